/** Floor 2, reading, measures. All kinds of measure: a new kind is one folder and one line here. */
import type { MeasureKindDefinition } from '../draft.ts'
import { deal } from './deal/kind.ts'
import { exchange } from './exchange/kind.ts'
import { licence } from './licence/kind.ts'
import { lifting } from './lifting/kind.ts'
import { plan } from './plan/kind.ts'
import { release } from './release/kind.ts'
import { restriction } from './restriction/kind.ts'
import { sanction } from './sanction/kind.ts'
import { tariff } from './tariff/kind.ts'
import { truce } from './truce/kind.ts'
import { waiver } from './waiver/kind.ts'

export const MEASURE_DEFINITIONS: readonly MeasureKindDefinition[] = [
  exchange,
  release,
  lifting,
  waiver,
  licence,
  sanction,
  tariff,
  restriction,
  truce,
  deal,
  plan,
]
