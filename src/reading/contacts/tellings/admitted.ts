/** Floor 2, reading, contacts. "acknowledged Okoye's visit": one that took place, unless it was told before as still to come. */
import type { ReadTelling } from '../../../model/index.ts'
import type { Draft } from '../drafts/draft.ts'
import { isAhead, isOpenEnded, type Status } from '../status/status.ts'
import { familyOf } from './same.ts'

const ADMITTING = new Set(['acknowledge', 'admit', 'concede'])

/** Something of that family with one of its sides is still to come, so what is admitted may be the plan. */
export const mayBePlan = (told: readonly ReadTelling[], { kind, participants }: Draft): boolean =>
  told.some(
    (t) =>
      familyOf(t.kind) === familyOf(kind) &&
      (isAhead(t.state) || isOpenEnded(t.state)) &&
      (participants.length === 0 || t.participants.some((p) => participants.some((q) => q.actor === p.actor))),
  )

export const isAdmitted = ({ sentence, rule }: Draft, { trail }: Status): boolean =>
  rule.sort === 'noun' && trail.some((i) => ADMITTING.has(sentence.tokens[i]?.lemma.toLowerCase() ?? ''))
