/** Floor 2, reading, stage actors: whom a description can mean ("the Ruritanian minister", "the commissioner"), by the roles the report gives. */
import { type Book, type Draft, draftOf, type RoleDraft } from './book.ts'
import { type Belonging, countryOf } from './owners.ts'
import type { NounSpot } from './spots.ts'
import { isNounOf, sexOfNoun } from './words.ts'

/** Nouns of one row say the same of an office. */
const ALIKE: readonly ReadonlySet<string>[] = [
  [
    'spokesman',
    'spokeswoman',
    'spokesperson',
    'press secretary',
    'press officer',
    'press spokesman',
    'press spokeswoman',
  ],
  ['adviser', 'advisor', 'aide', 'assistant', 'assessor', 'counsellor', 'counselor'],
  ['envoy', 'emissary', 'special envoy', 'representative', 'special representative', 'peace envoy'],
  ['negotiator', 'chief negotiator'],
  [
    'head',
    'chief',
    'director',
    'boss',
    'chairman',
    'chairwoman',
    'chair',
    'chairperson',
    'chief executive',
    'ceo',
    'managing director',
  ],
  ['premier', 'prime minister', 'head of government'],
  ['monarch', 'king', 'queen', 'emperor', 'emir', 'sultan'],
  ['foreign minister', 'foreign secretary'],
  ['defence minister', 'defense minister', 'defence secretary', 'defense secretary'],
  ['interior minister', 'home secretary'],
  ['ayatollah', 'grand ayatollah'],
  ['lawmaker', 'legislator', 'mp', 'senator', 'congressman', 'congresswoman', 'mep', 'parliamentarian'],
].map((row) => new Set(row))

const HEADS = [
  'president',
  'prime minister',
  'premier',
  'chancellor',
  'king',
  'queen',
  'emir',
  'sultan',
  'emperor',
  'supreme leader',
  'head of state',
  'head of government',
  'pope',
  'crown prince',
]

/** Nouns that say less than an office: which offices they may mean. */
const WIDER: Readonly<Record<string, readonly string[]>> = {
  leader: [...HEADS, 'party leader', 'opposition leader', 'rebel leader', 'chairman'],
  ruler: HEADS,
  strongman: HEADS,
  dictator: HEADS,
  'head of state': ['president', 'king', 'queen', 'emir', 'sultan', 'emperor'],
  'head of government': ['prime minister', 'premier', 'chancellor'],
  cleric: ['ayatollah', 'grand ayatollah', 'supreme leader', 'imam', 'bishop', 'archbishop', 'mufti'],
  commander: ['general', 'gen', 'chief commander', 'commander-in-chief', 'admiral', 'marshal'],
  general: ['gen', 'lt gen', 'commander', 'chief commander'],
  diplomat: [
    'ambassador',
    'foreign minister',
    'foreign secretary',
    'secretary of state',
    'envoy',
    'special envoy',
    'consul',
    'negotiator',
  ],
  envoy: ['ambassador', 'special representative', 'negotiator'],
  minister: [
    'secretary',
    'foreign minister',
    'defence minister',
    'defense minister',
    'finance minister',
    'interior minister',
    'vice-minister',
    'vice minister',
    'deputy minister',
  ],
  secretary: ['foreign secretary', 'home secretary', 'secretary of state', 'defence secretary', 'defense secretary'],
}

/** Nouns that fit whoever holds any office. */
const ANY_OFFICE = new Set(['official', 'politician', 'statesman', 'figure', 'man', 'woman', 'veteran', 'person'])

const EVALUATIVE = new Set([
  'top',
  'senior',
  'chief',
  'new',
  'veteran',
  'high-ranking',
  'leading',
  'special',
  'main',
  'lead',
  'then',
  'same',
  'embattled',
  'outgoing',
  'incoming',
  'newly',
  'elected',
  'acting',
  'current',
  'late',
  'visiting',
  'country',
  'long-time',
  'longtime',
  'year-old',
  'own',
])

/** Words that tell one office from another; other adjectives ("reform-minded") describe the holder. */
const DOMAINS = new Set(
  'foreign prime vice deputy assistant defence defense finance financial trade interior home justice health energy economy economic transport education environment agriculture industry labour labor culture press security intelligence police army military naval party opposition crown first second former shadow federal regional provincial state climate nuclear peace oil water housing digital migration'.split(
    ' ',
  ),
)

const lastWord = (lemma: string): string => lemma.split(/[\s-]/).at(-1) as string

/** A prime minister is not called "the minister", nor a vice-minister. */
const WHOLE = new Set([
  'prime minister',
  'vice-minister',
  'vice minister',
  'secretary general',
  'secretary-general',
  'chief executive',
  'vice president',
  'vice-president',
])

function isSameOffice(noun: Pick<NounSpot, 'lemma'>, role: RoleDraft): boolean {
  if (noun.lemma === role.lemma) return true
  if (WHOLE.has(role.lemma))
    return WIDER[noun.lemma]?.includes(role.lemma) || ALIKE.some((row) => row.has(noun.lemma) && row.has(role.lemma))
  if (lastWord(role.lemma) === noun.lemma && noun.lemma !== 'leader') return true
  const roles = [role.lemma, lastWord(role.lemma)]
  return (
    WIDER[noun.lemma]?.some((office) => roles.includes(office)) ||
    ALIKE.some((row) => row.has(noun.lemma) && roles.some((r) => row.has(r)))
  )
}

/** "the foreign minister" is no finance minister; "the trade commissioner" may be "the commissioner" only the other way round. */
function isSameKind(noun: NounSpot, role: RoleDraft, roles: readonly RoleDraft[]): boolean {
  const said = new Set([...role.title.toLowerCase().split(/[\s-]+/), ...role.modifiers, ...role.lemma.split(/[\s-]+/)])
  const tells = (word: string) => DOMAINS.has(word) || roles.some((r) => r.modifiers.includes(word))
  return noun.modifiers.every((word) => said.has(word) || EVALUATIVE.has(word) || !tells(word))
}

/** yes: the words say so; maybe: nothing speaks against it; no: they say another. */
type Fit = 'yes' | 'maybe' | 'no'

function ownerFits(book: Book, belonging: Belonging, role: RoleDraft, person: Draft): Fit {
  if (!belonging.of && !belonging.country) return 'yes'
  const of = role.of === null ? null : draftOf(book, role.of)
  if (belonging.of && of === belonging.of) return 'yes'
  const country = belonging.country ?? countryOf(book, belonging.of)
  const hers = role.country ?? countryOf(book, of) ?? countryOf(book, person)
  if (country && hers) return country === hers ? 'yes' : 'no'
  if (belonging.of && of)
    return belonging.of.actsFor.has(of.number) || of.actsFor.has(belonging.of.number) ? 'yes' : 'no'
  return 'maybe'
}

/**
 * The persons a definite description can mean: those whom the words name outright, where there are any; else the only holder of such
 * an office in the report, if nothing speaks against it.
 */
export function holdersOf(book: Book, noun: NounSpot, belonging: Belonging): readonly Draft[] {
  const sure = new Set<Draft>()
  const all = new Set<Draft>()
  const maybe = new Set<Draft>()
  const sex = sexOfNoun(noun.lemma)
  for (const role of book.roles) {
    const person = draftOf(book, role.actor)
    if (sex && person.sex && sex !== person.sex) continue
    if (noun.former !== role.former && noun.former) continue
    if (!isSameOffice(noun, role) || !isSameKind(noun, role, book.roles)) continue
    all.add(person)
    const fit = ownerFits(book, belonging, role, person)
    if (fit === 'yes') sure.add(person)
    else if (fit === 'maybe') maybe.add(person)
  }
  return sure.size > 0 ? [...sure] : all.size === 1 ? [...maybe] : []
}

/** Everybody whose title is an office of that noun ("the two presidents"). */
export function holdersOfNoun(book: Book, lemma: string): readonly Draft[] {
  const noun = { lemma }
  return [...new Set(book.roles.filter((r) => !r.former && isSameOffice(noun, r)).map((r) => draftOf(book, r.actor)))]
}

/** Whom "the Czech official" or "the Kremlin leader" can mean though no title of theirs has that word: officials of that country. */
export function officialsOf(book: Book, noun: NounSpot, belonging: Belonging): readonly Draft[] {
  const country = belonging.country ?? countryOf(book, belonging.of)
  if (!country || !ANY_OFFICE.has(noun.lemma)) return []
  const holders = book.roles
    .filter((role) => isNounOf(role.lemma, 'office', 'post', 'spokes', 'staff'))
    .map((role) => draftOf(book, role.actor))
    .filter((person) => countryOf(book, person) === country || person.countries.has(country))
  return [...new Set(holders)]
}
