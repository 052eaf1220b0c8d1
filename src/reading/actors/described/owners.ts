/** Floor 2, reading, stage actors: whose a described person or body is ("Ruritania's envoy", "aide to X", "Kremlin spokesman"). */
import { actorAt, type Book, type Draft, draftOf } from '../book.ts'
import { countryAt } from '../named/geography.ts'
import type { NounSpot, Owner } from '../spotting/spots.ts'
import { isNounOf, isPersonNoun } from '../words.ts'

export interface Belonging {
  /** The body, state or person it belongs to; null where none is named. */
  readonly of: Draft | null
  /** All owners named ("spokesman for the ministry and the army"). */
  readonly all: readonly Draft[]
  /** The country that tells, by the lexicon's name. */
  readonly country: string | null
}

const ORDER: readonly Owner['how'][] = ['possessor', 'modifier', 'of', 'for', 'to', 'in', 'from']

/** An ambassador or envoy to somebody does not speak for those it is sent to. */
const SENT = new Set([
  'ambassador',
  'envoy',
  'emissary',
  'representative',
  'delegate',
  'mission',
  'delegation',
  'embassy',
  'special envoy',
  'negotiator',
  "chargé d'affaires",
  'visitor',
  'permanent representative',
  'nuncio',
])

export function belongingOf(book: Book, noun: NounSpot): Belonging {
  const owners = [...noun.owners].sort((a, b) => ORDER.indexOf(a.how) - ORDER.indexOf(b.how))
  const all: Draft[] = []
  let country: string | null = null
  for (const owner of owners) {
    if (isSeated(noun, owner)) country ??= capitalAt(book, noun.sentence, owner.token)
    if (!mayOwn(noun, owner)) continue
    const draft = actorAt(book, noun.sentence, owner.token)
    country ??= countryAt(book, noun.sentence, owner.token) ?? countryOf(book, draft)
    if (draft && draft.kind !== 'place' && draft.kind !== 'group' && isOwner(noun, owner, draft)) all.push(draft)
  }
  return { of: all[0] ?? null, all, country }
}

/** By whom a description is called: of "her Ruritanian aide" the one whom "her" means, else nobody; Ruritania is not "her". */
export function callingOwner(book: Book, noun: NounSpot, belonging: Belonging): Draft | null {
  const possessor = noun.owners.find((o) => o.how === 'possessor')
  const token = possessor && book.page.sentences[noun.sentence]?.tokens[possessor.token]
  return token?.upos === 'PRON' ? actorAt(book, noun.sentence, token.index) : belonging.of
}

/** "the foreign ministry in Quito": a ministry in a capital is that country's. */
const isSeated = (noun: NounSpot, { how }: Owner): boolean =>
  how === 'in' && /(?:^|\s)(?:ministry|government|authority|presidency|parliament)$/.test(noun.lemma)

function capitalAt(book: Book, sentence: number, token: number): string | null {
  const spot = book.names.get(sentence)?.find((s) => s.head === token)
  return spot?.sort === 'capital' ? spot.of : null
}

function mayOwn(noun: NounSpot, { how }: Owner): boolean {
  if ((how === 'in' || how === 'from') && !isPersonNoun(noun.lemma)) return false
  if (how === 'to') return !SENT.has(noun.lemma) && (noun.classes.includes('staff') || noun.classes.includes('kin'))
  return true
}

/** In somebody ("in the ministry") owns only where that is a body; a person is no place one is from. */
const isOwner = (noun: NounSpot, { how }: Owner, draft: Draft): boolean => {
  if (how === 'in' || how === 'from')
    return draft.kind === 'body' || (how === 'from' && draft.kind === 'state') || draft.kind === 'outlet'
  if (how === 'for') return draft.kind !== 'person' || isNounOf(noun.lemma, 'spokes', 'post', 'staff')
  return true
}

/** The one country of an actor, by what was read of it and of those it acts for; null where there is none or several. */
export function countryOf(book: Book, draft: Draft | null, depth = 0): string | null {
  if (!draft) return null
  if (draft.countries.size === 1) return [...draft.countries][0] ?? null
  if (draft.countries.size > 1 || depth > 3) return null
  const found = new Set(
    [...draft.actsFor].map((n) => countryOf(book, draftOf(book, n), depth + 1)).filter((c) => c !== null),
  )
  return found.size === 1 ? ([...found][0] ?? null) : null
}
