/** Floor 2, reading, contacts. Every rule by which words without a name of their own take up a contact. */
import { ABSENCE_RULES } from './absences.ts'
import { ANSWER_RULES } from './answers.ts'
import { COMMENT_RULES } from './comments.ts'
import { DATE_RULES } from './dates.ts'
import type { EchoRule } from './echo.ts'
import { ELLIPSIS_RULES } from './ellipsis.ts'
import { HEARSAY_RULES } from './hearsay.ts'
import { NEXT_RULES } from './next-ones.ts'
import { NUMBER_RULES } from './numbers.ts'
import { PRONOUN_RULES } from './pronouns.ts'
import { REFUSAL_RULES } from './refusals.ts'

export const ECHO_RULES: readonly EchoRule[] = [
  ...PRONOUN_RULES,
  ...ELLIPSIS_RULES,
  ...DATE_RULES,
  ...HEARSAY_RULES,
  ...COMMENT_RULES,
  ...ANSWER_RULES,
  ...REFUSAL_RULES,
  ...ABSENCE_RULES,
  ...NUMBER_RULES,
  ...NEXT_RULES,
]
