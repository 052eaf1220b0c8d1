/** Floor 2, reading, measures. Verbs that are a measure by themselves: "exempted four firms", "freed the prisoners", "sanctioned him". */
import type { Token } from '../../language/types.ts'
import type { MeasureKind, MeasureState, Span } from '../../model/index.ts'
import {
  bears,
  childBy,
  childrenBy,
  isPassive,
  marker,
  parent,
  phrase,
  spanOver,
  verbWithParticle,
  withConjuncts,
} from '../claims/tree.ts'
import { mentionAt } from '../claims/who.ts'
import type { PageSentence } from '../page.ts'
import { isOnlyATask, isSought } from './carrier.ts'
import type { Draft, MeasureRule, Scene } from './draft.ts'
import { isWord, measureVerb } from './lexicon.ts'
import { doersOf } from './parties.ts'
import { type Realisation, realisationOf } from './realise.ts'
import { HARMFUL } from './state.ts'

/** The state of a measure that is itself told as an act. */
export function stateOfAct(kind: MeasureKind, real: Realisation): MeasureState {
  if (real === 'done') return HARMFUL.has(kind) ? 'imposed' : 'in-force'
  if (real === 'ahead' || real === 'conditional') return HARMFUL.has(kind) ? 'threatened' : 'proposed'
  return real
}

/** What the verb is done to: its object, in the passive its subject. */
export function patientOf(sentence: PageSentence, verb: Token): Token | undefined {
  const patient = patientAt(sentence, verb)
  const relative = patient !== undefined && bears(verb, 'acl') && /^(which|that|who|whom)$/i.test(patient.text)
  return relative ? parent(sentence, verb) : patient
}

/** "handed over the crew": the parse may take the object for an oblique without a preposition. */
const bareOblique = (sentence: PageSentence, verb: Token): Token | undefined =>
  childBy(sentence, verb.index, 'compound:prt')
    ? childrenBy(sentence, verb.index, 'obl').find(
        (t) => t.index > verb.index && t.upos !== 'NUM' && marker(sentence, t.index) === null,
      )
    : undefined

/** "worked with them to free the pilot": the parse may hang the object on the verb above. */
function objectAbove(sentence: PageSentence, verb: Token): Token | undefined {
  const up = bears(verb, 'advcl', 'xcomp') ? parent(sentence, verb) : undefined
  const next = up ? childrenBy(sentence, up.index, 'obj').find((t) => t.index > verb.index) : undefined
  return next && next.index - verb.index <= REACH ? next : undefined
}

const REACH = 4

function patientAt(sentence: PageSentence, verb: Token): Token | undefined {
  if (isPassive(sentence, verb) && !bears(verb, 'acl', 'amod')) return childBy(sentence, verb.index, 'nsubj:pass')
  return (
    childBy(sentence, verb.index, 'obj') ??
    childBy(sentence, verb.index, 'nsubj:pass') ??
    bareOblique(sentence, verb) ??
    objectAbove(sentence, verb)
  )
}

/** "prisoners", "the two journalists", a named person: somebody a release frees. */
export function isCaptive(scene: Scene, sentence: PageSentence, token: Token): boolean {
  const counted = childrenBy(sentence, token.index, 'nmod').find(
    (t) => /^(series|number|group|dozen|hundred|score|handful)$/.test(token.lemma) && t.index > token.index,
  )
  if (counted) return isCaptive(scene, sentence, counted)
  if (isWord(token.lemma, 'captive') || isOfCaptives(sentence, token)) return true
  const mention = mentionAt(scene.cast, sentence, token)
  return mention?.actor != null && scene.cast.actor(mention.actor).kind === 'person'
}

/** "two of the drivers", "three members of the crew". */
const isOfCaptives = (sentence: PageSentence, token: Token): boolean =>
  (token.upos === 'NUM' || /^(member|some|rest|last|half)$/.test(token.lemma)) &&
  childrenBy(sentence, token.index, 'nmod').some(
    (t) => marker(sentence, t.index) === 'of' && isWord(t.lemma, 'captive'),
  )

/** "the release of two sailors", "the Okello release"; not of data, films or funds. */
export function freed(scene: Scene, sentence: PageSentence, noun: Token): readonly Token[] {
  const behind = childrenBy(sentence, noun.index, 'nmod').filter((t) =>
    ['of', 'for'].includes(marker(sentence, t.index) ?? ''),
  )
  const before = childrenBy(sentence, noun.index, 'compound', 'nmod:poss')
  return [...behind, ...before].flatMap((t) => withConjuncts(sentence, t)).filter((t) => isCaptive(scene, sentence, t))
}

/** Done, or held out, by a state or body or somebody who acts for one: an airline that stops flying takes no measure. */
export function isTakenByASide(scene: Scene, sentence: PageSentence, verb: Token): boolean {
  return doersOf(sentence, verb).some((t) => {
    const mention = mentionAt(scene.cast, sentence, t)
    const actor = mention?.actor != null ? scene.cast.actor(mention.actor) : null
    return (
      actor !== null &&
      (actor.kind === 'state' || actor.kind === 'body' || actor.kind === 'group' || actor.actsFor.length > 0)
    )
  })
}

const named = (scene: Scene, sentence: PageSentence, token: Token | undefined): readonly Token[] =>
  token ? withConjuncts(sentence, token).filter((t) => mentionAt(scene.cast, sentence, t) !== null) : []

/** The clause of an act without what else is told beside it. */
export function evidenceOfAct(scene: Scene, sentence: PageSentence, verb: Token): Span {
  const leaveOut = (t: Token): boolean =>
    t.head === verb.index && (bears(t, 'parataxis', 'mark', 'cc') || (bears(t, 'conj', 'advcl') && t.upos === 'VERB'))
  return (
    spanOver(scene.page.report.text, phrase(sentence, verb.index, leaveOut)) ?? { start: verb.start, end: verb.end }
  )
}

export interface ActOptions {
  readonly kind: MeasureKind
  /** Is this verb, with this object, the measure? */
  readonly admits: (scene: Scene, sentence: PageSentence, verb: Token, patient: Token | undefined) => boolean
}

export function actDraft(scene: Scene, sentence: PageSentence, verb: Token, kind: MeasureKind, rule: string): Draft {
  const patient = patientOf(sentence, verb)
  return {
    kind,
    rule,
    sentence,
    head: verb,
    act: verb,
    by: doersOf(sentence, verb).filter((t) => mentionAt(scene.cast, sentence, t) !== null),
    targets: named(scene, sentence, patient),
    state: stateOfAct(kind, realisationOf(sentence, verb)),
    standing: 'own',
    evidence: evidenceOfAct(scene, sentence, verb),
    suspends: null,
    figures: [],
    doubt: [],
  }
}

/** The rule for the verbs of a kind. */
export function actRule(options: ActOptions, reason: string): MeasureRule {
  const id = `${options.kind}/act`
  return {
    id,
    reason,
    match: (scene, sentence, token) => {
      if (token.upos !== 'VERB' || bears(token, 'amod')) return []
      // "a step toward reopening" is not yet one
      if (token.xpos === 'VBG' && (isSought(sentence, token) || isOnlyATask(sentence, token))) return []
      // "warned them against closing it": theirs to do, and not wanted
      if (token.xpos === 'VBG' && marker(sentence, token.index) === 'against') return []
      if (!measureVerb(verbWithParticle(sentence, token), options.kind) && !measureVerb(token.lemma, options.kind))
        return []
      if (!options.admits(scene, sentence, token, patientOf(sentence, token))) return []
      return [actDraft(scene, sentence, token, options.kind, id)]
    },
  }
}

/** "was sanctioned, as was the governor": the same for one more. */
export function alsoSuffered(scene: Scene, sentence: PageSentence, verb: Token, draft: Draft): readonly Draft[] {
  const beside = childrenBy(sentence, verb.index, 'advcl', 'parataxis', 'ccomp').filter((t) =>
    childrenBy(sentence, t.index, 'mark', 'case', 'advmod').some((m) => /^as$/i.test(m.text)),
  )
  return beside.flatMap((t) => {
    const who = mentionAt(scene.cast, sentence, t) ? t : childBy(sentence, t.index, 'nsubj', 'nsubj:pass', 'obj')
    return who && mentionAt(scene.cast, sentence, who) ? [{ ...draft, targets: [who] }] : []
  })
}
