/** Floor 2, reading, positions. What a report says of a deadline's history: the one before it, moved, passed; and "by then". */
import type { Token } from '../../language/types.ts'
import { type DateValue, overlaps } from '../../model/index.ts'
import { operatorsOf } from '../claims/operators.ts'
import { bears, childrenBy, marker, parent, phrase, verbWithParticle } from '../claims/tree.ts'
import type { PageTime } from '../clock.ts'
import type { PageSentence } from '../page.ts'
import { limitOf, prepositionOf } from './deadline.ts'
import type { Scene } from './draft.ts'
import { isWord } from './lexicon.ts'
import type { Tied } from './tie.ts'

const REACH = 4
const FORMER = /^(previous|earlier|old|original|initial|former|first|prior)$/i
const DEADLINE = /^(deadline|cutoff|cut-off|time limit|ultimatum)$/i

/** What one sentence tells of a deadline. */
interface Turn {
  readonly change: 'deadline-moved' | 'deadline-passed'
  readonly from: DateValue | null
  readonly to: DateValue | null
}

const timesIn = (scene: Scene, sentence: PageSentence): readonly PageTime[] =>
  scene.clock.times.filter((t) => t.sentence === sentence.index && t.value.edtf !== null && t.type !== 'DURATION')

/** "The previous deadline was 3 May", "until now, 3 May had applied". */
function former(scene: Scene, sentence: PageSentence): Turn | null {
  const noun = sentence.tokens.find((t) => DEADLINE.test(t.lemma) || t.lemma === 'date')
  const old =
    noun !== undefined &&
    sentence.tokens.some((t) => FORMER.test(t.text) && (t.head === noun.index || t.index === noun.index - 1))
  const text = scene.page.report.text
  const untilNow = /^(until|till|up to) (now|then)\b/i.test(text.slice(sentence.start, sentence.end))
  if (!old && !untilNow) return null
  const time = timesIn(scene, sentence).find((t) => !/^(until )?(now|then)$/i.test(text.slice(t.start, t.end)))
  return time ? { change: 'deadline-moved', from: limitOf(scene, time), to: null } : null
}

/** "The deadline was extended from 3 to 9 May", "has brought the deadline forward to Friday". */
function moved(scene: Scene, sentence: PageSentence, noun: Token, verb: Token): Turn | null {
  const word = verbWithParticle(sentence, verb)
  if (!(isWord(word, 'move') || isWord(verb.lemma, 'move')) || !bears(noun, 'obj', 'nsubj:pass')) return null
  const { negated, conditional, modal } = operatorsOf(sentence, verb)
  if (negated || conditional || (modal !== null && modal !== 'will')) return null
  const by = (preposition: string) => timesIn(scene, sentence).find((t) => prepositionOf(sentence, t) === preposition)
  const [from, to] = [by('from'), by('to') ?? by('until')]
  if (!from && !to) return null
  return { change: 'deadline-moved', from: from ? limitOf(scene, from) : null, to: to ? limitOf(scene, to) : null }
}

/** "The deadline passed on Friday", "has expired". */
function passed(sentence: PageSentence, noun: Token, verb: Token): Turn | null {
  if (!bears(noun, 'nsubj') || !(isWord(verbWithParticle(sentence, verb), 'lapse') || isWord(verb.lemma, 'lapse')))
    return null
  const { negated, conditional, modal, tense, perfect } = operatorsOf(sentence, verb)
  if (negated || conditional || modal !== null || !(perfect || tense === 'past')) return null
  return { change: 'deadline-passed', from: null, to: null }
}

function turnIn(scene: Scene, sentence: PageSentence): Turn | null {
  const told = former(scene, sentence)
  if (told) return told
  for (const noun of sentence.tokens.filter((t) => DEADLINE.test(t.lemma))) {
    const verb = parent(sentence, noun)
    const turn = verb?.upos === 'VERB' ? (moved(scene, sentence, noun, verb) ?? passed(sentence, noun, verb)) : null
    if (turn) return turn
  }
  return null
}

/** The dated position a sentence about its deadline means: one in it, the nearest before it, else the first of the report. */
function meant(tied: readonly Tied[], sentence: PageSentence, turn: Turn): number {
  const fits = (t: Tied): boolean =>
    (t.deadline.edtf !== null || t.draft.kind === 'ultimatum') &&
    (turn.from === null || t.deadline.edtf !== turn.from.edtf)
  const before = tied.findLastIndex((t) => fits(t) && t.draft.sentence.index <= sentence.index)
  return before >= 0 ? before : tied.findIndex(fits)
}

function turned(position: Tied, { change, from, to }: Turn): Tied {
  const old =
    from ?? (to && position.deadline.edtf !== to.edtf && position.deadline.edtf !== null ? position.deadline : null)
  return { ...position, change, deadline: to ?? position.deadline, formerDeadline: old ?? position.formerDeadline }
}

/** Tells each position what the report says of its deadline. */
export function withHistory(scene: Scene, tied: readonly Tied[]): Tied[] {
  const result = tied.map((t) => withThen(scene, t))
  for (const sentence of scene.page.sentences) {
    const turn = turnIn(scene, sentence)
    const at = turn ? meant(result, sentence, turn) : -1
    const position = result[at]
    if (turn && position) result[at] = turned(position, turn)
  }
  return result
}

/** "must by then have ...": the day the same speaker named just before; with a harm on that day it is an ultimatum. */
function withThen(scene: Scene, tied: Tied): Tied {
  const { sentence, act } = tied.draft
  const then = phrase(sentence, act.index).find((t) => /^then$/i.test(t.text) && isBy(sentence, t))
  if (!then || tied.deadline.edtf !== null) return tied
  const before = scene.page.sentences.slice(Math.max(0, sentence.index - REACH), sentence.index).reverse()
  for (const earlier of before) {
    const time = timesIn(scene, earlier).find((t) => saysToo(scene, tied, earlier, t))
    if (!time) continue
    const harm = earlier.tokens.find((t) => t.index === time.dates && isWord(verbWithParticle(earlier, t), 'harm-act'))
    const consequence = harm ? { start: earlier.start, end: earlier.end } : null
    const kind = tied.draft.kind === 'demand' && consequence ? 'ultimatum' : tied.draft.kind
    return {
      ...tied,
      deadline: limitOf(scene, time),
      draft: { ...tied.draft, kind, consequence: tied.draft.consequence ?? consequence },
    }
  }
  return tied
}

const isBy = (sentence: PageSentence, then: Token): boolean =>
  marker(sentence, then.index) === 'by' ||
  sentence.tokens[then.index - 1]?.lemma === 'by' ||
  childrenBy(sentence, then.index, 'case').length > 0

const saysToo = (scene: Scene, tied: Tied, sentence: PageSentence, time: PageTime): boolean =>
  scene.statements.some(
    (s) => s.source !== null && s.source === tied.statement?.source && s.content.some((c) => overlaps(c, sentence)),
  ) && time.type !== 'SET'
