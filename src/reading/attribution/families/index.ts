/** Floor 2, reading/attribution. All families of crediting, in the order in which they are looked for. */
import { ACTS } from './acts.ts'
import type { Family } from './family.ts'
import { GOING_ON } from './going-on.ts'
import { ORDER } from './order.ts'
import { PASSING } from './passing.ts'
import { SPEECH } from './speech.ts'

export type { Family, Found } from './family.ts'

export const FAMILIES: readonly Family[] = [...SPEECH, ...ORDER, ...ACTS, ...PASSING, ...GOING_ON]
