/** Floor 2, reading, contacts. Kind meeting: words of meeting that name none between sides. */
import type { HeadView } from '../../rule.ts'
import { childTokens } from '../../status/verb-form.ts'
import { headClasses } from '../../words.ts'

/** "consultations to be hosted by": what is hosted is the event named before it. */
export const isOfEvent = ({ sentence, token }: HeadView): boolean =>
  sentence.tokens[token]?.xpos === 'VBN' &&
  childTokens(sentence, token, ['mark']).some(
    (t) =>
      t.text.toLowerCase() === 'to' &&
      headClasses(sentence.tokens[t.index - 1]?.lemma.toLowerCase() ?? '', 'n').length > 0,
  )

/** "a cabinet meeting", "a board meeting": a body by itself. */
export const isOfOwnBody = ({ sentence, token }: HeadView): boolean =>
  childTokens(sentence, token, ['compound', 'amod']).some((t) =>
    /^(cabinet|board|staff|party|faction|caucus|shareholder|shareholders|creditors|council|committee|union|club|prayer|crisis|family)$/i.test(
      t.text,
    ),
  )

/** "a showdown in the final". */
export const isContest = ({ sentence, token }: HeadView): boolean =>
  sentence.tokens[token]?.lemma === 'showdown' &&
  sentence.tokens.some((t) =>
    /^(final|semi-final|semifinal|cup|match|tournament|league|qualifier|playoff|pitch)$/i.test(t.text),
  )
