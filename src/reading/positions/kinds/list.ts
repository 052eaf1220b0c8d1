/** Floor 2, reading, positions. All kinds of position: a new kind is one folder and one line here. */
import type { PositionKindDefinition } from '../draft.ts'
import { condition } from './condition/kind.ts'
import { demand } from './demand/kind.ts'
import { offer } from './offer/kind.ts'
import { redLine } from './red-line/kind.ts'
import { refusal } from './refusal/kind.ts'
import { threat } from './threat/kind.ts'
import { ultimatum } from './ultimatum/kind.ts'

export const POSITION_DEFINITIONS: readonly PositionKindDefinition[] = [
  ultimatum,
  threat,
  condition,
  redLine,
  refusal,
  offer,
  demand,
]
