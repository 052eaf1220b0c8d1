/** Floor 2, reading, contacts. Kind meeting: all its rules, in the order in which they are asked. */
import type { HeadRule } from '../../rule.ts'
import { bodies } from './bodies.ts'
import { broughtBefore } from './brought-before.ts'
import { calls } from './calls.ts'
import { encounters } from './encounters.ts'
import { envoys } from './envoys.ts'
import { faceToFace } from './face-to-face.ts'
import { hospitality } from './hospitality.ts'
import { hosted } from './hosted.ts'
import { inCompany } from './in-company.ts'
import { inPerson } from './in-person.ts'
import { inRoom } from './in-room.ts'
import { met } from './met.ts'
import { nouns } from './nouns.ts'
import { sideBySide } from './side-by-side.ts'
import { signing } from './signing.ts'
import { talking } from './talking.ts'
import { timeWith } from './time-with.ts'
import { wasWith } from './was-with.ts'

export const rules: readonly HeadRule[] = [
  ...met,
  ...inCompany,
  ...envoys,
  ...calls,
  ...hospitality,
  ...nouns,
  ...sideBySide,
  ...inPerson,
  ...inRoom,
  ...signing,
  ...talking,
  ...bodies,
  ...broughtBefore,
  ...wasWith,
  ...faceToFace,
  ...timeWith,
  ...encounters,
  ...hosted,
]
