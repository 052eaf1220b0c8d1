/** Floor 1. All rules of time expressions, in the order in which equals are preferred. */
import { CLOCK_RULES } from './clocks.ts'
import { DATE_RULES } from './dates.ts'
import { ERA_RULES } from './eras.ts'
import { LENGTH_RULES } from './lengths.ts'
import { RELATIVE_RULES } from './relative.ts'
import type { TimeRule } from './rule.ts'
import { SHIFT_RULES } from './shifts.ts'
import { SET_RULES, VAGUE_RULES } from './vague.ts'

export type { Groups, Guard, TimeRule } from './rule.ts'

export const TIME_RULES: readonly TimeRule[] = [
  ...DATE_RULES,
  ...ERA_RULES,
  ...RELATIVE_RULES,
  ...SHIFT_RULES,
  ...SET_RULES,
  ...LENGTH_RULES,
  ...VAGUE_RULES,
  ...CLOCK_RULES,
]
