/** Floor 2, reading, measures. The verb that acts upon a measure noun: imposed, lifted, signed, expired. */
import type { Token } from '../../language/types.ts'
import { bears, childrenBy, marker, parent, verbWithParticle } from '../claims/tree.ts'
import type { PageSentence } from '../page.ts'
import { type ActClass, isAct, isWord } from './lexicon.ts'

/** The verb that acts upon a noun: of which it is object, subject or oblique, through "scores of", "application of". */
export interface Carrier {
  readonly verb: Token
  readonly act: ActClass | 'stands' | 'lapses' | 'breaks' | null
}

const THROUGH =
  /^(number|series|set|raft|round|package|score|dozen|hundred|threat|application|implementation|entry|imposition|use|list|version|text|part|total|wave|slew|renewal|extension|introduction|breach|violation|terms?|%|percent|most|half|some|all|majority)$/

/** Where "scores of sanctions" hangs in the clause, the sanctions hang. */
export function wholeOf(sentence: PageSentence, noun: Token): Token {
  const up = parent(sentence, noun)
  if (
    up &&
    bears(noun, 'nmod') &&
    ['NOUN', 'SYM', 'PRON', 'DET', 'ADJ', 'NUM'].includes(up.upos) &&
    THROUGH.test(up.lemma)
  )
    return wholeOf(sentence, up)
  if (up && bears(noun, 'conj') && up.upos === 'NOUN') return wholeOf(sentence, up)
  if (
    up &&
    bears(noun, 'nmod') &&
    up.upos === 'NOUN' &&
    /^(including|include|such as|like)$/.test(marker(sentence, noun.index) ?? '')
  )
    return wholeOf(sentence, up)
  return noun
}

export function carrierOf(sentence: PageSentence, noun: Token, acts: readonly ActClass[]): Carrier | null {
  const whole = wholeOf(sentence, noun)
  const main = mainCarrier(sentence, whole, acts)
  return main?.act ? main : (relativeCarrier(sentence, whole, acts) ?? main)
}

function mainCarrier(sentence: PageSentence, noun: Token, acts: readonly ActClass[]): Carrier | null {
  const up = parent(sentence, noun)
  if (!up || (up.upos !== 'VERB' && up.upos !== 'AUX') || !bears(noun, 'obj', 'nsubj', 'nsubj:pass', 'obl')) return null
  return { verb: up, act: actOf(sentence, up, noun, acts) }
}

/** "a licence that Lima gazetted", "the duty Oslo had threatened": the verb stands in the clause behind the noun. */
function relativeCarrier(sentence: PageSentence, noun: Token, acts: readonly ActClass[]): Carrier | null {
  const purposes = childrenBy(sentence, noun.index, 'nmod').filter((t) => marker(sentence, t.index) === 'for')
  const places = acts.includes('grant') ? [noun, ...purposes] : [noun]
  // "a licence for six boats which Lima granted": the parse hangs the clause on the boats
  for (const verb of places
    .flatMap((t) => childrenBy(sentence, t.index, 'acl'))
    .filter((t) => t.upos === 'VERB' && t.xpos !== 'VBG')) {
    const relative = childrenBy(sentence, verb.index, 'obj', 'nsubj:pass').find((t) => /^(that|which)$/i.test(t.text))
    const open =
      childrenBy(sentence, verb.index, 'obj').length === 0 && childrenBy(sentence, verb.index, 'nsubj').length > 0
    const word = verbWithParticle(sentence, verb)
    const act = acts.find((a) => isAct(word, a) || isAct(verb.lemma, a))
    if (act && (relative || open)) return { verb, act }
  }
  return null
}

function actOf(sentence: PageSentence, verb: Token, noun: Token, acts: readonly ActClass[]): Carrier['act'] {
  const word = verbWithParticle(sentence, verb)
  const object =
    bears(noun, 'obj', 'nsubj:pass') ||
    (bears(noun, 'obl') && ['with', 'to', 'into', 'in', 'under', 'on'].includes(marker(sentence, noun.index) ?? ''))
  const comesOver = COMES.test(verb.lemma) && !(verb.lemma === 'enter' && bears(noun, 'obl'))
  const made = verb.lemma === 'make' && childrenBy(sentence, verb.index, 'xcomp').length > 0
  const act = object && !comesOver && !made ? acts.find((a) => isAct(word, a) || isAct(verb.lemma, a)) : undefined
  if (act) return act
  if (isWord(word, 'lapses') || isWord(verb.lemma, 'lapses')) return bears(noun, 'nsubj') ? 'lapses' : null
  if (isWord(word, 'breaks')) return 'breaks'
  if (isWord(verb.lemma, 'stands')) return 'stands'
  return acts.includes('impose') && bears(noun, 'nsubj') && (COMES.test(verb.lemma) || effectOf(sentence, verb))
    ? 'impose'
    : null
}

const COMES = /^(come|fall|enter|apply|bite)$/

/** "takes effect", "comes into force", "enters into force". */
const effectOf = (sentence: PageSentence, verb: Token): boolean =>
  childrenBy(sentence, verb.index, 'obj', 'obl').some((t) => /^(effect|force)$/.test(t.lemma))

/** "a step towards reopening", "charged with unblocking": the gerund names a task, nothing that was done. */
export function isOnlyATask(sentence: PageSentence, gerund: Token): boolean {
  const mark = marker(sentence, gerund.index) ?? ''
  if (/^towards?$/.test(mark)) return true
  return mark === 'with' && /^(charge|task|entrust|credit|accuse|concern)$/.test(parent(sentence, gerund)?.lemma ?? '')
}

/** Is the measure only sought: "efforts to reach a deal", "talks on a truce"? */
export function isSought(sentence: PageSentence, noun: Token): boolean {
  let below = wholeOf(sentence, noun)
  for (let step = 0; step < 3; step++) {
    const up = parent(sentence, below)
    if (!up) return false
    if (isWord(up.lemma, 'untied')) return true
    if (bears(below, 'ccomp', 'conj', 'parataxis')) return false
    below = up
  }
  return false
}
