/**
 * Floor 2, reading, stage actors: a country or capital as those who govern it, or as a place. Told by what stands over the word
 * in the parse: "pressure on Quito" is government, "landed in Quito" is the city.
 */
import { findChild, findChildren, firstConjunct, hasRel } from '../../../language/tree.ts'
import type { Sentence, Token } from '../../../language/types.ts'
import { prepositionOf } from '../spotting/phrases.ts'
import { isNounOf } from '../words.ts'

export type Sense = 'actor' | 'place'

const ALWAYS_PLACE = new Set([
  'in',
  'at',
  'inside',
  'outside',
  'near',
  'across',
  'through',
  'throughout',
  'around',
  'into',
  'via',
  'within',
  'en route to',
  'out of',
  'outside of',
  'near to',
  'close to',
])
const DIRECTION = new Set(['to', 'from', 'for', 'toward', 'towards', 'back to'])

const MOTION = new Set(
  `visit trip travel tour return come go fly arrive journey head move drive march sail ship send bring take deliver
 deploy export import flee escape depart leave flight route road rail railway train bus pipeline bridge border cross transit stopover
 evacuate deport extradite repatriate extradition deportation transfer withdraw withdrawal pull exile emigrate migrate relocate bound
 arrival departure homecoming delivery shipment export import convoy land set fly-in invite summon recall dispatch rush pilgrimage
 mission escort accompany follow airlift smuggle route divert hop jet trek cruise depart emerge hail come plane boat helicopter seat ticket
 passage board ride walk continue hurry proceed slip sneak whisk ferry
 back entry admission visa`.split(/\s+/),
)
const GO_THERE = new Set(
  `visit leave reach enter quit flee tour cross exit inhabit occupy invade bomb shell strike hit strafe storm besiege
 surround bombard capture seize retake liberate approach traverse overfly`.split(/\s+/),
)
const PARTS_OF_A_PLACE = new Set(
  `city town capital region north south east west northeast northwest southeast southwest part centre center
 outskirts suburb street coast border airport port station mile kilometre kilometer side territory most rest airspace soil map heart
 village university hospital hotel museum neighbourhood neighborhood district province governorate area square resident people north-east
 north-west south-east south-west embankment stadium stop streets skyline night weather population birth invasion occupation annexation
 siege bombing shelling bombardment tour circuit`.split(/\s+/),
)

/** `capital`: the word names a capital, else a country. A coordinated name has the sense of the first of its row. */
export function senseOf(sentence: Sentence, head: number, capital: boolean): Sense {
  const first = firstConjunct(sentence, head)
  const token = sentence.tokens[first] as Token
  const over = sentence.tokens[token.head]
  if (!over) return 'place'
  // "to Quito on Thursday and Lima on Friday": the parse joins the second place to the first day.
  if (first !== head && isDay(token)) return 'place'
  const preposition = prepositionOf(sentence, head) ?? prepositionOf(sentence, first)
  if (preposition) return byPreposition(sentence, preposition, over)
  if (isOfPair(sentence, head)) return 'actor'
  if (hasRel(token, ['nsubj', 'csubj'])) return isHitOrLies(sentence, over, token) ? 'place' : 'actor'
  if (hasRel(token, ['obj', 'iobj'])) return GO_THERE.has(over.lemma.toLowerCase()) ? 'place' : 'actor'
  if (token.rel === 'nmod:poss') return isPlacePart(over) ? 'place' : 'actor'
  if (hasRel(token, ['compound', 'amod', 'nmod'])) return capital || isScene(sentence, token, over) ? 'place' : 'actor'
  if (token.rel === 'obl:agent') return 'actor'
  return hasRel(token, ['appos', 'flat', 'list', 'dep', 'nmod:unmarked', 'obl:unmarked', 'parataxis'])
    ? 'place'
    : 'actor'
}

const isDay = (token: Token): boolean =>
  /^((mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow|yesterday|january|february|march|april|may|june|july|august|september|october|november|december|[0-9]{1,2})$/i.test(
    token.text,
  )

function byPreposition(sentence: Sentence, preposition: string, over: Token): Sense {
  if (ALWAYS_PLACE.has(preposition)) return 'place'
  const lemma = over.lemma.toLowerCase()
  if (DIRECTION.has(preposition)) {
    if (preposition === 'for') return SETS_OFF.test(lemma) || takesOff(sentence, over) ? 'place' : 'actor'
    const next = sentence.tokens[over.head]?.lemma.toLowerCase() ?? ''
    const moves =
      MOTION.has(lemma) ||
      isOwnWay(sentence, over) ||
      isBareInvitation(sentence, over) ||
      isPayingVisit(sentence, over) ||
      // "a visit by Lind to Quito"
      (over.upos === 'PROPN' && MOTION.has(next)) ||
      (/^(?:time|way|week|weekend|day|month)s?$/.test(lemma) && MOTION.has(next))
    return moves && !(over.upos !== 'VERB' && isNounOf(lemma, 'post', 'staff')) && !sendsWords(sentence, over)
      ? 'place'
      : 'actor'
  }
  if (preposition === 'of') return PARTS_OF_A_PLACE.has(lemma) ? 'place' : 'actor'
  if (preposition === 'on')
    return /^(attack|strike|march|advance|raid|assault|fall|drop|rain)$/.test(lemma) ? 'place' : 'actor'
  if (preposition === 'by') return /^(pass|come|go|stop|swing)$/.test(lemma) ? 'place' : 'actor'
  if (preposition === 'over') return /^(fly|flight|sky|drone|airspace)$/.test(lemma) ? 'place' : 'actor'
  if (preposition === 'between') return isRoute(sentence, over) ? 'place' : 'actor'
  return 'actor'
}

/** "left for", "a flight for". */
const SETS_OFF = /^(leave|depart|head|bind|bound|set|sail|fly|embark|flight|plane|train|bus)$/

/** "took off for Quito"; "took Quito for granted" has no particle. */
const takesOff = (sentence: Sentence, over: Token): boolean =>
  over.lemma === 'take' && findChildren(sentence, over.index, ['compound:prt']).length > 0

/** "an invitation to Quito"; one "to Quito to join the talks" went to those who govern. */
const isBareInvitation = (sentence: Sentence, over: Token): boolean =>
  over.lemma === 'invitation' && findChild(sentence, over.index, ['acl']) === undefined

/** "paid a visit to Quito", where the parse hangs the place on the verb. */
const isPayingVisit = (sentence: Sentence, over: Token): boolean =>
  findChildren(sentence, over.index, ['obj', 'nsubj:pass']).some((i) =>
    /^(visit|trip|tour|journey|train|plane|flight)$/.test(sentence.tokens[i]?.lemma ?? ''),
  )

/** "made her way to Quito". */
const isOwnWay = (sentence: Sentence, over: Token): boolean =>
  over.lemma === 'route' || (over.lemma === 'way' && findChild(sentence, over.index, ['nmod:poss']) !== undefined)

/** "send mixed messages to Quito": words go to those who govern. */
function sendsWords(sentence: Sentence, over: Token): boolean {
  // "brought a letter to Quito" is a journey.
  if (/^(bring|take|carry)$/.test(over.lemma)) return false
  const thing = findChild(sentence, over.index, ['obj', 'nsubj:pass'])
  const lemma = thing === undefined ? '' : (sentence.tokens[thing]?.lemma.toLowerCase() ?? '')
  return (
    isNounOf(lemma, 'document') ||
    /^(?:signal|warning|ultimatum|demand|condolence|word|reply|response|offer|request|greeting)s?$/.test(lemma)
  )
}

const SCENES = /^(?:visit|trip|tour|war|crisis|conflict|invasion|campaign|office|bureau)$/
const MEETINGS = /^(?:talk|talks|summit|meeting|negotiation|conference|session|round)$/

/** "the Aruba visit" is where or about what; so are "Aruba talks", but not "Aruba-Bonaire talks", where the two meet. */
function isScene(sentence: Sentence, token: Token, over: Token): boolean {
  const lemma = over.lemma.toLowerCase()
  if (PARTS_OF_A_PLACE.has(lemma) || SCENES.test(lemma)) return true
  if (!MEETINGS.test(lemma) || token.upos !== 'PROPN') return false
  const others = findChildren(sentence, over.index, ['compound', 'amod', 'nmod']).filter(
    (c) => c !== token.index && sentence.tokens[c]?.upos === 'PROPN',
  )
  return (
    others.length === 0 &&
    sentence.tokens[token.index + 1]?.text !== '-' &&
    findChildren(sentence, token.index, ['conj']).length === 0
  )
}

/** "Aruba-Bonaire talks": the two that meet, however the parse hangs them. */
function isOfPair(sentence: Sentence, head: number): boolean {
  const [first, last] = /^[-–]$/.test(sentence.tokens[head + 1]?.text ?? '') ? [head, head + 2] : [head - 2, head]
  const words = sentence.tokens.slice(last + 1, last + 3).map((t) => t.lemma.toLowerCase())
  return (
    /^[-–]$/.test(sentence.tokens[first + 1]?.text ?? '') &&
    [first, last].every((i) => sentence.tokens[i]?.upos === 'PROPN') &&
    words.some((w) => MEETINGS.test(w))
  )
}

const isRoute = (_sentence: Sentence, over: Token): boolean =>
  /^(road|route|flight|train|border|line|railway|pipeline|shuttle)$/.test(over.lemma.toLowerCase())

const isPlacePart = (token: Token): boolean => PARTS_OF_A_PLACE.has(token.lemma.toLowerCase())

/** "Aden was shelled", "Lima lies on the coast", "Oslo is a city": the word is where, not who. */
function isHitOrLies(sentence: Sentence, over: Token, token: Token): boolean {
  const lemma = over.lemma.toLowerCase()
  if (token.rel === 'nsubj:pass') return GO_THERE.has(lemma)
  if (findChild(sentence, over.index, ['cop']) !== undefined) {
    return (
      findChildren(sentence, over.index, ['case']).length === 0 &&
      /^(city|capital|place|venue|town|location|site|destination|scene|setting)$/.test(lemma)
    )
  }
  return lemma === 'lie' || lemma === 'locate' || lemma === 'situate'
}
