/**
 * Crossing arcs undone. The decoder takes any tree, and in long sentences it sometimes gives a clause or its subject to a verb behind
 * the clause ("said that her trip was off, suggesting that talks were being held": "trip" as subject of "held"). English subjects and
 * "that" clauses do not leap so; both go back to the verb before them.
 */
import { findChild, findChildren } from '../tree.ts'
import type { Token } from '../types.ts'
import { asTree } from './as-tree.ts'

type Arc = Pick<Token, 'head' | 'rel'>

export function mendCrossings(tokens: readonly Token[]): readonly Token[] {
  const moved = new Map<number, Arc>()
  for (const token of tokens) {
    const arc =
      leapingClause(tokens, token) ??
      leapingSubject(tokens, token) ??
      leapingRelative(tokens, token) ??
      titleConjunct(tokens, token) ??
      bareComplement(tokens, token)
    if (arc !== null) moved.set(token.index, arc)
    for (const [index, back] of splitSubject(tokens, token)) moved.set(index, back)
  }
  return moved.size === 0 ? tokens : tokens.map((t) => ({ ...t, ...moved.get(t.index) }))
}

/** "said that A was off, suggesting ...": a "that" clause hung on the participle behind it belongs to the verb that the participle hangs on. */
function leapingClause(tokens: readonly Token[], clause: Token): Arc | null {
  const governor = tokens[clause.head]
  const above = tokens[governor?.head ?? -1]
  if (!governor || !above || governor.xpos !== 'VBG' || governor.index < clause.index || above.upos !== 'VERB')
    return null
  const tree = asTree(tokens)
  const that = findChildren(tree, clause.index, ['mark']).find((i) => tokens[i]?.lemma === 'that')
  const finite = findChild(tree, clause.index, ['cop', 'nsubj']) !== undefined
  return that !== undefined && finite && above.index < that ? { head: above.index, rel: 'ccomp' } : null
}

/** "Lind, who is in Lima, said": a clause with "who" behind a name, hung on the verb behind it, is the name's own. */
function leapingRelative(tokens: readonly Token[], clause: Token): Arc | null {
  if (clause.rel !== 'ccomp' || clause.head <= clause.index) return null
  const who = findChildren(asTree(tokens), clause.index, ['nsubj']).find((i) => /^who$/i.test(tokens[i]?.text ?? ''))
  if (who === undefined || tokens[who - 1]?.text !== ',') return null
  const name = findChildren(asTree(tokens), clause.head, ['nsubj']).find((i) => i < who)
  return name === undefined ? null : { head: name, rel: 'acl:relcl' }
}

/** "minister Okoye and president Lind": the second name hung on the first's title is joined to the first name. */
function titleConjunct(tokens: readonly Token[], second: Token): Arc | null {
  const title = tokens[second.head]
  const first = tokens[title?.head ?? -1]
  if (!/^(appos|conj)$/.test(second.rel) || !title || !first || title.rel !== 'nmod:desc') return null
  const between = title.index < first.index && first.index < second.index
  const joins = tokens.slice(first.index, second.index).some((t) => t.upos === 'CCONJ')
  return between && joins && second.upos === 'PROPN' ? { head: first.index, rel: 'conj' } : null
}

/** "two days after Okoye and Lind had met": the first of two subjects taken for what "after" is about, the clause cut loose. */
function splitSubject(tokens: readonly Token[], second: Token): readonly (readonly [number, Arc])[] {
  const verb = tokens[second.head]
  const and = tokens[second.index - 1]
  if (second.rel !== 'nsubj' || !verb || and?.upos !== 'CCONJ' || and.head !== second.index) return []
  if (!/^(parataxis|ccomp|advcl)$/.test(verb.rel) || verb.index < second.index) return []
  const tree = asTree(tokens)
  const first = findChildren(tree, verb.head, ['obl']).find((i) => i < and.index && i > verb.head)
  const marks = first === undefined ? [] : findChildren(tree, first, ['case'])
  const mark = marks.find((i) => /^(after|before|since|until|when)$/i.test(tokens[i]?.text ?? ''))
  if (first === undefined || mark === undefined) return []
  return [
    [first, { head: verb.index, rel: 'nsubj' }],
    [second.index, { head: first, rel: 'conj' }],
    [mark, { head: verb.index, rel: 'mark' }],
    [verb.index, { head: verb.head, rel: 'advcl' }],
  ]
}

/** A subject inside a clause whose predicate has none, hung on a verb behind that predicate. */
function leapingSubject(tokens: readonly Token[], subject: Token): Arc | null {
  if (!/^nsubj/.test(subject.rel) || subject.head <= subject.index) return null
  const tree = asTree(tokens)
  const opener = tokens.find(
    (mark) =>
      mark.rel === 'mark' &&
      mark.index < subject.index &&
      mark.head > subject.index &&
      mark.head < subject.head &&
      findChild(tree, mark.head, ['nsubj', 'csubj', 'expl']) === undefined &&
      findChild(tree, mark.head, ['cop', 'aux']) !== undefined,
  )
  if (opener === undefined) return null
  const passive = findChildren(tree, opener.head, ['aux:pass']).length > 0
  return { head: opener.head, rel: passive ? 'nsubj:pass' : 'nsubj' }
}

const TAKES_GERUND = /^(acknowledge|admit|confirm|deny|mention|recall|regret|remember)$/

/** "denied on Saturday having met": behind a day the gerund looks like a circumstance, but it is what such a verb is about. */
function bareComplement(tokens: readonly Token[], clause: Token): Arc | null {
  const verb = tokens[clause.head]
  if (clause.rel !== 'advcl' || !verb || !TAKES_GERUND.test(verb.lemma) || verb.index > clause.index) return null
  const tree = asTree(tokens)
  const having = findChildren(tree, clause.index, ['aux']).some((i) => tokens[i]?.xpos === 'VBG')
  const isGerund = having || (clause.xpos === 'VBG' && findChild(tree, clause.index, ['aux']) === undefined)
  const isBound = findChild(tree, clause.index, ['mark', 'case', 'nsubj', 'nsubj:pass']) !== undefined
  const hasOwn = findChild(tree, verb.index, ['obj', 'ccomp', 'xcomp', 'nsubj:pass']) !== undefined
  return isGerund && !isBound && !hasOwn ? { head: verb.index, rel: 'xcomp' } : null
}
