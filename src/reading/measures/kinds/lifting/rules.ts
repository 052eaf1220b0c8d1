/** Floor 2, reading, measures. Lifting: a sanction, tariff or restriction taken away, for good or for a time. */
import type { Token } from '../../../../language/types.ts'
import type { MeasureKind } from '../../../../model/index.ts'
import { above, bears, childrenBy, marker, parent } from '../../../claims/tree.ts'
import { mentionAt } from '../../../claims/who.ts'
import type { PageSentence } from '../../../page.ts'
import { actRule, evidenceOfAct, isTakenByASide, stateOfAct } from '../../acts.ts'
import { carrierOf, wholeOf } from '../../carrier.ts'
import type { Draft, MeasureRule, Scene } from '../../draft.ts'
import { isGoods, isPassage, measureNoun } from '../../lexicon.ts'
import { nounRule } from '../../nouns.ts'
import { bearerOf, doersOf, takersOf, targetsOf } from '../../parties.ts'
import { realisationOf } from '../../realise.ts'
import { evidenceOf } from '../../standing.ts'
import { isLiftedBefore, isTemporary } from '../../state.ts'
import { letBackIn } from './let-back.ts'

const LIFTABLE = new Set(['sanction', 'tariff', 'restriction', 'licence'])

/** The noun of the measure that this verb lifts. */
function lifted(scene: Scene, sentence: PageSentence, noun: Token): Token | null {
  const kind = measureNoun(sentence, noun)
  const carrier = carrierOf(sentence, noun, ['lift'])
  return kind && LIFTABLE.has(kind.kind) && carrier?.act === 'lift' && scene ? carrier.verb : null
}

/** Leave taken back is a restriction; a rule taken away a lifting, for a time a waiver. */
function kindOf(sentence: PageSentence, noun: Token, act: Token): MeasureKind {
  if (LEAVE.test(noun.lemma) && TAKEN_BACK.test(act.lemma)) return 'restriction'
  return isTemporary(sentence, act) ? 'waiver' : 'lifting'
}

/** "what it would take for Lima to lift", "fears that if Lima lifts": the teller supposes it, nobody holds it out. */
function isSupposed(sentence: PageSentence, act: Token): boolean {
  const up = parent(sentence, act)
  if (up === undefined || !bears(act, 'advcl', 'xcomp', 'acl', 'ccomp')) return false
  if (/^(require|need|necessary|take)$/.test(up.lemma) && marker(sentence, act.index)?.startsWith('for')) return true
  return marker(sentence, act.index) === 'if' && above(sentence, act).some((t) => FEARS.test(t.lemma))
}

const FEARS = /^(concern|fear|worry|risk|danger|anxiety|concerned|worried|afraid)$/

const LEAVE = /^(licen[cs]e|permit|visa|authori[sz]ation|clearance)$/
const TAKEN_BACK = /^(suspend|revoke|withdraw|cancel|freeze|rescind)$/

const verb: MeasureRule = {
  id: 'lifting/verb',
  reason: 'Sanctions, duties or bans lifted, eased, suspended, deferred; for a time it is a waiver.',
  match: (scene, sentence, token) => {
    const act = lifted(scene, sentence, token)
    if (!act || isSupposed(sentence, act)) return []
    const kind = kindOf(sentence, token, act)
    const draft: Draft = {
      kind,
      rule: 'lifting/verb',
      sentence,
      head: act,
      act,
      by: doersOf(sentence, act).filter((t) => mentionAt(scene.cast, sentence, t) !== null),
      targets: [
        ...targetsOf(scene, sentence, token, act),
        ...(bearerOf(sentence, token) ? [bearerOf(sentence, token) as Token] : []),
      ],
      state: stateOfAct(kind, realisationOf(sentence, act)),
      standing: 'own',
      evidence: evidenceOfAct(scene, sentence, act),
      suspends: token,
      figures: [],
      doubt: [],
    }
    return [draft]
  },
}

/** "the lifting of sanctions": what is lifted stands behind it. */
const object = (sentence: PageSentence, noun: Token): Token | undefined =>
  childrenBy(sentence, noun.index, 'nmod', 'compound').find((t) => {
    const kind = measureNoun(sentence, t)
    return (
      ((kind !== null && LIFTABLE.has(kind.kind)) || isPassage(t.lemma) || isGoods(t.lemma)) &&
      (bears(t, 'compound') || ['of', 'from', 'on'].includes(marker(sentence, t.index) ?? ''))
    )
  })

/** "after the lifting of" is told by the rule below. */
function isLifting(sentence: PageSentence, noun: Token): boolean {
  const thing = object(sentence, noun)
  return thing !== undefined && !isLiftedBefore(sentence, thing)
}

const noun = nounRule(
  {
    kind: 'lifting',
    acts: [],
    admits: (_scene, sentence, token) => /relief$/.test(token.lemma) || isLifting(sentence, wholeOf(sentence, token)),
  },
  'Sanctions relief, the lifting or easing of sanctions, duties, bans.',
)

const after: MeasureRule = {
  id: 'lifting/after',
  reason: 'What is told as coming after the lifting of a sanction, duty or ban: it has been lifted.',
  match: (scene, sentence, token) => {
    const kind = measureNoun(sentence, token)
    const act = parent(sentence, token)
    if (!act || !kind || !LIFTABLE.has(kind.kind) || !isLiftedBefore(sentence, token)) return []
    const owners = [...takersOf(scene, sentence, act), ...takersOf(scene, sentence, token)]
    const draft: Draft = {
      kind: 'lifting',
      rule: 'lifting/after',
      sentence,
      head: act,
      act: token,
      by: owners.slice(0, 1),
      targets: targetsOf(scene, sentence, token, undefined),
      state: 'in-force',
      standing: 'own',
      evidence: evidenceOf(scene, sentence, act),
      suspends: token,
      figures: [],
      doubt: [],
    }
    return [draft]
  },
}

export const LIFTING_RULES: readonly MeasureRule[] = [
  verb,
  after,
  noun,
  letBackIn,
  actRule(
    {
      kind: 'lifting',
      admits: (scene, sentence, verb, patient) =>
        patient !== undefined &&
        (/^(delist|unfreeze)$/.test(verb.lemma) ||
          (isTakenByASide(scene, sentence, verb) && (isPassage(patient.lemma) || isGoods(patient.lemma)))),
    },
    'A side reopened a border, resumed supplies, unfroze assets.',
  ),
]
