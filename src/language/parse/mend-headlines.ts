/**
 * Headlines that say what will be: "Rask to meet Tamm". The decoder, trained on whole sentences, makes the subject the root and hangs
 * the infinitive on it as if on a plan. Here the infinitive is the predicate, as in the sentence it is short for ("is to meet").
 */
import type { Token } from '../types.ts'

/** Nouns that take an infinitive of their own: "a plan to meet" is a plan, and foretells nothing. */
const TAKES_INFINITIVE =
  /^(ability|agreement|aim|ambition|appeal|attempt|authority|battle|bid|call|campaign|capacity|challenge|chance|choice|cost|deal|decision|demand|desire|determination|drive|duty|effort|excuse|failure|fight|freedom|goal|guide|hope|how|idea|inability|incentive|initiative|instruction|intention|invitation|law|licence|license|mandate|means|mission|money|motion|move|need|nothing|obligation|offer|one|opportunity|order|pact|permission|place|plan|pledge|power|preparation|pressure|promise|proposal|push|question|race|readiness|reason|refusal|reluctance|request|right|rush|scheme|someone|something|step|strategy|struggle|task|temptation|thing|threat|time|tool|unwillingness|urge|vote|vow|war|way|what|when|where|whether|willingness|wish|work)$/

/** How the decoder hangs the infinitive. */
const FORETELLS = /^(acl|parataxis)$/

export function mendHeadlines(tokens: readonly Token[]): readonly Token[] {
  const subject = tokens.find((t) => t.rel === 'root')
  const verb = subject && infinitiveOf(tokens, subject)
  if (!subject || !verb) return tokens
  return tokens.map((t) => {
    if (t === verb) return { ...t, head: subject.head, rel: 'root' }
    if (t === subject) return { ...t, head: verb.index, rel: 'nsubj' }
    return t.head === subject.index && t.index > verb.index ? { ...t, head: verb.index } : t
  })
}

/** The infinitive a bare subject is foretold to do; nothing else may stand between the two. */
function infinitiveOf(tokens: readonly Token[], subject: Token): Token | undefined {
  if (!/^(NOUN|PROPN)$/.test(subject.upos) || TAKES_INFINITIVE.test(subject.lemma.toLowerCase())) return undefined
  const verb = tokens.find((t) => t.head === subject.index && FORETELLS.test(t.rel) && t.index > subject.index)
  if (verb?.xpos !== 'VB') return undefined
  const to = tokens.find((t) => t.head === verb.index && t.rel === 'mark')
  if (to?.lemma !== 'to') return undefined
  const begins = tokens.slice(0, subject.index).every((t) => !/^(VERB|AUX)$/.test(t.upos) && !isCaseOf(t, subject))
  return begins ? verb : undefined
}

const isCaseOf = (token: Token, noun: Token): boolean => token.rel === 'case' && token.head === noun.index
