/**
 * Floor 2, reading, measures. How real an act is: everything that stands above its verb, from its own auxiliaries to "threatened to".
 */
import type { Token } from '../../language/types.ts'
import { operatorsOf } from '../claims/operators.ts'
import { bears, childrenBy, marker, parent, verbWithParticle } from '../claims/tree.ts'
import type { PageSentence } from '../page.ts'
import { isWord } from './lexicon.ts'
import { enactedBy } from './paper.ts'

/** done: it happened; ahead: it lies before us or is only thought of; the others as the words above say. */
export type Realisation =
  | 'done'
  | 'ahead'
  | 'agreed'
  | 'threatened'
  | 'refused'
  | 'alleged'
  | 'proposed'
  | 'conditional'

const LINKS = ['xcomp', 'advcl', 'acl', 'ccomp', 'conj', 'obl', 'nmod', 'obj', 'nsubj', 'csubj']
const STEPS = 4

/** Of the word above an act: "threatened to impose", "agreed to lift", "a plan to ease". */
function saidAbove(sentence: PageSentence, act: Token): Realisation | null {
  let below = act
  for (let step = 0; step < STEPS; step++) {
    const up = parent(sentence, below)
    if (!up || !bears(below, ...LINKS)) return null
    const link = bears(below, 'xcomp', 'acl', 'ccomp', 'obl', 'nmod', 'obj') || step === 0
    const said = link ? classOf(sentence, up) : null
    if (said) return said
    if (bears(below, 'ccomp', 'advcl')) return null
    below = up
  }
  return null
}

function classOf(sentence: PageSentence, up: Token): Realisation | null {
  const word = up.upos === 'VERB' ? verbWithParticle(sentence, up) : up.lemma
  const is = (wordClass: Parameters<typeof isWord>[1]) => isWord(word, wordClass) || isWord(up.lemma, wordClass)
  if (is('refuses') || is('fails')) return operatorsOf(sentence, up).negated ? 'ahead' : 'refused'
  if (is('threatens')) return 'threatened'
  if (is('alleges')) return 'alleged'
  if (is('decides')) return realisationOf(sentence, up)
  if (is('agrees')) return operatorsOf(sentence, up).negated ? 'refused' : 'agreed'
  return is('proposes') ? 'proposed' : null
}

/** How real the act of this predicate is. */
export function realisationOf(sentence: PageSentence, act: Token): Realisation {
  const { negated, modal, tense, conditional, perfect } = operatorsOf(sentence, act)
  if (conditional) return 'conditional'
  const signing = enactedBy(sentence, act)
  if (signing) return realisationOf(sentence, signing)
  const above = saidAbove(sentence, act)
  if (above) return negated && above !== 'refused' ? 'refused' : above
  if (negated) return isPutOff(sentence, act) ? 'ahead' : 'refused'
  if (isGerund(sentence, act)) return realisationOfGerund(sentence, act)
  if (modal !== null || tense === 'future' || (tense === 'present' && isAwaited(sentence, act))) return 'ahead'
  if (isRaised(sentence, act)) return 'ahead'
  if (tense === 'past' || perfect || act.xpos === 'VBN' || act.xpos === 'VBD') return 'done'
  return tense === 'present' || act.xpos === 'VBG' ? 'done' : 'ahead'
}

/** "once the licence has been issued", "as soon as it is": still to come. */
const isAwaited = (sentence: PageSentence, act: Token): boolean =>
  bears(act, 'advcl') &&
  (/^(once|until|till|as soon as)$/.test(marker(sentence, act.index) ?? '') || parent(sentence, act)?.lemma === 'soon')

/** "will not be tabled before Friday": later, not never. */
const isPutOff = (sentence: PageSentence, act: Token): boolean =>
  childrenBy(sentence, act.index, 'obl', 'advcl').some((t) =>
    ['before', 'until', 'till'].includes(marker(sentence, t.index) ?? ''),
  )

const isGerund = (sentence: PageSentence, act: Token): boolean =>
  act.xpos === 'VBG' && childrenBy(sentence, act.index, 'aux', 'cop').length === 0

/** "by lifting sanctions" is as real as what is done by it. */
function realisationOfGerund(sentence: PageSentence, act: Token): Realisation {
  const up = parent(sentence, act)
  if (!up) return 'done'
  if (up.upos !== 'VERB' && up.upos !== 'ADJ') return bears(act, 'acl') ? 'done' : 'ahead'
  return realisationOf(sentence, up)
}

/** "is due to take effect", "is set to lift". */
function isRaised(sentence: PageSentence, act: Token): boolean {
  const up = parent(sentence, act)
  return (
    up !== undefined &&
    bears(act, 'xcomp') &&
    /^(due|set|expect|schedule|likely|ready|prepare|go|intend|about|poised)$/.test(up.lemma)
  )
}

/** Adjectives and participles on the noun that say how real it is: "alleged agreement", "proposed truce", "possible ban". */
export function modifiedAs(sentence: PageSentence, noun: Token): Realisation | null {
  const words = childrenBy(sentence, noun.index, 'amod', 'acl')
  if (words.some((t) => isWord(t.lemma, 'alleges') || isWord(t.text, 'alleges'))) return 'alleged'
  if (words.some((t) => /^(threaten|threatened)$/i.test(t.lemma))) return 'threatened'
  if (words.some((t) => t.upos === 'ADJ' && isWord(t.lemma, 'proposes'))) return 'proposed'
  if (words.some((t) => t.upos === 'VERB' && /^(propose|plan|offer|draft|back|suggest|float)$/.test(t.lemma)))
    return 'proposed'
  return null
}
