/**
 * Floor 2, intake. Who publishes a report: every place that may say so is a piece of evidence, evidence for one name adds up,
 * and a name is taken only where enough speaks for it and nothing as strong for another. A wrong outlet is worse than none.
 */
import type { ReportOutlet } from '../../model/index.ts'
import type { Draft } from '../draft.ts'
import type { Head } from '../head/types.ts'
import { squash } from '../layout/features.ts'
import { type OutletEvidence, outletEvidence } from './evidence.ts'
import { presentable } from './spelling.ts'

/** Less than this in sum is a hint, not an outlet. */
const ENOUGH = 2.5
/** A rival this close makes it a guess. */
const CLOSE = 0.5

export function settleOutlet(draft: Draft, head: Head, given: string | undefined): ReportOutlet | null {
  if (given !== undefined && given.trim() !== '') return { name: given.trim(), span: null, from: 'given' }
  const groups = grouped(outletEvidence(draft, head))
  const [first, second] = withoutAgencies(groups)
  if (first === undefined || first.weight < ENOUGH) return null
  if (second !== undefined && first.weight - second.weight < CLOSE) return null
  // Agencies call themselves in a dateline what others call them; elsewhere the strongest evidence has the best spelling.
  const best =
    first.members.find(
      (one) => one.cue === 'dateline' && !first.members.some((other) => isAbbreviation(one.name, other.name)),
    ) ?? first.members.reduce((a, b) => (b.weight > a.weight ? b : a))
  return {
    name: presentable(best.name, draft.text),
    span: best.span ?? first.members.find((one) => one.span !== null)?.span ?? null,
    from: best.from,
  }
}

/** Under a paper's own masthead the agency of a dateline or source line is whom it has the text from. */
function withoutAgencies(groups: readonly Group[]): readonly Group[] {
  const own = groups.some((group) => group.members.some((one) => one.cue === 'masthead' || one.cue === 'metadata'))
  return own ? groups.filter((group) => !group.members.every((one) => PASSED_ON.has(one.cue))) : groups
}

const PASSED_ON: ReadonlySet<string> = new Set(['dateline', 'source'])

interface Group {
  readonly members: readonly OutletEvidence[]
  readonly weight: number
}

/** Evidence for one name together; each cue counts once, by its strongest. Strongest group first. */
function grouped(evidence: readonly OutletEvidence[]): Group[] {
  const groups: OutletEvidence[][] = []
  for (const one of evidence) {
    const group = groups.find((members) => members.some((other) => sameName(one.name, other.name)))
    if (group === undefined) groups.push([one])
    else group.push(one)
  }
  return groups.map((members) => ({ members, weight: weightOf(members) })).sort((a, b) => b.weight - a.weight)
}

function weightOf(members: readonly OutletEvidence[]): number {
  const best = new Map<string, number>()
  for (const one of members) best.set(one.cue, Math.max(best.get(one.cue) ?? 0, one.weight))
  return [...best.values()].reduce((sum, weight) => sum + weight, 0)
}

/** "TNA" for "Tessa News Agency". */
function isAbbreviation(short: string, long: string): boolean {
  if (!/^\p{Lu}{2,6}$/u.test(short)) return false
  const initials = (long.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join('')
  return long.length > short.length && (initials === short || initials === `T${short}`)
}

/** "RheinBlatt" and "RheinBlatt English", "The Coast" and "Coast". */
function sameName(a: string, b: string): boolean {
  const bare = (name: string) => squash(name).replace(/^the(?=.{4})/, '')
  const [x, y] = [bare(a), bare(b)]
  return (
    isAbbreviation(a, b) ||
    isAbbreviation(b, a) ||
    x === y ||
    (x.length >= 4 && y.startsWith(x)) ||
    (y.length >= 4 && x.startsWith(y))
  )
}
