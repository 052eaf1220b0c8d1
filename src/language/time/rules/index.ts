/** Floor 1. All rules of time expressions, in the order in which equals are preferred. */
import { CLOCK_RULES } from './clocks.ts'
import { DATE_RULES } from './dates.ts'
import { LENGTH_RULES } from './lengths.ts'
import { RELATIVE_RULES } from './relative.ts'
import type { TimeRule } from './rule.ts'

export type { Groups, Guard, TimeRule } from './rule.ts'

export const TIME_RULES: readonly TimeRule[] = [...DATE_RULES, ...RELATIVE_RULES, ...LENGTH_RULES, ...CLOCK_RULES]
