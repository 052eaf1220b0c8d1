/** Floor 2, reading, contacts. Kind interview: texts and what must be read from them. */
import type { ContactCase } from '../../rule.ts'

export const cases: readonly ContactCase[] = []
