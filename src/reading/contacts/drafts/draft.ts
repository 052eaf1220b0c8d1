/**
 * Floor 2, reading, contacts. Every word that names a contact, with the sides its rule finds around it. Whether it happened, who vouches
 * and whether it was told before is asked later.
 */
import type { Token } from '../../../language/types.ts'
import type { LocalId, Part, Participant } from '../../../model/index.ts'
import type { Cast } from '../../cast.ts'
import type { PageTime } from '../../clock.ts'
import type { Page, PageSentence } from '../../page.ts'
import { ALL_RULES, type RuleOfKind } from '../kinds/list.ts'
import { isShared } from '../kinds/meeting/was-with.ts'
import type { HeadRule } from '../rule.ts'
import { isVehicle } from '../sides/aboard.ts'
import type { Domain } from '../sides/domain.ts'
import { isBareStay } from '../status/bare-stay.ts'
import { childTokens, tokenOf, verbKey } from '../status/verb-form.ts'
import { hasStanding, headClasses } from '../words.ts'
import { enough, fill, type Side, withoutNeedlessMatrix } from './fill.ts'
import { isCounted, isGeneric, isItemised } from './generic.ts'
import { JUDGES } from './judges.ts'
import { legsOf } from './legs.ts'
import type { Look } from './look.ts'

export interface Draft extends RuleOfKind {
  readonly sentence: PageSentence
  readonly token: number
  readonly participants: readonly Participant[]
  /** Where a journey goes to or comes from, by its own words. */
  readonly destination: LocalId | null
  /** The place of a further leg of the journey, which has a day of its own. */
  readonly leg?: number
  /** Of a further contact that the same verb tells of: its own day, and where its words end. */
  readonly further?: { readonly time: PageTime | null; readonly last: number }
  /** Nameless others take part too. */
  readonly open: boolean
  /** The words name too few sides for a contact of their own: they must refer to one told before. */
  readonly refers: boolean
}

export function findDrafts(page: Page, cast: Cast, domain: Domain): readonly Draft[] {
  return page.sentences
    .filter((s) => domain.admits(s))
    .flatMap((s) =>
      s.tokens.flatMap((t) => {
        const draft = draftAt({ page, cast, sentence: s, token: t.index, domain })
        return draft === null ? [] : [draft, ...legsOf(cast, draft)]
      }),
    )
}

function draftAt(look: Look): Draft | null {
  for (const rule of rulesFor(look.sentence, tokenOf(look.sentence, look.token))) {
    const draft = matchRule(look, rule)
    if (draft) return draft
  }
  return null
}

function rulesFor(sentence: PageSentence, token: Token): readonly RuleOfKind[] {
  if (isStay(sentence, token)) return ALL_RULES.filter(({ rule }) => rule.sort === 'stay')
  const sort = token.upos === 'VERB' ? 'verb' : token.upos === 'NOUN' || token.upos === 'PROPN' ? 'noun' : null
  if (token.upos === 'ADJ' || (token.upos === 'ADV' && childTokens(sentence, token.index, ['cop', 'nsubj']).length > 0))
    return ALL_RULES.filter(
      ({ rule }) => rule.sort === 'adjective' && headClasses(token.text.toLowerCase(), 'a').includes(rule.words),
    )
  if (sort === null) return []
  const classes = sort === 'verb' ? verbClasses(sentence, token) : nounClasses(sentence, token)
  return ALL_RULES.filter(({ rule }) => rule.sort === sort && classes.includes(rule.words))
}

/** "will be in Lima", "was at the villa", "is expected to be there", "was with the president": a place, or company, as predicate. */
function isStay(sentence: PageSentence, token: Token): boolean {
  const preposition = childTokens(sentence, token.index, ['case']).at(-1)?.text.toLowerCase()
  const bare = isBareStay(sentence, token.index)
  if (childTokens(sentence, token.index, ['cop']).length === 0 && !bare) return false
  if (/^(there|here|present|absent)$/i.test(token.text)) return true
  if (preposition === 'with') return token.upos === 'PROPN' || token.upos === 'PRON' || token.upos === 'NOUN'
  if (isShared({ sentence, token: token.index })) return true
  if (preposition === 'to') return token.upos === 'PROPN' && (hasBeen(sentence, token) || isOff(sentence, token))
  if (/^(way|route)$/.test(token.lemma) || isVehicle(sentence, token.index))
    return (
      /^(on|aboard|en)$/.test(preposition ?? '') &&
      childTokens(sentence, token.index, ['nmod', 'obl']).some((t) => t.upos === 'PROPN')
    )
  return (
    (token.upos === 'PROPN' && (preposition === 'in' || preposition === 'at')) ||
    ((preposition === 'in' || preposition === 'at') && hasStanding(token.lemma.toLowerCase(), 'site'))
  )
}

/** By the noun, or by what hyphens join to it ("get-together", "face-to-face"). */
function nounClasses(sentence: PageSentence, { index, lemma }: Token): readonly string[] {
  const words = [tokenOf(sentence, index).text]
  for (let at = index; sentence.tokens[at + 1]?.text === '-' && sentence.tokens[at + 2]; at += 2)
    words.push('-', tokenOf(sentence, at + 2).text)
  return headClasses(words.length > 1 ? words.join('').toLowerCase() : lemma.toLowerCase(), 'n')
}

/** "is off to Lima". */
const isOff = (sentence: PageSentence, token: Token): boolean =>
  sentence.tokens[token.index - 2]?.text.toLowerCase() === 'off'

/** "has been to Lima"; one who never was, or often, tells of no one visit. */
const hasBeen = (sentence: PageSentence, token: Token): boolean =>
  childTokens(sentence, token.index, ['cop']).some((t) => t.text.toLowerCase() === 'been') &&
  childTokens(sentence, token.index, ['advmod', 'obl']).every(
    (t) =>
      t.upos !== 'ADV' ||
      /^(just|already|also|recently)$/i.test(t.text) ||
      (/^twice$/i.test(t.text) && isItemised(sentence, token.index)),
  )

/** By the verb with its particle; by the verb alone where the pair means nothing of its own ("flew on"). */
function verbClasses(sentence: PageSentence, token: Token): readonly string[] {
  const key = verbKey(sentence, token.index)
  const whole = headClasses(key, 'v')
  const lemma = token.lemma.toLowerCase()
  if (whole.length > 0 || key === lemma) return whole
  if (/^\S+ on$/.test(key)) return headClasses(lemma, 'v').filter((c) => c === 'travel')
  return /^\S+ (up|together)$/.test(key) ? headClasses(lemma, 'v') : []
}

function matchRule(look: Look, found: RuleOfKind): Draft | null {
  const { cast, sentence, token } = look
  const { rule } = found
  if (isCounted(sentence, token) || isGeneric(sentence, token, rule)) return null
  if (rule.only && !rule.only({ sentence, token })) return null
  if (rule.where && !rule.where(look.page)) return null
  const sides = withoutNeedlessMatrix(
    cast,
    rule,
    rule.sides.flatMap((side) => fill(cast, sentence, token, rule, side)),
  )
  const told = enough(sides)
  if (sides.some((s) => s.party.bystanders && s.party.actors.length === 0) && told.length < 2) return null
  const verdict = JUDGES[rule.needs](look, rule, sides)
  if (verdict === null) return null
  const participants = participantsOf(cast, sides, rule)
  return {
    ...found,
    sentence,
    token,
    participants,
    destination: destinationOf(sentence, token, sides),
    open: sides.some((s) => s.party.nameless),
    refers: verdict === 'refers',
  }
}

/** Of a return the place it is from: that is where the visit was. Whoever arrives from a place is there no more. */
function destinationOf(sentence: PageSentence, token: number, sides: readonly Side[]): LocalId | null {
  const hosts = sides.filter((s) => s.part === 'host' && s.party.places.length > 0)
  const { lemma } = tokenOf(sentence, token)
  const isFrom = (s: Side): boolean => s.slot === 'prep:from'
  const visited =
    lemma === 'return' ? hosts.filter(isFrom) : ARRIVING.test(lemma) ? hosts.filter((s) => !isFrom(s)) : hosts
  const places = visited.flatMap((s) => s.party.places)
  return places.find((m) => !isNot(sentence, m.head))?.actor ?? null
}

const ARRIVING = /^(?:arrive|land|come|arrival)$/

/** "not to Lima but to Oslo". */
const isNot = (sentence: PageSentence, place: number): boolean =>
  childTokens(sentence, place, ['advmod', 'cc:preconj']).some((t) => t.index < place && t.text.toLowerCase() === 'not')

/** Each actor once, in the part of the first slot that names it; outlets take part in interviews only. */
function participantsOf(cast: Cast, sides: readonly Side[], rule: HeadRule): readonly Participant[] {
  const found = new Map<LocalId, Participant>()
  const add = (actor: LocalId, part: Part, basis: 'stated' | 'implied'): void => {
    if (!found.has(actor) && (cast.actor(actor).kind !== 'outlet' || rule.words.startsWith('interview')))
      found.set(actor, { actor, part, basis })
  }
  for (const side of sides) for (const actor of side.party.actors) add(actor, side.part, side.basis)
  for (const side of sides) for (const actor of side.party.implied) add(actor, side.part, 'implied')
  return [...found.values()]
}
