/**
 * Floor 2, reading, measures. The rule that most kinds share: a noun that names the measure, what carries it, and how real that is.
 */
import type { Token } from '../../language/types.ts'
import type { MeasureKind, MeasureState, Span } from '../../model/index.ts'
import { operatorsOf } from '../claims/operators.ts'
import {
  above,
  bears,
  childrenBy,
  marker,
  parent,
  phrase,
  spanOver,
  subjectOf,
  verbWithParticle,
} from '../claims/tree.ts'
import { mentionAt } from '../claims/who.ts'
import type { PageSentence } from '../page.ts'
import type { Draft, MeasureRule, Scene, Standing } from './draft.ts'
import { type ActClass, isAct, isGoods, isPassage, isWord, type MeasureNoun, measureNoun } from './lexicon.ts'
import { bearerOf, doersOf, makersOf, partiesOf, takersOf, targetsOf } from './parties.ts'
import { modifiedAs, type Realisation, realisationOf } from './realise.ts'

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
  for (const verb of childrenBy(sentence, noun.index, 'acl').filter((t) => t.upos === 'VERB' && t.xpos !== 'VBG')) {
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
  for (const act of acts) {
    if (COMES.test(verb.lemma) && !(verb.lemma === 'enter' && bears(noun, 'obl'))) break
    if (object && (isAct(word, act) || isAct(verb.lemma, act))) return act
  }
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
const HARMFUL: ReadonlySet<MeasureKind> = new Set(['sanction', 'tariff', 'restriction'])

/** The state of a measure by the act upon it; null where the clause says nothing of it. */
export function stateOf(
  sentence: PageSentence,
  noun: Token,
  kind: MeasureKind,
  carrier: Carrier | null,
): MeasureState | null {
  const modified = modifiedAs(sentence, noun)
  if (modified === 'alleged' || modified === 'threatened') return modified
  if (bearerOf(sentence, noun) || isExemptedFrom(sentence, noun, carrier)) return 'in-force'
  const real = carrier ? realisationOf(sentence, carrier.verb) : null
  const acted = carrier && real ? actedUpon(sentence, noun, kind, carrier, real) : null
  if (acted) return acted
  if (isOver(sentence, noun)) return 'expired'
  if (modified === 'proposed') return modified
  return carrier ? null : realisationOfNoun(sentence, noun, kind)
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

/** "will face sanctions", "rejected the plan", "proposed a truce", "agreed a deal". */
function bySaying(
  sentence: PageSentence,
  noun: Token,
  verb: Token,
  real: Realisation,
  kind: MeasureKind,
): MeasureState | null {
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

/** A noun below another noun or adjective: "the threat of sanctions", "Lima's refusal of a truce". */
function realisationOfNoun(sentence: PageSentence, noun: Token, kind: MeasureKind): MeasureState | null {
  const up = parent(sentence, noun)
  if (!up) return null
  if (isWord(up.lemma, 'threatens')) return 'threatened'
  if (isWord(up.lemma, 'refuses')) return HARMFUL.has(kind) ? null : 'refused'
  if (isWord(up.lemma, 'alleges')) return 'alleged'
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

/** Goods, rates and objects a measure is on: "a 25% duty on steel", "export licences on oxide". */
function hasScope(scene: Scene, sentence: PageSentence, noun: Token): boolean {
  const on = childrenBy(sentence, noun.index, 'nmod').some((t) =>
    ['on', 'against', 'for', 'over'].includes(marker(sentence, t.index) ?? ''),
  )
  const rate = childrenBy(sentence, noun.index, 'nummod', 'compound', 'nmod').some(
    (t) => /^(%|percent|per cent|cent)$/i.test(t.text) || t.upos === 'NUM',
  )
  const closed = childrenBy(sentence, noun.index, 'nmod').some(
    (t) => marker(sentence, t.index) === 'of' && (isPassage(t.lemma) || isGoods(t.lemma)),
  )
  if (closed) return true
  const aimed = childrenBy(sentence, noun.index, 'acl').some((t) =>
    /^(target|aim|impose|hit|affect|cover)$/.test(t.lemma),
  )
  return (
    on ||
    rate ||
    aimed ||
    childrenBy(sentence, noun.index, 'compound', 'nmod:poss', 'amod').some(
      (t) => mentionAt(scene.cast, sentence, t) !== null,
    )
  )
}

export const figuresOf = (sentence: PageSentence, noun: Token): readonly string[] =>
  phrase(sentence, noun.index, (t) => bears(t, 'acl', 'advcl', 'conj'))
    .filter((t) => t.upos === 'NUM' && /^\d+([.,]\d+)?$/.test(t.text))
    .map((t) => t.text)

/** The words that name the measure: its phrase without relative clauses, asides and the preposition before it. */
export function evidenceOf(scene: Scene, sentence: PageSentence, noun: Token): Span {
  const leaveOut = (t: Token): boolean =>
    bears(t, 'acl:relcl', 'parataxis', 'appos') ||
    (t.head === noun.index && bears(t, 'case', 'nsubj', 'cop', 'aux', 'advmod', 'mark', 'cc'))
  return (
    spanOver(scene.page.report.text, phrase(sentence, noun.index, leaveOut)) ?? { start: noun.start, end: noun.end }
  )
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

export interface NounOptions {
  readonly kind: MeasureKind
  /** Acts upon the noun that alone are enough for it to stand by itself. */
  readonly acts: readonly ActClass[]
  /** More that this kind wants of a noun; false drops it. */
  readonly admits?: (scene: Scene, sentence: PageSentence, noun: Token, carrier: Carrier | null) => boolean
  /** Parties of a deal take it together. */
  readonly mutual?: boolean
}

/** The rule for the nouns of a kind. */
export function nounRule(options: NounOptions, reason: string): MeasureRule {
  const id = `${options.kind}/noun`
  return {
    id,
    reason,
    match: (scene, sentence, token) => {
      const noun = measureNoun(sentence, token)
      if (noun?.kind !== options.kind) return []
      const carrier = carrierOf(sentence, token, [...options.acts, 'lift'])
      if (options.admits && !options.admits(scene, sentence, token, carrier)) return []
      return [nounDraft(scene, sentence, token, noun, carrier, options, id)]
    },
  }
}

/** Kinds somebody can be under. */
const BORNE: ReadonlySet<MeasureKind> = new Set(['sanction', 'restriction'])

const SUFFERED = /^(face|risk|pay|suffer|incur)$/

/** "gave Lima until Friday to act or face a duty": Lima suffers it, whoever speaks or acts above lays it on. */
function sufferedBy(
  scene: Scene,
  sentence: PageSentence,
  verb: Token,
): { readonly by: readonly Token[]; readonly targets: readonly Token[] } {
  const sufferer = subjectOf(sentence, verb)
  const isSide = (t: Token | undefined): t is Token => t !== undefined && mentionAt(scene.cast, sentence, t) !== null
  const imposers = above(sentence, verb)
    .flatMap((t) => childrenBy(sentence, t.index, 'nsubj'))
    .filter((t) => isSide(t) && t !== sufferer)
  return { by: imposers.slice(0, 1), targets: isSide(sufferer) ? [sufferer] : [] }
}

function nounDraft(
  scene: Scene,
  sentence: PageSentence,
  token: Token,
  noun: MeasureNoun,
  carrier: Carrier | null,
  options: NounOptions,
  rule: string,
): Draft {
  const own = takersOf(scene, sentence, token)
  const takers = own.length > 0 ? own : takersOf(scene, sentence, wholeOf(sentence, token))
  const parties = partiesOf(scene, sentence, token)
  const bearer = BORNE.has(options.kind) ? bearerOf(sentence, token) : undefined
  const suffered =
    carrier && SUFFERED.test(carrier.verb.lemma) && bears(wholeOf(sentence, token), 'obj')
      ? sufferedBy(scene, sentence, carrier.verb)
      : null
  const doers = suffered
    ? suffered.by
    : carrier && carrier.act !== null && ['impose', 'grant', 'conclude', 'draft', 'lift'].includes(carrier.act)
      ? doersOf(sentence, carrier.verb)
      : []
  const targets = [
    ...(bearer ? [bearer] : []),
    ...(suffered?.targets ?? []),
    ...targetsOf(scene, sentence, token, carrier?.act ? carrier.verb : undefined),
  ]
  const by =
    takers.length > 0
      ? takers
      : options.mutual && parties.length > 0
        ? [
            ...(carrier?.act === 'conclude' ? doers.filter((t) => mentionAt(scene.cast, sentence, t) !== null) : []),
            ...parties,
          ]
        : doers.filter((t) => mentionAt(scene.cast, sentence, t) !== null)
  return {
    kind: options.kind,
    rule,
    sentence,
    head: token,
    act: carrier?.verb ?? token,
    by: by.filter((t) => !targets.includes(t)),
    targets: options.mutual ? parties : targets,
    state: stateOf(sentence, token, options.kind, carrier),
    standing: standingOf(
      scene,
      sentence,
      token,
      noun,
      carrier,
      options,
      by.length + targets.length + parties.length > 0 || isNamedDeal(sentence, token),
    ),
    evidence: evidenceOf(scene, sentence, token),
    suspends: null,
    figures: figuresOf(sentence, token),
    doubt: [],
  }
}

/** "the Pemba agreement", "last week's deal for them to leave": known by a name or by what it says. */
function isNamedDeal(sentence: PageSentence, noun: Token): boolean {
  const name = childrenBy(sentence, noun.index, 'compound', 'amod').some((t) => t.upos === 'PROPN')
  const says = childrenBy(sentence, noun.index, 'acl', 'nmod').some((t) =>
    ['for', 'to', 'on', 'for to', 'not to'].includes(marker(sentence, t.index) ?? ''),
  )
  return isDefinite(sentence, noun) && (name || says)
}

/** A deal told of, not only sought: brokered or proposed by somebody, reached, alleged, or spoken of as known. */
function isTold(sentence: PageSentence, noun: Token, carrier: Carrier | null): boolean {
  if (makersOf(sentence, noun).length > 0 || modifiedAs(sentence, noun) === 'alleged') return true
  if (isSought(sentence, noun)) return false
  const real = carrier ? realisationOf(sentence, carrier.verb) : null
  if (carrier?.act === 'conclude' || carrier?.act === 'draft')
    return real === 'done' || real === 'agreed' || real === 'alleged' || isDefinite(sentence, noun)
  return isDefinite(sentence, noun) || real === 'done'
}

function standingOf(
  scene: Scene,
  sentence: PageSentence,
  token: Token,
  noun: MeasureNoun,
  carrier: Carrier | null,
  options: NounOptions,
  named: boolean,
): Standing {
  if (noun.strength === 'back') return 'back'
  if (noun.strength === 'bare') return 'own'
  if (options.mutual) return named && isTold(sentence, token, carrier) ? 'own' : 'back'
  if (carrier !== null && options.acts.some((act) => carrier.act === act)) return 'own'
  return named || hasScope(scene, sentence, token) ? 'own' : 'back'
}
