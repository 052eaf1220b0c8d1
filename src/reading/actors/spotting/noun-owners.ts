/** Floor 2, reading, stage actors: the words of a noun phrase that tell whose or of what kind it is. */
import { childrenOf, conjunctsOf, findChildren, hasRel } from '../../../language/tree.ts'
import type { Token } from '../../../language/types.ts'
import type { PageSentence } from '../../page.ts'
import { prepositionOf, twinBefore } from './phrases.ts'
import type { NameSpot, Owner } from './spots.ts'

const HOW: Readonly<Record<string, Owner['how']>> = {
  of: 'of',
  for: 'for',
  to: 'to',
  at: 'in',
  in: 'in',
  inside: 'in',
  within: 'in',
  from: 'from',
  with: 'in',
  by: 'of',
  on: 'of',
}

export function ownersOf(sentence: PageSentence, head: number): readonly Owner[] {
  const found: Owner[] = []
  const twin = twinBefore(sentence, head)
  if (twin !== null) found.push({ token: twin, how: 'modifier' })
  for (const child of childrenOf(sentence, head)) {
    const token = sentence.tokens[child] as Token
    if (token.rel === 'nmod:poss') found.push({ token: child, how: 'possessor' })
    else if (hasRel(token, ['compound', 'amod', 'nmod:desc'])) found.push({ token: child, how: 'modifier' })
    else if (token.rel === 'nmod' || token.rel === 'obl') {
      const how = HOW[prepositionOf(sentence, child) ?? '']
      if (how) for (const each of conjunctsOf(sentence, child)) found.push({ token: each, how })
      // "head of Ruritanian diplomacy": diplomacy is a state's.
      if (token.lemma === 'diplomacy')
        for (const of of findChildren(sentence, child, ['amod', 'nmod:poss'])) found.push({ token: of, how: 'of' })
    }
  }
  return found
}

/** A name directly before the phrase ("U.S. President Okoye", "Reef Fund’s head Ito"), though the parse may hang it on the person's name. */
export function ownersBefore(
  sentence: PageSentence,
  first: number,
  known: readonly Owner[],
  names: readonly NameSpot[],
): readonly Owner[] {
  const mark = sentence.tokens[first - 1]?.xpos === 'POS'
  const name = names.find((n) => n.last === first - (mark ? 2 : 1))
  if (!name || known.some((o) => o.token >= name.first && o.token <= name.last)) return []
  const over = sentence.tokens[name.head] as Token
  if (!mark && !hasRel(over, ['compound', 'amod', 'nmod:desc', 'nmod:poss', 'flat'])) return []
  return [{ token: name.head, how: mark ? 'possessor' : 'modifier' }]
}

/** The adjectives and nouns directly before the head that tell of what kind it is, and the head; owners that are names left out. */
export function baseOf(
  sentence: PageSentence,
  head: number,
  owners: readonly Owner[],
  names: readonly NameSpot[],
): readonly Token[] {
  const isName = (i: number) => names.some((n) => n.first <= i && i <= n.last)
  const possessors = owners.filter((o) => o.how === 'possessor').map((o) => o.token)
  let first = head
  while (
    first > 0 &&
    mayModify(sentence.tokens[first - 1] as Token) &&
    !isName(first - 1) &&
    !possessors.includes(first - 1)
  )
    first--
  return sentence.tokens.slice(first, head + 1)
}

const mayModify = (token: Token): boolean =>
  (['ADJ', 'NOUN', 'PROPN'].includes(token.upos) || token.xpos === 'HYPH' || ['VBN', 'VBG'].includes(token.xpos)) &&
  !NO_MODIFIER.has(token.text.toLowerCase())

const NO_MODIFIER = new Set([
  'following',
  'including',
  'according',
  'such',
  'other',
  'many',
  'several',
  'few',
  'same',
  'regarding',
  'citing',
  'concerning',
])
