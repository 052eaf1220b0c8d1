/** Floor 2, reading, stage actors: the pronouns of the page that may mean somebody. */
import { ancestorsOf, findChild, hasRel } from '../../../language/tree.ts'
import type { Token } from '../../../language/types.ts'
import type { Page, PageSentence } from '../../page.ts'
import { HEARER_WORDS, SPEAKER_WORDS, WANTED } from '../pronouns/wanted.ts'
import type { PronounSpot } from './spots.ts'

/** Third-person, first-person and relative pronouns of the page, in text order. */
export function spotPronouns(page: Page): readonly PronounSpot[] {
  return page.sentences.flatMap((sentence) =>
    sentence.tokens.flatMap((token): PronounSpot[] => {
      const word = token.text.toLowerCase()
      const isIts = word in WANTED || SPEAKER_WORDS.has(word) || HEARER_WORDS.has(word)
      const isPronoun = token.upos === 'PRON' || token.xpos.startsWith('PRP')
      const isRelative = /^(?:who|which|whom|that|whose)$/.test(word) && relativeHead(sentence, token) !== null
      if (!(isPronoun && (isIts || isRelative)) || token.rel === 'expl') return []
      return [{ sentence: sentence.index, head: token.index, first: token.index, last: token.index, word }]
    }),
  )
}

/** "It is understood that", "it was the second time". */
export function isEmpty(sentence: PageSentence, token: Token): boolean {
  const verb = token.head
  if (token.rel === 'nsubj:pass')
    return /^(?:understand|say|report|expect|believe|think|know|agree|decide|hope|claim|suggest|note|rumour|rumor)$/.test(
      sentence.tokens[verb]?.lemma.toLowerCase() ?? '',
    )
  return (
    findChild(sentence, verb, ['cop']) !== undefined &&
    findChild(sentence, verb, ['csubj', 'ccomp', 'acl:relcl', 'advcl']) !== undefined
  )
}

/** The noun a relative pronoun stands for: what its clause hangs on. */
export function relativeHead(sentence: PageSentence, token: Token): number | null {
  for (const up of ancestorsOf(sentence, token.index).slice(0, 4)) {
    const over = sentence.tokens[up] as Token
    if (over.rel === 'acl:relcl' && over.head < token.index) return over.head
    if (hasRel(over, ['ccomp', 'advcl', 'parataxis'])) return null
  }
  return null
}
