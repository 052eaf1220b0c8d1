/** Floor 2, reading, measures. Restrictions: bans, embargoes, export controls, closures. */
import type { Token } from '../../../../language/types.ts'
import { operatorsOf } from '../../../claims/operators.ts'
import { bears, childBy, childrenBy, isPassive, marker, parent } from '../../../claims/tree.ts'
import { mentionAt } from '../../../claims/who.ts'
import type { PageSentence } from '../../../page.ts'
import { actDraft, actRule, isTakenByASide } from '../../acts.ts'
import type { MeasureRule } from '../../draft.ts'
import { isGoods, isPassage } from '../../lexicon.ts'
import { nounRule } from '../../nouns.ts'
import { isRequirement } from '../../requirement.ts'
import { notLetIn } from './not-let-in.ts'

const stopsSomething = (sentence: PageSentence, noun: Token): boolean =>
  childrenBy(sentence, noun.index, 'nmod', 'compound').some((t) => isPassage(t.lemma) || isGoods(t.lemma))

const CLOSED = /^(close|closed|shut|block|blocked|seal|sealed)$/
const NATURE = /^(snow|storm|flood|flooding|fog|landslide|accident|weather|rain|ice|fire|earthquake|repair|work)$/

/** A mission that "was closed" may have been left by its own people; a crossing never is. */
const MISSION = /^(embassy|consulate|mission)$/

/** "The border has been closed since May": nobody is said to have done it, and it was not the snow. */
function isLeftClosed(sentence: PageSentence, verb: Token, patient: Token): boolean {
  if (!CLOSED.test(verb.lemma) || !isPassage(patient.lemma) || MISSION.test(patient.lemma)) return false
  if (!isPassive(sentence, verb)) return false
  const causes = childrenBy(sentence, verb.index, 'obl', 'advcl')
  return !causes.some((t) => NATURE.test(t.lemma) || marker(sentence, t.index) === 'by')
}

/** "the closed border", "the line stays shut": what is closed, if a passage. */
function closedThing(sentence: PageSentence, token: Token): Token | undefined {
  if (!CLOSED.test(token.lemma)) return undefined
  const up = parent(sentence, token)
  if (bears(token, 'amod')) return up && isPassage(up.lemma) ? up : undefined
  if (token.upos !== 'ADJ') return undefined
  const thing =
    childBy(sentence, token.index, 'nsubj') ??
    (up && bears(token, 'xcomp') ? childBy(sentence, up.index, 'nsubj') : undefined)
  return thing && isPassage(thing.lemma) ? thing : undefined
}

const stateOfClosed: MeasureRule = {
  id: 'restriction/closed',
  reason: 'A border, line or crossing told as closed.',
  match: (scene, sentence, token) => {
    const thing = closedThing(sentence, token)
    const { negated, conditional, modal } = operatorsOf(sentence, token)
    if (!thing || negated || conditional || (modal !== null && modal !== 'would' && modal !== 'will')) return []
    const draft = actDraft(scene, sentence, token, 'restriction', 'restriction/closed')
    const evidence = { start: Math.min(thing.start, token.start), end: Math.max(thing.end, token.end) }
    // "the blocked line" speaks of a closure, it does not tell of one
    const standing = bears(token, 'amod') ? 'back' : 'own'
    return [{ ...draft, by: [], targets: [], state: 'in-force', standing, evidence }]
  },
}

/** Flows that only a side can stop; "stopped two ships" is an act at sea. */
const FLOW = /^(import|export|sale|trade|transit|supply|delivery|shipment)$/

const PASSAGE_VERB = /^(close|shut|seal|block|blockade)$/
const GOODS_VERB = /^(halt|suspend|freeze|cut|impound|detain|confiscate)$/

export const RESTRICTION_RULES: readonly MeasureRule[] = [
  stateOfClosed,
  notLetIn,
  nounRule(
    {
      kind: 'restriction',
      acts: ['impose', 'lift'],
      // "a halt to the fighting", "the suspension of the minister" restrict no trade
      admits: (_scene, sentence, noun) =>
        !(bears(noun, 'compound') && parent(sentence, noun)?.upos === 'NOUN') &&
        (!/^(halt|suspension|freeze|shutdown|closure)$/.test(noun.lemma) || stopsSomething(sentence, noun)),
    },
    'A ban, embargo, control or closure with its author, its object, or as imposed, lifted, threatened.',
  ),
  nounRule(
    {
      kind: 'restriction',
      listed: 'licence',
      id: 'licence-required',
      acts: ['impose', 'lift'],
      admits: (_scene, sentence, noun, carrier) => !bears(noun, 'compound') && isRequirement(sentence, noun, carrier),
    },
    'Goods put under licence, export licences on goods: from now on they need one.',
  ),
  actRule(
    {
      kind: 'restriction',
      admits: (scene, sentence, verb, patient) => {
        if (patient === undefined) return false
        if (isLeftClosed(sentence, verb, patient)) return true
        if (!isTakenByASide(scene, sentence, verb)) return false
        if (verb.lemma === 'stop') return FLOW.test(patient.lemma)
        if (PASSAGE_VERB.test(verb.lemma)) return isPassage(patient.lemma)
        if (GOODS_VERB.test(verb.lemma)) return isGoods(patient.lemma) || isPassage(patient.lemma)
        const who = mentionAt(scene.cast, sentence, patient)
        return (
          who !== null ||
          isGoods(patient.lemma) ||
          /^(diplomat|ambassador|envoy|staff|company|firm|attache)$/.test(patient.lemma)
        )
      },
    },
    'A side banned imports, barred a company, expelled diplomats.',
  ),
]
