/** Floor 2, reading, contacts. "has heard of no such thing", "knew nothing of it": whoever would know says that there was nothing. */
import type { Sentence } from '../../../../language/types.ts'
import { prepositionOf } from '../../sides/prepositions.ts'
import { status } from '../../status/status.ts'
import { childTokens, formOf, tokenOf } from '../../status/verb-form.ts'
import type { EchoRule, Found } from './echo.ts'

export const HEARSAY_RULES: readonly EchoRule[] = [
  {
    id: 'echo/knows-of-none',
    reason: 'Whoever is credited with knowing nothing of what was just told denies it.',
    find: knowsOfNone,
    matches: [
      [
        'President Okoye met President Brandt in Oslo, a diplomat said. The Japanese foreign ministry has heard of no such thing.',
        'denied',
      ],
      [
        'President Okoye met President Brandt in Oslo, a diplomat said. The Japanese foreign ministry knew nothing of it.',
        'denied',
      ],
    ],
    not: [
      'President Okoye met President Brandt in Oslo. Mr Brandt knows nothing of music.',
      'President Okoye met President Brandt in Oslo. The ministry has heard of it.',
    ],
  },
]

/** The word for the thing is the token: "thing", "it", "that". */
function knowsOfNone(sentence: Sentence, token: number): Found | null {
  const { rel, head, text } = tokenOf(sentence, token)
  if (head < 0 || !/^(?:obl|nmod|obj)$/.test(rel) || !/^(?:of|about)$/.test(prepositionOf(sentence, token) ?? ''))
    return null
  const noSuch =
    /^(?:thing|kind|sort)$/i.test(text) && hasWord(sentence, token, /^such$/i) && hasWord(sentence, token, /^no$/i)
  const verb =
    tokenOf(sentence, head).upos === 'VERB' || tokenOf(sentence, head).upos === 'ADJ'
      ? head
      : tokenOf(sentence, head).head
  if (verb < 0 || !/^(?:hear|know|aware|learn)$/.test(tokenOf(sentence, verb).lemma)) return null
  const nothing = [...childTokens(sentence, verb, ['obj']), tokenOf(sentence, head)].some((t) =>
    /^nothing$/i.test(t.text),
  )
  const unaware = /^(?:it|this|that)$/i.test(text) && (nothing || formOf(sentence, verb).negative)
  return noSuch || unaware ? { carrier: verb, status: status('denied', [token, verb]), of: 'any' } : null
}

const hasWord = (sentence: Sentence, noun: number, word: RegExp): boolean =>
  childTokens(sentence, noun, ['det', 'amod', 'det:predet']).some((t) => word.test(t.text))
