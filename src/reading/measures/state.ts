/** Floor 2, reading, measures. The state of a measure that a noun names, from the act upon it and the words around it. */
import type { Token } from '../../language/types.ts'
import type { MeasureKind, MeasureState } from '../../model/index.ts'
import { operatorsOf } from '../claims/operators.ts'
import { bears, childrenBy, marker, parent, verbWithParticle } from '../claims/tree.ts'
import type { PageSentence } from '../page.ts'
import type { Carrier } from './carrier.ts'
import { isWord } from './lexicon.ts'
import { bearerOf } from './parties.ts'
import { modifiedAs, type Realisation, realisationOf } from './realise.ts'

const IMPOSED: Readonly<Record<Realisation, MeasureState>> = {
  done: 'imposed',
  ahead: 'proposed',
  agreed: 'agreed',
  threatened: 'threatened',
  refused: 'refused',
  alleged: 'alleged',
  proposed: 'proposed',
  conditional: 'threatened',
}
const CONCLUDED: Readonly<Record<Realisation, MeasureState>> = {
  done: 'agreed',
  ahead: 'proposed',
  agreed: 'agreed',
  threatened: 'threatened',
  refused: 'refused',
  alleged: 'alleged',
  proposed: 'proposed',
  conditional: 'proposed',
}
/** Kinds that hurt the other side: ahead of us they are threatened, the others proposed. */
export const HARMFUL: ReadonlySet<MeasureKind> = new Set(['sanction', 'tariff', 'restriction'])

/** The state of a measure by the act upon it; null where the clause says nothing of it. */
export function stateOf(
  sentence: PageSentence,
  noun: Token,
  kind: MeasureKind,
  carrier: Carrier | null,
): MeasureState | null {
  const modified = modifiedAs(sentence, noun)
  if (isLiftedBefore(sentence, noun)) return 'lifted'
  if (isSaidInForce(sentence, noun)) return 'in-force'
  if (modified === 'alleged' || modified === 'threatened') return modified
  if (bearerOf(sentence, noun) || isExemptedFrom(sentence, noun, carrier)) return 'in-force'
  const real = carrier ? realisationOf(sentence, carrier.verb) : null
  const acted = carrier && real ? actedUpon(sentence, noun, kind, carrier, real) : null
  if (acted) return acted
  if (isOver(sentence, noun)) return 'expired'
  if (modified === 'proposed') return modified
  return carrier ? null : realisationOfNoun(sentence, noun, kind)
}

/** "after the lifting of sanctions": what others follow upon has been done. */
export function isLiftedBefore(sentence: PageSentence, noun: Token): boolean {
  const up = parent(sentence, noun)
  const isLifting = up !== undefined && bears(noun, 'nmod') && /^(lifting|removal|end|ending|repeal)$/.test(up.lemma)
  if (!isLifting || marker(sentence, noun.index) !== 'of') return false
  return /^(after|follow|since)$/.test(marker(sentence, up.index) ?? '')
}

/** "sanctions have been in force since May"; not "will be", not "if they are". */
export function isSaidInForce(sentence: PageSentence, noun: Token): boolean {
  const up = bears(noun, 'nsubj') ? parent(sentence, noun) : undefined
  if (!up || !/^(force|effect|place)$/.test(up.lemma) || marker(sentence, up.index) !== 'in') return false
  const { negated, modal, conditional } = operatorsOf(sentence, up)
  return !negated && modal === null && !conditional
}

/** "the truce is over", "the deal is dead". */
function isOver(sentence: PageSentence, noun: Token): boolean {
  const up = parent(sentence, noun)
  return (
    up !== undefined &&
    bears(noun, 'nsubj') &&
    /^(over|dead|void|finished|expired)$/.test(up.lemma) &&
    !operatorsOf(sentence, up).negated
  )
}

/** "exempted them from its export ban": the ban stands. */
const isExemptedFrom = (sentence: PageSentence, noun: Token, carrier: Carrier | null): boolean =>
  carrier !== null &&
  bears(noun, 'obl') &&
  marker(sentence, noun.index) === 'from' &&
  /^(exempt|spare|excuse|relieve)$/.test(carrier.verb.lemma)

function actedUpon(
  sentence: PageSentence,
  noun: Token,
  kind: MeasureKind,
  { verb, act }: Carrier,
  real: Realisation,
): MeasureState | null {
  switch (act) {
    case 'draft':
      return real === 'refused' ? 'refused' : 'proposed'
    case 'impose':
    case 'grant':
      if (act === 'grant' && isWord(verb.lemma, 'proposes')) return real === 'refused' ? 'refused' : 'proposed'
      return real === 'ahead' && HARMFUL.has(kind) && !isWord(verb.lemma, 'agrees') ? 'threatened' : IMPOSED[real]
    case 'conclude':
      return CONCLUDED[real]
    case 'lift':
      return real === 'done' ? (isTemporary(sentence, verb) ? 'suspended' : 'lifted') : 'in-force'
    case 'lapses':
      return real === 'done' ? 'expired' : 'in-force'
    case 'breaks':
      return 'in-force'
    case 'stands':
      return real === 'refused' ? null : 'in-force'
    default:
      return bySaying(sentence, noun, verb, real, kind)
  }
}

/** "were freed in a prisoner swap": the swap took place. */
const SWAPPED: ReadonlySet<MeasureKind> = new Set(['exchange', 'release'])

/** What the other side is told it will get. */
export const SUFFERED = /^(face|risk|pay|suffer|incur)$/

/** "will face sanctions", "rejected the plan", "proposed a truce", "agreed a deal". */
function bySaying(
  sentence: PageSentence,
  noun: Token,
  verb: Token,
  real: Realisation,
  kind: MeasureKind,
): MeasureState | null {
  if (SWAPPED.has(kind) && real === 'done' && bears(noun, 'obl')) return 'in-force'
  const word = verbWithParticle(sentence, verb)
  const is = (wordClass: Parameters<typeof isWord>[1]) => isWord(word, wordClass) || isWord(verb.lemma, wordClass)
  if (SUFFERED.test(verb.lemma)) return real === 'done' ? 'in-force' : 'threatened'
  if (is('threatens')) return 'threatened'
  if (is('refuses')) return HARMFUL.has(kind) ? null : 'refused'
  if (is('agrees')) return real === 'refused' ? 'refused' : real === 'done' ? 'agreed' : 'proposed'
  if (is('alleges')) return 'alleged'
  if (is('proposes'))
    return HARMFUL.has(kind) &&
      !/^(propose|consider|draft|prepare|plan|mull|weigh|float|table|discuss|demand|urge|call|want|seek)$/.test(
        verb.lemma,
      )
      ? null
      : 'proposed'
  return (real === 'ahead' || real === 'conditional') && !HARMFUL.has(kind) && !isDefinite(sentence, noun)
    ? 'proposed'
    : null
}

/** A measure only thought of: "the idea of travel bans". */
export const IDEA = /^(idea|notion|option|possibility|prospect|suggestion|thought|talk)$/

/** A noun below another noun or adjective: "the threat of sanctions", "Lima's refusal of a truce". */
function realisationOfNoun(sentence: PageSentence, noun: Token, kind: MeasureKind): MeasureState | null {
  const up = parent(sentence, noun)
  if (!up) return null
  if (isWord(up.lemma, 'threatens')) return 'threatened'
  if (isWord(up.lemma, 'refuses')) return HARMFUL.has(kind) ? null : 'refused'
  if (isWord(up.lemma, 'alleges')) return 'alleged'
  if (bears(noun, 'nmod') && IDEA.test(up.lemma)) return 'proposed'
  if (isWord(up.lemma, 'proposes') && !HARMFUL.has(kind)) return 'proposed'
  return null
}

export const isTemporary = (sentence: PageSentence, verb: Token): boolean =>
  isWord(verb.lemma, 'temporary') ||
  childrenBy(sentence, verb.index, 'advmod').some((t) => isWord(t.text, 'temporary')) ||
  childrenBy(sentence, verb.index, 'obl').some(
    (t) => ['until', 'for'].includes(marker(sentence, t.index) ?? '') && /^(day|week|month|year|\d.*)$/.test(t.lemma),
  )

const DEFINITE = /^(the|this|that|these|those|its|their|his|her|our|both|such)$/i

export const isDefinite = (sentence: PageSentence, noun: Token): boolean =>
  childrenBy(sentence, noun.index, 'det', 'nmod:poss').some((t) => DEFINITE.test(t.text) || bears(t, 'nmod:poss'))
