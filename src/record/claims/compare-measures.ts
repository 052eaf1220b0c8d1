/** Floor 3, record, claims. Whether two tellings are of one measure: kind, author, target, words, rates, and how far along each is. */
import { readLexicon } from '../../language/lexicon/index.ts'
import type { MeasureKind, MeasureState, ReadMeasure } from '../../model/index.ts'
import type { Cast, Resolved } from '../actors/cast.ts'
import { meets, stretchOf } from '../days.ts'
import { contentWords } from '../words.ts'
import { likeness, sameSide } from './likeness.ts'
import type { Claim, Likeness } from './link.ts'

export interface Taken extends Claim {
  readonly read: ReadMeasure
  readonly resolved: Resolved
  readonly by: string | null
  readonly targets: readonly string[]
  readonly words: ReadonlySet<string>
  /** Percentages told. */
  readonly rates: ReadonlySet<string>
}

/** Kinds that may name one and the same measure. */
const FAMILIES: readonly (readonly MeasureKind[])[] = [
  ['sanction', 'restriction'],
  ['tariff', 'restriction'],
  ['licence', 'restriction'],
  ['waiver', 'lifting'],
  ['truce', 'deal'],
  ['deal', 'plan'],
  ['exchange', 'release'],
]

/** Kinds that have parties rather than an author and a target. */
const MUTUAL: readonly MeasureKind[] = ['deal', 'plan', 'truce', 'exchange', 'release']

/** It, and the families it is in, by number. */
export const kindsOf = (kind: MeasureKind): readonly (string | number)[] => [
  kind,
  ...FAMILIES.flatMap((family, i) => (family.includes(kind) ? [i] : [])),
]

/** Null where they are two measures. */
export function compareMeasures(a: Taken, b: Taken, cast: Cast): Likeness | null {
  const kin = a.read.kind === b.read.kind || FAMILIES.some((f) => f.includes(a.read.kind) && f.includes(b.read.kind))
  if (!kin || (a.filed === b.filed && a.read.suspends !== b.read.suspends) || speakOfTwo(a, b)) return null
  const parties = compareParties(a, b, cast)
  if (parties === 'other') return null
  if (a.words.size === 0 && b.words.size > 0) return null
  return b.words.size === 0 ? compareBare(a, b, parties) : compareWords(a, b, parties)
}

type Parties = 'target' | 'author' | 'unknown' | 'other'

function compareParties(a: Taken, b: Taken, cast: Cast): Parties {
  const mutual = MUTUAL.includes(a.read.kind)
  if (!mutual && a.by !== null && b.by !== null && !sameSide(a.by, b.by, cast)) return 'other'
  const parties = (t: Taken): readonly string[] =>
    mutual ? [...(t.by === null ? [] : [t.by]), ...t.targets] : t.targets
  const [mine, theirs] = [parties(a), parties(b)]
  if (mine.some((x) => theirs.some((y) => sameSide(x, y, cast)))) return 'target'
  if (mine.length > 0 && theirs.length > 0) return 'other'
  return a.by !== null && b.by !== null ? 'author' : 'unknown'
}

const IN_FORCE: readonly MeasureState[] = ['imposed', 'in-force', 'suspended']
const AHEAD: readonly MeasureState[] = ['threatened', 'proposed']

/** A threat beside, or after, what is in force already is a threat of more; and rates that differ are of two. */
function speakOfTwo(a: Taken, b: Taken): boolean {
  if (a.rates.size > 0 && b.rates.size > 0 && ![...a.rates].some((rate) => b.rates.has(rate))) return true
  const punitive = ['sanction', 'restriction'].includes(a.read.kind)
  const linked = a.filed === b.filed && (a.read.sameAs === b.read.id || b.read.sameAs === a.read.id)
  if (!punitive || linked) return false
  const later = IN_FORCE.includes(a.read.state) && AHEAD.includes(b.read.state)
  return later || (a.filed === b.filed && AHEAD.includes(a.read.state) && IN_FORCE.includes(b.read.state))
}

/** "The duty" alone says neither that it is the one told of before nor that it is not. */
const BARE = 0.25

function compareBare(a: Taken, b: Taken, parties: Parties): Likeness | null {
  // What refers back within its report is linked to others by what it refers back to.
  if (b.read.sameAs !== null && a.filed !== b.filed) return null
  if (isApart(a, b)) return null
  const why = whyOf(parties, false)
  if (parties === 'target' || parties === 'author')
    return a.filed === b.filed && parties !== 'target' ? null : { score: BARE + (parties === 'target' ? 1 : 0), why }
  // Told of nobody, it can only be the one of its kind that the reports tell of.
  const lone = b.by === null && b.targets.length === 0 && a.read.kind === b.read.kind && a.filed !== b.filed
  return lone ? { score: BARE, why: `${why}, and no other is told of`, lone } : null
}

function compareWords(a: Taken, b: Taken, parties: Parties): Likeness | null {
  const alike = likeness(a.words, b.words)
  const known = parties === 'target' || parties === 'author'
  const enough = (a.filed === b.filed ? 0.5 : 0.2) + (known ? 0 : 0.2) + (isApart(a, b) ? 0.2 : 0)
  if (alike < enough) return null
  return { score: alike + (parties === 'target' ? 1 : 0), why: whyOf(parties, true) }
}

/** Of one state, on days that do not meet. */
function isApart(a: Taken, b: Taken): boolean {
  const [x, y] = [stretchOf(a.read.when.edtf), stretchOf(b.read.when.edtf)]
  return x !== null && y !== null && !meets(x, y) && a.read.state === b.read.state
}

function whyOf(parties: Parties, inWords: boolean): string {
  const whose = parties === 'target' ? 'against the same' : parties === 'author' ? 'by the same' : ''
  return ['same sort of measure', whose, inWords ? 'in like words' : ''].filter((part) => part !== '').join(', ')
}

/** Whether two measures have authors or targets that differ: then what fits both is neither for sure. */
export function ofOthers(a: Taken, b: Taken, cast: Cast): boolean {
  return compareParties(a, b, cast) === 'other' || speakOfTwo(a, b)
}

let names: ReadonlySet<string> | null = null

/** What every measure of its sort is called ("duty", "sanctions") tells none from another, nor how hard somebody finds it, nor its day. */
export function measureWords(text: string): ReadonlySet<string> {
  names ??= new Set(
    [...readLexicon('measures').values()]
      .flat()
      .filter((e) => e.class.startsWith('N-'))
      .flatMap((e) => contentWords(e.word)),
  )
  const known = names
  return new Set(contentWords(text.replace(DAY, ' ')).filter((word) => !known.has(word) && !JUDGED.has(word)))
}

const DAY =
  /\b(?:\d{1,2}(?:st|nd|rd|th)? )?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{1,2}\b)?/g

const JUDGED = new Set(
  (
    'crippling severe harsh tough strict stiff heavy sweeping strong draconian punishing painful biting massive drastic unprecedented ' +
    'so-called existing current regime package'
  )
    .split(' ')
    .flatMap(contentWords),
)

/** "25%", "15 per cent": the numbers. */
export const ratesIn = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(/(\d+(?:[.,]\d+)?)\s*(?:%|per ?cent\b|pc\b)/g)].map((m) => (m[1] ?? '').replace(',', '.')))
