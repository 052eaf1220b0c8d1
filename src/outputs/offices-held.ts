/** Floor 4. The offices that reports give somebody, each once: "FM", "Minister of Foreign Affairs" and "foreign minister (Norland)" are one, and "Minister" says no more. */
import { facingOffice } from '../language/offices.ts'
import type { DocActor } from '../model/index.ts'

export interface OfficeHeld {
  readonly title: string
  /** The id of the body or state it is held in; null where no report tells. */
  readonly of: string | null
  /** Publication days of the reports that say so, in order. */
  readonly days: readonly string[]
}

type Role = DocActor['roles'][number]

/** In the order in which they are first told. */
export function officesHeld({ roles }: Pick<DocActor, 'roles'>): readonly OfficeHeld[] {
  const owned = new Set(roles.filter((role) => role.of !== null).map((role) => officeOf(role.title)))
  const offices = Map.groupBy(
    roles.filter((role) => role.of !== null || !owned.has(officeOf(role.title))),
    (role) => `${officeOf(role.title)} | ${role.of ?? ''}`,
  )
  const told = [...offices].filter(([, [first]]) => first && !roles.some((other) => saysMore(other, first)))
  return told.map(([, same]) => ({
    title: usualTitle(same),
    of: same[0]?.of ?? null,
    days: daysOf(roles.filter((role) => same.some((one) => isCovered(role, one)))),
  }))
}

/** "deputy energy minister (Norland)" says more than "Deputy Minister" and than "minister (Norland)". */
function saysMore(other: Role, role: Role): boolean {
  const [long, short] = [officeOf(other.title).split(' '), officeOf(role.title).split(' ')]
  return (
    long.length > short.length &&
    (role.of === null || role.of === other.of) &&
    long.at(-1) === short.at(-1) &&
    short.every((word) => long.includes(word)) &&
    long[0] !== 'former'
  )
}

const isCovered = (role: Role, by: Role): boolean =>
  (officeOf(role.title) === officeOf(by.title) && (role.of === null || role.of === by.of)) || saysMore(by, role)

const daysOf = (roles: readonly Role[]): readonly string[] =>
  [...new Set(roles.flatMap(({ asOf }) => (asOf === null ? [] : [asOf])))].sort()

/** As most reports write it, written out where any does. */
function usualTitle(roles: readonly Role[]): string {
  const written = roles.map((role) => role.title).filter((title) => !SHORT.has(plain(title)))
  const titles = written.length > 0 ? written : roles.map((role) => role.title)
  const counts = new Map<string, number>()
  for (const title of titles) counts.set(title, (counts.get(title) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? ''
}

const plain = (title: string): string => title.toLowerCase().replaceAll('.', '').replace(/\s+/g, ' ').trim()

/** What headlines and lists shorten. */
const SHORT: ReadonlyMap<string, string> = new Map([
  ['fm', 'foreign minister'],
  ['pm', 'prime minister'],
  ['dpm', 'deputy prime minister'],
  ['deputy pm', 'deputy prime minister'],
  ['deputy fm', 'deputy foreign minister'],
  ['vp', 'vice president'],
  ['vice-president', 'vice president'],
  ['pres', 'president'],
  ['prez', 'president'],
  ['amb', 'ambassador'],
  ['gov', 'governor'],
  ['sen', 'senator'],
  ['gen', 'general'],
  ['maj gen', 'major general'],
  ['lt gen', 'lieutenant general'],
  ['brig gen', 'brigadier general'],
  ['col', 'colonel'],
  ['lt col', 'lieutenant colonel'],
  ['capt', 'captain'],
  ['maj', 'major'],
  ['defmin', 'defence minister'],
  ['def min', 'defence minister'],
  ['finmin', 'finance minister'],
  ['fin min', 'finance minister'],
])

/** "deputy minister for home affairs" is "deputy home minister". */
const OF_A_FIELD = /^((?:deputy |vice |first |state )*)minister (?:of|for) (?:the )?(.+?)(?: affairs)?$/

/** What the title is compared by. */
function officeOf(title: string): string {
  const said = plain(title).replace(/^the /, '')
  const whole = facingOffice(SHORT.get(said) ?? said)
  return facingOffice(whole.replace(OF_A_FIELD, '$1$2 minister'))
}
