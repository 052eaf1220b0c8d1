/** Floor 2, reading, stage actors: those credited with words whom the report does not name, and papers that speak. */
import { findChildren, subtreeOf } from '../../../language/tree.ts'
import type { Token } from '../../../language/types.ts'
import type { PageSentence } from '../../page.ts'
import { actorAt, addDraft, addMention, type Book, type Draft, wordsAt } from '../book.ts'
import type { Geography } from '../named/geography.ts'
import { calledBy } from '../naming.ts'
import { distanceTo, nearestOf } from '../salience.ts'
import { prepositionOf } from '../spotting/phrases.ts'
import type { NounSpot } from '../spotting/spots.ts'
import { isNounOf, sexOfNoun } from '../words.ts'
import { accountsOf } from './accounts.ts'
import { belongTo } from './describe.ts'
import { belongingOf, callingOwner } from './owners.ts'

/** Makes (or, for "the two sources", takes up again) an unnamed source under the words of a phrase. */
export function resolveSource(book: Book, geography: Geography, noun: NounSpot, toldTo: Draft | null): Draft {
  const again = takenUp(book, noun)
  if (again) {
    again.descriptions.add(wordsAt(book, noun))
    addMention(book, noun, { actor: again.number, plural: noun.plural })
    return again
  }
  return makeSource(book, geography, noun, toldTo)
}

function makeSource(book: Book, geography: Geography, noun: NounSpot, toldTo: Draft | null): Draft {
  const description = wordsAt(book, noun)
  const belonging = belongingOf(book, noun)
  const draft = addDraft(book, 'source', calledBy(book, noun, callingOwner(book, noun, belonging)))
  const sentence = book.page.sentences[noun.sentence]
  draft.descriptions.add(description)
  draft.sex = sexOfNoun(noun.lemma)
  belongTo(geography, draft, noun, belonging)
  draft.terms = {
    description,
    number: numberOf(noun),
    toldTo: toldTo?.number ?? null,
    terms: sentence ? termsOf(book, sentence, noun.head) : null,
  }
  addMention(book, noun, { actor: draft.number, plural: noun.plural })
  return draft
}

/** Several unnamed people under a definite noun that were spoken of before ("the officials"); true where they are. */
export function takeUpCrowd(book: Book, noun: NounSpot): boolean {
  const again = takenUp(book, noun)
  if (again) addMention(book, noun, { actor: again.number, plural: true })
  return again !== null
}

function numberOf(noun: NounSpot): 'one' | 'several' | 'unknown' {
  if (noun.count !== null) return noun.count === 1 ? 'one' : 'several'
  if (noun.plural) return 'several'
  return noun.classes.includes('document') || noun.lemma === 'media' || noun.lemma === 'press' ? 'unknown' : 'one'
}

/** "the two sources", "the officials": sources of that noun and number spoken of before. */
function takenUp(book: Book, noun: NounSpot): Draft | null {
  if (noun.lemma === 'neither' || noun.lemma === 'both') return lastSeveral(book, noun)
  if (noun.definite !== 'definite') return null
  const number = numberOf(noun)
  const before = book.drafts.filter(
    (d) =>
      (d.terms?.number === number || (number === 'several' && d.kind === 'group' && d.forms.size === 0)) &&
      hasNoun(d.fixedName ?? '', noun.lemma) &&
      distanceTo(book, d, noun) <= 20,
  )
  return before.length === 1 ? (before[0] as Draft) : nearestOf(book, before, noun)
}

/** A description has a noun, in the singular or the plural. */
function hasNoun(description: string, lemma: string): boolean {
  if (lemma.includes(' ') && isNounOf(lemma, 'office')) return description.toLowerCase().includes(lemma)
  const last = lemma.split(' ').at(-1) as string
  const plural = last
    .replace(/man$/, 'men')
    .replace(/([^aeiou])y$/, '$1ie')
    .replace(/(s|x|ch|sh)$/, '$1e')
  const forms = [last, plural, `${plural}s`]
  return description
    .toLowerCase()
    .split(/[\s,]+/)
    .some((word) => forms.includes(word) || forms.some((form) => word.endsWith(`-${form}`)))
}

/** "Neither would say": the several unnamed people spoken of last, if they are one lot. */
function lastSeveral(book: Book, noun: NounSpot): Draft | null {
  const lots = book.drafts.filter((d) => d.terms?.number === 'several' && distanceTo(book, d, noun) <= LOOK_BACK)
  return lots.length === 1 ? (lots[0] as Draft) : null
}

const TERMS =
  /\b(?:on (?:the )?condition (?:of anonymity|(?:that )?(?:\w+ ){1,4}not be (?:named|identified))|on background|off the record|(?:ask|request)(?:ed|ing) (?:not to be (?:named|identified|quoted by name)|anonymity)|declin(?:ed|ing) to be (?:named|identified)|(?:refus(?:ed|ing)|did not want|wish(?:ed|ing) not) to be (?:named|identified)|who (?:was|were) not authori[sz]ed to speak[^,.]*|not authori[sz]ed to speak[^,.]*|spoke anonymously|speaking anonymously|insist(?:ed|ing) on anonymity)/i

/** The terms on which a source spoke, in the report's words, from the sentence that credits it. */
function termsOf(book: Book, sentence: PageSentence, head: number): string | null {
  const clause = sentence.tokens[head] as Token
  const reach = subtreeOf(sentence, Math.max(0, clause.head >= 0 ? clause.head : head))
  const words = book.page.report.text.slice(
    sentence.tokens[reach[0] ?? 0]?.start,
    sentence.tokens[reach.at(-1) ?? head]?.end,
  )
  return TERMS.exec(words.replace(/\s+/g, ' '))?.[0] ?? null
}

const LOOK_BACK = 3
const POSTS = new Set(['tweet', 'post', 'message', 'thread'])

/**
 * Who stands behind a paper that is credited ("a foreign ministry statement said", "the communique said"): the owner its words give;
 * else whoever was credited with such a paper just before. Null where that is not sure.
 */
export function issuerOf(
  book: Book,
  noun: NounSpot,
  creditedWith: (lemma: string, before: NounSpot) => readonly Draft[],
): Draft | null {
  const owners = issuersNamed(book, noun)
  if (owners.length === 1) return owners[0] as Draft
  if (owners.length > 1) return null
  const account = POSTS.has(noun.lemma) || noun.classes.includes('member-of') ? accountsOf(book) : []
  if (account.length === 1) return account[0] as Draft
  if (noun.definite !== 'definite') return null
  const before = new Set(creditedWith(noun.lemma, noun).filter((d) => distanceTo(book, d, noun) <= LOOK_BACK))
  return before.size === 1 ? ([...before][0] as Draft) : null
}

/** "the ministry's letter", "a UN report", "a statement issued by the ministry"; not what a paper is about ("a profile of Okoye"). */
function issuersNamed(book: Book, noun: NounSpot): readonly Draft[] {
  const named = noun.owners.flatMap(({ token, how }) => {
    const draft = actorAt(book, noun.sentence, token)
    if (!draft || draft.kind === 'place' || TOPIC.has(how)) return []
    const isAbout =
      (draft.kind === 'person' && (how === 'of' || how === 'modifier')) ||
      (draft.kind === 'state' && how === 'modifier')
    return isAbout ? [] : [draft]
  })
  return [...new Set([...named, ...publishersOf(book, noun)])]
}

/** What a paper is about, or where it lies: "a statement on Peru", "a letter to the king". */
const TOPIC: ReadonlySet<string> = new Set(['in', 'to', 'for', 'on', 'about', 'against', 'over', 'after'])

function publishersOf(book: Book, noun: NounSpot): readonly Draft[] {
  const sentence = book.page.sentences[noun.sentence]
  if (!sentence) return []
  const clauses = findChildren(sentence, noun.head, ['acl']).filter((c) =>
    PUBLISH.test(sentence.tokens[c]?.lemma.toLowerCase() ?? ''),
  )
  return clauses
    .flatMap((c) => findChildren(sentence, c, ['obl']))
    .flatMap((agent) => {
      const by = prepositionOf(sentence, agent) === 'by' || sentence.tokens[agent]?.rel === 'obl:agent'
      return by ? (actorAt(book, noun.sentence, agent) ?? []) : []
    })
}

const PUBLISH = /^(?:issue|release|publish|sign|post|send|circulate|write|prepare|draft)$/
