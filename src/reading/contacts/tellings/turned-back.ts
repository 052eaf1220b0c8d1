/** Floor 2, reading, contacts. "flew to Lima on Monday. Her plane turned back over the sea", "set out for Lima but never got there": a journey that did not end where it was meant to. */
import type { Sentence } from '../../../language/types.ts'
import type { Page } from '../../page.ts'
import type { Draft } from '../drafts/draft.ts'
import { surfaceSubject } from '../sides/around-verb.ts'
import { childTokens, formOf, tokenOf, verbKey } from '../status/verb-form.ts'
import { familyOf } from './same.ts'

const JOURNEYS = familyOf('visit')

/** It says so behind the journey, in its sentence or the next one. */
export function isTurnedBack(page: Page, { kind, rule, sentence, token }: Draft): boolean {
  if (familyOf(kind) !== JOURNEYS || kind === 'departure' || rule.sort !== 'verb') return false
  const next = page.sentences[sentence.index + 1]
  return (
    sentence.tokens.some((t) => t.index > token && endsShort(sentence, t.index)) ||
    next?.tokens.some((t) => endsShort(next, t.index)) === true
  )
}

const CARRIER = /^(?:plane|aircraft|jet|airliner|helicopter|flight|train|convoy|motorcade|ship|boat|ferry|car)$/i

function endsShort(sentence: Sentence, i: number): boolean {
  const { upos } = tokenOf(sentence, i)
  if (upos !== 'VERB') return false
  const { name, negative } = formOf(sentence, i)
  if (name !== 'past' && name !== 'perfect' && name !== 'pluperfect') return false
  return negative ? isNeverThere(sentence, i) : isReturn(sentence, i)
}

/** "the plane turned back", "was turned back", "had to turn round". */
const isReturn = (sentence: Sentence, i: number): boolean => {
  const turns =
    /^turn (?:back|round|around)$/.test(verbKey(sentence, i)) ||
    (tokenOf(sentence, i).lemma === 'turn' &&
      childTokens(sentence, i, ['advmod', 'compound:prt']).some((t) => /^(?:back|round|around)$/i.test(t.text)))
  return (
    turns &&
    surfaceSubject(sentence, i).some((s) => {
      const { text, lemma } = tokenOf(sentence, s)
      return CARRIER.test(lemma) || /^(?:he|she|they)$/i.test(text)
    })
  )
}

/** "never got there", "did not make it". */
const isNeverThere = (sentence: Sentence, i: number): boolean =>
  (tokenOf(sentence, i).lemma === 'get' && childTokens(sentence, i, ['advmod']).some((t) => /^there$/i.test(t.text))) ||
  (tokenOf(sentence, i).lemma === 'make' && childTokens(sentence, i, ['obj']).some((t) => /^it$/i.test(t.text)))
