/** Floor 2, reading, contacts. Kind visit: its rules, in the order in which they are asked. */
import type { HeadRule } from '../../rule.ts'
import { accounted } from './accounted.ts'
import { awaited } from './awaited.ts'
import { going } from './going.ts'
import { letIn } from './let-in.ts'
import { nouns } from './nouns.ts'
import { onRoad } from './on-road.ts'
import { presence } from './presence.ts'
import { riding } from './riding.ts'
import { stays } from './stays.ts'
import { toCaptives } from './to-captives.ts'
import { toHeld } from './to-held.ts'
import { visiting } from './visiting.ts'

export const rules: readonly HeadRule[] = [
  ...visiting,
  ...toCaptives,
  ...toHeld,
  ...going,
  ...riding,
  ...stays,
  ...presence,
  ...letIn,
  ...accounted,
  ...awaited,
  ...onRoad,
  ...nouns,
]
