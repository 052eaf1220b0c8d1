/** Floor 3, record, discrepancies. Within one report: a statement that denies what another source, or the outlet, says there. */
import type { DocDiscrepancy, DocStatement, Span } from '../../model/index.ts'
import type { Cast, Resolved } from '../actors/cast.ts'
import { oneSide } from '../contacts/principals.ts'
import type { Filed, Pile } from '../filed.ts'
import { type Epoch, type Memo, remember, type Slot, type Store } from '../memo.ts'
import type { Statements } from '../statements.ts'
import { contentWords, sharedCount } from '../words.ts'
import { assembleDifferences, type Difference } from './find.ts'

const DENIALS: Slot<Store<Resolved, readonly DocDiscrepancy[]>> = {
  empty: () => new WeakMap(),
}

/** A denial shares at least so many telling words, and so much of the shorter, with what it denies. */
const FEWEST_WORDS = 3
const LEAST_SHARE = 0.4

export function findDenials(
  pile: Pile,
  cast: Cast,
  statements: Statements,
  epoch: Epoch,
  memo: Memo,
): readonly DocDiscrepancy[] {
  const store = memo.of(DENIALS)
  return pile.reports.flatMap((filed) => {
    if (!deniesAnything(filed)) return []
    const resolved = cast.resolved(filed)
    const own = statements.of(filed)
    const uses = (): readonly unknown[] => own.flatMap((s) => (s.source === null ? [] : [cast.profileOf(s.source)]))
    return remember(store, resolved, epoch, uses, () => assembleDifferences(denialsIn(resolved, own, cast)))
  })
}

const deniers = new WeakMap<Filed, boolean>()

function deniesAnything(filed: Filed): boolean {
  const known = deniers.get(filed) ?? filed.reading.statements.some((s) => s.kind === 'denial' && s.source !== null)
  deniers.set(filed, known)
  return known
}

function denialsIn({ filed }: Resolved, statements: readonly DocStatement[], cast: Cast): readonly Difference[] {
  const wordsOf = (s: DocStatement): ReadonlySet<string> =>
    new Set(s.content.flatMap((span) => contentWords(filed.report.text.slice(span.start, span.end))))
  const denials = statements.filter((s) => s.kind === 'denial' && s.source !== null)
  return denials.flatMap((denial): readonly Difference[] => {
    const mine = wordsOf(denial)
    const denied = statements
      .filter(
        (s) =>
          s.kind !== 'denial' &&
          s.kind !== 'question' &&
          s.modality.polarity === 'positive' &&
          !oneSide(s.source, denial.source, cast) &&
          !overlapping(s, denial),
      )
      .map((s) => ({
        s,
        shared: sharedCount(mine, wordsOf(s)),
        least: Math.min(mine.size, wordsOf(s).size),
      }))
      .filter(({ shared, least }) => shared >= FEWEST_WORDS && shared >= LEAST_SHARE * least)
      .sort((a, b) => b.shared - a.shared)[0]
    const [no, yes] = [denial.content[0] ?? denial.cue, denied?.s.content[0]]
    if (!no || !yes) return []
    const sides = [yes, no].map((span) => ({ filed, span }))
    return [
      {
        kind: 'denial',
        verdict: 'ambiguous',
        about: denial.id,
        sides,
        why: 'one source denies what seems to be what another says',
      },
    ]
  })
}

const overlapping = (a: DocStatement, b: DocStatement): boolean =>
  a.content.some((x) => b.content.some((y: Span) => x.start < y.end && y.start < x.end))
