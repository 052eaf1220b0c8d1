/** Floor 2, reading, contacts. When a verb of motion is a journey: it names a place, a purpose, or a day and nothing else. */

import type { Token } from '../../../language/types.ts'
import type { Cast } from '../../cast.ts'
import type { PageSentence } from '../../page.ts'
import { isVehicle } from '../sides/aboard.ts'
import { objectsOf } from '../sides/around-verb.ts'
import { prepositionOf } from '../sides/prepositions.ts'
import { childTokens, formOf, tokenOf, verbKey } from '../status/verb-form.ts'
import { isTimeWord } from '../time-words.ts'
import { hasStanding, headClasses } from '../words.ts'

export const BARE = new Set(['let-in', 'travel', 'arrive', 'leave', 'enter', 'send', 'expected-in', 'due-in'])

/** Classes whose verbs say where somebody is, not where he goes. */
export const PRESENCE = new Set(['accord', 'last-in', 'dwell', 'spend', 'photograph', 'locate', 'set-foot', 'speak-at'])

/** "arrived at the monastery", "left the capital": a place without a name, or a ceremony. */
export const namesSite = (sentence: PageSentence, token: number): boolean =>
  childTokens(sentence, token, ['obl', 'obj']).some(
    (t) =>
      SITE_PREPOSITIONS.has(prepositionOf(sentence, t.index) ?? '') &&
      (hasStanding(t.lemma.toLowerCase(), 'site') || headClasses(t.lemma.toLowerCase(), 'n').includes('event')),
  )

/** "visited the country", "toured the region": an area told before. */
export const visitsArea = (sentence: PageSentence, token: number): boolean =>
  objectsOf(sentence, token).some(
    (i) =>
      /^(country|capital|region|island|territory|city|peninsula|kingdom|republic|nation|area|front|frontline)$/.test(
        tokenOf(sentence, i).lemma.toLowerCase(),
      ) && childTokens(sentence, i, ['det']).some((t) => /^(the|this|both)$/i.test(t.text)),
  ) || objectsOf(sentence, token).some((i) => isBorderTown(sentence, i))

/** "this border town". */
const isBorderTown = (sentence: PageSentence, i: number): boolean =>
  /^(town|village|post|crossing|district)$/.test(tokenOf(sentence, i).lemma) &&
  childTokens(sentence, i, ['compound', 'amod']).some((t) => /^(border|frontier)$/i.test(t.text))

/** Empty: the object of "left" and "reached". */
const SITE_PREPOSITIONS = new Set(['', 'to', 'in', 'at', 'into', 'for', 'from', 'over', 'across'])

/** "came on Tuesday", "came through here on Tuesday", "would not travel": nothing but time hangs on the verb. */
const isBareMotion = (sentence: PageSentence, token: number): boolean =>
  MOTIONS.has(verbKey(sentence, token)) &&
  childTokens(sentence, token, ['obj', 'xcomp', 'ccomp', 'obl', 'compound:prt', 'advcl']).every(
    (t) =>
      isTimeWord(t) ||
      ['advcl', 'compound:prt'].includes(t.rel) ||
      /^(here|there)$/i.test(t.text) ||
      isManner(sentence, t) ||
      isOrigin(sentence, token, t) ||
      isCompany(sentence, t),
  )

/** "arrived from Lima a day later": where he was before, not where he is. */
const isOrigin = (sentence: PageSentence, verb: number, t: Token): boolean =>
  tokenOf(sentence, verb).lemma === 'arrive' && prepositionOf(sentence, t.index) === 'from'

/** "by road", "on foot", "in a convoy". */
const isManner = (sentence: PageSentence, t: Token): boolean =>
  /^(by|on|in|aboard)$/.test(prepositionOf(sentence, t.index) ?? '') &&
  (isVehicle(sentence, t.index) ||
    /^(road|rail|sea|air|land|foot|river|horseback|camel|bicycle|taxi|truck)$/.test(t.lemma))

/** "with eleven people", "with a cook and two cars": who and what came along; "came with a reply" says nothing of a journey. */
const isCompany = (sentence: PageSentence, t: Token): boolean =>
  /^(with|without)$/.test(prepositionOf(sentence, t.index) ?? '') &&
  (isManned(t) || childTokens(sentence, t.index, ['conj']).some(isManned))

const isManned = (t: Token): boolean =>
  VEHICLE_OR_LUGGAGE.test(t.lemma) ||
  hasStanding(t.lemma.toLowerCase(), 'people', 'office', 'post', 'group', 'side') ||
  /^(cook|driver|wife|husband|son|daughter|aide|adviser|advisor|interpreter|translator|bodyguard|guard|escort|entourage|retinue|staff|colleague|doctor|lawyer|man|woman|person|people|other)$/.test(
    t.lemma,
  )

const VEHICLE_OR_LUGGAGE = /^(car|jeep|lorry|truck|convoy|bag|suitcase|briefcase|box|trunk|case|crate|folder)$/

/** Verbs of motion that say enough alone; "go slowly" and "walk a tightrope" are no journeys. */
const MOTIONS = new Set([
  'come',
  'travel',
  'fly',
  'arrive',
  'return',
  'land',
  'depart',
  'come back',
  'go back',
  'go home',
  'come home',
  'fly home',
  'turn back',
  'turn up',
  'show up',
  'let in',
  'fly in',
  'jet in',
  'fly out',
  'fly back',
  'set out',
  'come through',
  'pass through',
  'cross',
  'cross over',
  'due',
  'expect',
  'await',
  'reach',
])

/** "arrived on the second evening". */
const hasTime = (sentence: PageSentence, token: number): boolean =>
  childTokens(sentence, token, ['obl', 'advmod']).some(isTimeWord)

/** Will, would, may, or not: what is at issue is whether somebody goes at all. */
function isHypothetical(sentence: PageSentence, token: number): boolean {
  const form = formOf(sentence, token)
  return form.negative || ['future', 'would', 'may', 'is-to', 'infinitive'].includes(form.name)
}

export function isNamedPlace(cast: Cast, sentence: PageSentence, token: number): boolean {
  const mention = cast.at(sentence.index, token)
  return (
    mention?.actor != null && mention.form === 'name' && ['place', 'state'].includes(cast.actor(mention.actor).kind)
  )
}

/** "arrived for talks": a journey is a visit also where only its purpose is named. */
export const hasPurpose = (sentence: PageSentence, token: number): boolean =>
  childTokens(sentence, token, ['obl']).some(
    (t) => prepositionOf(sentence, t.index) === 'for' && headClasses(t.lemma.toLowerCase(), 'n').length > 0,
  )

/** "came on Tuesday", "will not travel": motion alone, with a day or with what makes it uncertain. */
export const isDatedMotion = (sentence: PageSentence, token: number): boolean =>
  isBareMotion(sentence, token) &&
  (hasTime(sentence, token) ||
    isHypothetical(sentence, token) ||
    childTokens(sentence, token, ['obl']).some((t) => isManner(sentence, t)))
