/**
 * Who says it, at a sentence's end. "The road will reopen, a source in the ministry declared": where the verb of saying looks like a
 * participle, the decoder makes it describe its own subject. Behind a comma and a whole clause, somebody who can speak speaks.
 */
import { dominates, findChild, findChildren } from '../tree.ts'
import type { Token } from '../types.ts'
import { asTree } from './as-tree.ts'

const SPEAKER =
  /^(adviser|advisor|aide|ambassador|diplomat|embassy|envoy|minister|ministry|negotiator|office|officer|official|person|presidency|representative|secretary|source|spokes(?:man|woman|person))$/

const SAYING =
  /^(acknowledge|add|admit|affirm|announce|assure|claim|clarify|conclude|confide|confirm|declare|disclose|emphasi[sz]e|explain|indicate|inform|insist|note|observe|recall|remark|repeat|report|reveal|state|stress|suggest|underline|warn)$/

export function mendTails(tokens: readonly Token[]): readonly Token[] {
  const verb = tokens.find((t) => isTail(tokens, t))
  const root = tokens.find((t) => t.rel === 'root')
  if (!verb || !root) return tokens
  return tokens.map((t) => {
    if (t === verb) return { ...t, head: root.index, rel: 'parataxis', xpos: 'VBD' }
    return t.index === verb.head ? { ...t, head: verb.index, rel: 'nsubj' } : t
  })
}

/** A participle of saying on a speaker behind a comma, with nothing after it but to whom and when. */
function isTail(tokens: readonly Token[], verb: Token): boolean {
  const noun = tokens[verb.head]
  if (verb.rel !== 'acl' || verb.xpos !== 'VBN' || !SAYING.test(verb.lemma) || !noun) return false
  if (!SPEAKER.test(noun.lemma) || !/^(appos|parataxis|conj|dep|obj|obl|nmod|list)/.test(noun.rel)) return false
  return opensBehindComma(tokens, noun) && endsWith(tokens, verb)
}

function opensBehindComma(tokens: readonly Token[], noun: Token): boolean {
  const own = findChildren(asTree(tokens), noun.index, ['det', 'amod', 'compound', 'nmod:poss', 'nummod'])
  const first = Math.min(noun.index, ...own)
  return tokens[first - 1]?.text === ',' && findChild(asTree(tokens), noun.index, ['case']) === undefined
}

const endsWith = (tokens: readonly Token[], verb: Token): boolean =>
  findChild(asTree(tokens), verb.index, ['obj', 'ccomp', 'xcomp']) === undefined &&
  findChildren(asTree(tokens), verb.index, ['obl']).every((i) =>
    findChildren(asTree(tokens), i, ['case']).some((c) => /^(to|on|in|at|late|during)$/i.test(tokens[c]?.text ?? '')),
  ) &&
  tokens.slice(verb.index + 1).every((t) => t.rel === 'punct' || dominates(asTree(tokens), verb.index, t.index))
