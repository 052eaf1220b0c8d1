/**
 * Floor 2, reading, measures. The rule that most kinds share: a noun that names the measure, the act upon it, and whose it is.
 */
import type { Token } from '../../language/types.ts'
import type { MeasureKind } from '../../model/index.ts'
import { above, bears, childrenBy, parent, subjectOf, verbWithParticle } from '../claims/tree.ts'
import { mentionAt } from '../claims/who.ts'
import type { PageSentence } from '../page.ts'
import { type Carrier, carrierOf, wholeOf } from './carrier.ts'
import type { Draft, MeasureRule, Scene } from './draft.ts'
import { type ActClass, type MeasureNoun, measureNoun } from './lexicon.ts'
import { bearerOf, doersOf, partiesOf, takersOf, targetsOf } from './parties.ts'
import { evidenceOf, figuresOf, isNamedDeal, standingOf } from './standing.ts'
import { IDEA, SUFFERED, stateOf } from './state.ts'

export interface NounOptions {
  readonly kind: MeasureKind
  /** The kind under which the lexicon has the nouns, where it is another. */
  readonly listed?: MeasureKind
  /** What the rule looks at, in its id; `noun` unless said. */
  readonly id?: string
  /** Acts upon the noun that alone are enough for it to stand by itself. */
  readonly acts: readonly ActClass[]
  /** More that this kind wants of a noun; false drops it. */
  readonly admits?: (scene: Scene, sentence: PageSentence, noun: Token, carrier: Carrier | null) => boolean
  /** Parties of a deal take it together. */
  readonly mutual?: boolean
}

/** A measure noun where it stands. */
export interface Named {
  readonly scene: Scene
  readonly sentence: PageSentence
  readonly token: Token
  readonly noun: MeasureNoun
  readonly carrier: Carrier | null
  readonly options: NounOptions
}

/** The rule for the nouns of a kind. */
export function nounRule(options: NounOptions, reason: string): MeasureRule {
  const rule = `${options.kind}/${options.id ?? 'noun'}`
  return {
    id: rule,
    reason,
    match: (scene, sentence, token) => {
      const noun = measureNoun(sentence, token)
      if (noun?.kind !== (options.listed ?? options.kind)) return []
      const carrier = carrierOf(sentence, token, [...options.acts, 'lift'])
      if (options.admits && !options.admits(scene, sentence, token, carrier)) return []
      return [draftOf({ scene, sentence, token, noun, carrier, options }, rule)]
    },
  }
}

/** Kinds somebody can be under. */
const BORNE: ReadonlySet<MeasureKind> = new Set(['sanction', 'restriction'])

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

const PONDER = /^(turn over|discuss|consider|float|weigh|mull|raise|moot|air|toy|explore|examine|debate|study|revive)$/

/** "ministers turned over the idea of bans": whoever has the idea would take the measure. */
function ponderers(sentence: PageSentence, noun: Token): readonly Token[] {
  const idea = parent(sentence, noun)
  const verb = idea && bears(noun, 'nmod') && IDEA.test(idea.lemma) ? parent(sentence, idea) : undefined
  return verb && bears(idea as Token, 'obj', 'obl') && PONDER.test(verbWithParticle(sentence, verb))
    ? doersOf(sentence, verb)
    : []
}

/** Verbs of one's own measures to come: "threatened sanctions", "is considering a ban". */
const OWN_PLAN =
  /^(threaten|brandish|dangle|propose|consider|mull|weigh|prepare|plan|float|promise|pledge|vow|announce)$/

/** "maintains its ban", "upheld the embargo". */
const KEEPING = /^(maintain|keep|uphold|retain|enforce)$/

const DOING: ReadonlySet<Carrier['act']> = new Set<Carrier['act']>(['impose', 'grant', 'conclude', 'draft', 'lift'])

/** "told Lima to drop its licences": a possessive belongs to whoever is to do the act, whomever it might mean elsewhere. */
function ownOf(scene: Scene, sentence: PageSentence, noun: Token, carrier: Carrier | null): readonly Token[] {
  const possessive = childrenBy(sentence, noun.index, 'nmod:poss').find((t) => /^(its|their|his|her)$/i.test(t.text))
  const doer = possessive && carrier && bears(carrier.verb, 'xcomp') ? subjectOf(sentence, carrier.verb) : undefined
  const bound = doer !== undefined && doer !== possessive && mentionAt(scene.cast, sentence, doer) !== null
  return bound ? [doer] : takersOf(scene, sentence, noun)
}

interface Sides {
  readonly by: readonly Token[]
  readonly targets: readonly Token[]
  readonly parties: readonly Token[]
}

/** Who takes the measure, whom it hits, between whom it is: at the noun first, then at the verb that acts upon it. */
function sidesOf({ scene, sentence, token, carrier, options }: Named): Sides {
  const isSide = (t: Token): boolean => mentionAt(scene.cast, sentence, t) !== null
  const whole = wholeOf(sentence, token)
  const own = ownOf(scene, sentence, token, carrier)
  const takers = own.length > 0 ? own : takersOf(scene, sentence, whole)
  const parties = partiesOf(scene, sentence, token)
  const bearer = BORNE.has(options.kind) ? bearerOf(sentence, token) : undefined
  const suffers = carrier !== null && SUFFERED.test(carrier.verb.lemma) && bears(whole, 'obj')
  const suffered = suffers ? sufferedBy(scene, sentence, carrier.verb) : null
  const doing =
    carrier !== null &&
    (DOING.has(carrier.act) ||
      (KEEPING.test(carrier.verb.lemma) && bears(whole, 'obj')) ||
      (OWN_PLAN.test(carrier.verb.lemma) && bears(whole, 'obj')))
  const acting = doing ? doersOf(sentence, carrier.verb) : ponderers(sentence, token)
  const doers = suffered?.by ?? acting.filter(isSide)
  const beside = targetsOf(scene, sentence, token, doing || carrier?.act ? carrier?.verb : undefined)
  const targets = [...(bearer ? [bearer] : []), ...(suffered?.targets ?? []), ...beside]
  const together =
    options.mutual && parties.length > 0 ? [...(carrier?.act === 'conclude' ? doers : []), ...parties] : doers
  const by = takers.length > 0 ? takers : together
  return { by, targets, parties }
}

function draftOf(named: Named, rule: string): Draft {
  const { scene, sentence, token, carrier, options } = named
  const { by, targets, parties } = sidesOf(named)
  const withSide = by.length + targets.length + parties.length > 0 || isNamedDeal(sentence, token)
  return {
    kind: options.kind,
    rule,
    sentence,
    head: token,
    act: carrier?.verb ?? token,
    by: by.filter((t) => !targets.includes(t)),
    targets: options.mutual ? parties : targets,
    state: stateOf(sentence, token, options.kind, carrier),
    standing: standingOf(named, withSide),
    evidence: evidenceOf(scene, sentence, token),
    suspends: null,
    figures: figuresOf(sentence, token),
    doubt: [],
  }
}
