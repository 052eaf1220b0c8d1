/** Floor 2, reading, stage actors: which nouns may mean the holder of which office. Language only. */
import type { RoleDraft } from '../book.ts'
import type { NounSpot } from '../spotting/spots.ts'

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
    'head of delegation',
    'chief of delegation',
    'leader of delegation',
    'delegation head',
    'delegation chief',
    'delegation leader',
  ],
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
  ['foreign minister', 'foreign secretary', 'chief of diplomacy', 'head of diplomacy', 'diplomacy chief'],
  ['defence minister', 'defense minister', 'defence secretary', 'defense secretary'],
  ['interior minister', 'home secretary'],
  ['ayatollah', 'grand ayatollah'],
  ['colonel', 'col', 'lt col', 'lieutenant colonel'],
  ['major', 'maj'],
  ['captain', 'capt'],
  ['lieutenant', 'lt'],
  ['sergeant', 'sgt'],
  ['admiral', 'adm', 'rear admiral', 'vice admiral'],
  ['deputy prime minister', 'deputy premier', 'vice premier', 'vice-premier', 'vice prime minister'],
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
  general: ['gen', 'lt gen', 'maj gen', 'brig gen', 'commander', 'chief commander'],
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

/** Who holds abroad what somebody holds at home. */
export const COUNTERPARTS: ReadonlySet<string> = new Set(['counterpart', 'opposite number', 'homologue', 'colleague'])

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

export function isSameOffice(noun: Pick<NounSpot, 'lemma'>, role: RoleDraft): boolean {
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
export function isSameKind(noun: NounSpot, role: RoleDraft, roles: readonly RoleDraft[]): boolean {
  const said = new Set([...role.title.toLowerCase().split(/[\s-]+/), ...role.modifiers, ...role.lemma.split(/[\s-]+/)])
  const tells = (word: string) => DOMAINS.has(word) || roles.some((r) => r.modifiers.includes(word))
  return noun.modifiers.every((word) => said.has(word) || EVALUATIVE.has(word) || !tells(word))
}
