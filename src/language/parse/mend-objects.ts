/**
 * "To hold next round in Riga": a headline drops the article, and the decoder takes the bare noun for a time ("to leave next week").
 * What a verb that wants an object is followed by, and is no length and no time, is its object.
 */
import type { Token } from '../types.ts'

/** Verbs whose object is an occasion or a document; without one they tell nothing. */
const WANTS_OBJECT =
  /^(attend|begin|boycott|call|cancel|chair|close|conclude|convene|delay|discuss|end|finali[sz]e|halt|hold|host|join|launch|lead|mediate|open|plan|postpone|prepare|propose|reject|resume|schedule|seek|sign|skip|stage|start|suspend|urge|want)$/

const TIME_OR_LENGTH =
  /^(second|minute|hour|day|night|morning|afternoon|evening|noon|midnight|weekend|week|fortnight|month|quarter|season|spring|summer|autumn|fall|winter|year|decade|century|time|moment|instant|once|date|(?:mon|tues|wednes|thurs|fri|satur|sun)day|percent|cent|mile|kilomet(?:er|re)|met(?:er|re)|inch|foot|yard|degree|step|way|bit|lot|deal|part|side|door|home|today|tomorrow|yesterday|tonight)$/i

export const mendObjects = (tokens: readonly Token[]): readonly Token[] =>
  tokens.map((t) => (isObject(tokens, t) ? { ...t, rel: 'obj' } : t))

function isObject(tokens: readonly Token[], noun: Token): boolean {
  if (noun.rel !== 'obl:unmarked' || noun.upos !== 'NOUN' || TIME_OR_LENGTH.test(noun.lemma)) return false
  const verb = tokens[noun.head]
  if (verb?.upos !== 'VERB' || verb.index > noun.index || !WANTS_OBJECT.test(verb.lemma.toLowerCase())) return false
  const own = tokens.filter((t) => t.head === verb.index)
  if (own.some((t) => /^(obj|nsubj:pass|aux:pass|ccomp)$/.test(t.rel))) return false
  return tokens.slice(verb.index + 1, noun.index).every((t) => t.head === noun.index && t.upos !== 'NUM')
}
