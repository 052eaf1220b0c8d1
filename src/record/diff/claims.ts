/** Floor 3, record, diff. Positions, measures, counts, origins and disagreements between two records. */
import type { DocDiscrepancy, DocMeasure, DocPosition } from '../../model/index.ts'
import type { Compared, DiffEvidence, Found } from './diff.ts'

export function diffClaims(compared: Compared): readonly Found[] {
  return [
    ...diffPositions(compared),
    ...diffMeasures(compared),
    ...diffCounts(compared),
    ...diffOrigins(compared),
    ...diffDisagreements(compared),
  ]
}

const byFollowed = <T extends { readonly id: string }>(
  things: readonly T[],
  { follow }: Compared,
): ReadonlyMap<string, T> => new Map([...things].reverse().map((thing) => [follow(thing.id), thing]))

function diffPositions(compared: Compared): readonly Found[] {
  const earlier = byFollowed(compared.before.positions, compared)
  return compared.after.positions.flatMap((position): readonly Found[] => {
    const old = earlier.get(position.id)
    const what = `${position.kind}${position.holder === null ? '' : ` of ${compared.nameOf(position.holder)}`}`
    const evidence = evidenceOfPosition(position, old)
    const line = { about: position.id, what, evidence }
    if (old === undefined)
      return [
        {
          ...line,
          group: 'known',
          before: null,
          after: position.deadline.edtf ?? 'held',
        },
      ]
    const moved = old.deadline.edtf !== position.deadline.edtf
    const passed = position.past !== undefined && old.past === undefined
    return [
      ...(moved
        ? [
            {
              ...line,
              group: 'changed' as const,
              what: `deadline of the ${what}`,
              before: old.deadline.edtf,
              after: position.deadline.edtf,
            },
          ]
        : []),
      ...(passed
        ? [
            {
              ...line,
              group: 'lapsed' as const,
              what: `deadline of the ${what}`,
              before: old.deadline.edtf,
              after: 'passed',
            },
          ]
        : []),
    ]
  })
}

function evidenceOfPosition(position: DocPosition, old: DocPosition | undefined): readonly DiffEvidence[] {
  const known = new Set(old?.tellings.map((t) => t.id))
  const fresh = position.tellings.filter((t) => !known.has(t.id))
  return (fresh.length > 0 ? fresh : position.tellings).map((t) => ({
    report: t.report,
    spans: t.what,
  }))
}

function diffMeasures(compared: Compared): readonly Found[] {
  const earlier = byFollowed(compared.before.measures, compared)
  return compared.after.measures.flatMap((measure): readonly Found[] => {
    const old = earlier.get(measure.id)
    const who = [measure.by, ...measure.targets].flatMap((id) => (id === null ? [] : compared.nameOf(id)))
    const what = `${measure.kind}${who.length > 0 ? ` (${who.join(', ')})` : ''}`
    const [before, after] = [old?.life.at(-1)?.state ?? null, measure.life.at(-1)?.state ?? null]
    if (old !== undefined && before === after) return []
    return [
      {
        group: old === undefined ? 'known' : 'changed',
        about: measure.id,
        what,
        before,
        after,
        evidence: evidenceOfMeasure(measure, old),
      },
    ]
  })
}

function evidenceOfMeasure(measure: DocMeasure, old: DocMeasure | undefined): readonly DiffEvidence[] {
  const known = new Set(old?.life.map((entry) => entry.id))
  return measure.life
    .filter((entry) => !known.has(entry.id))
    .map((entry) => ({ report: entry.report, spans: entry.evidence }))
}

function diffCounts(compared: Compared): readonly Found[] {
  const earlier = new Set(compared.before.counts.map((count) => count.id))
  return compared.after.counts
    .filter((count) => !earlier.has(count.id))
    .map((count) => ({
      group: 'known' as const,
      about: count.id,
      what: `count of ${count.of}${count.participants.length > 0 ? ` (${count.participants.map(compared.nameOf).join(', ')})` : ''}`,
      before: null,
      after: count.value,
      evidence: [{ report: count.report, spans: count.evidence }],
    }))
}

function diffOrigins(compared: Compared): readonly Found[] {
  const key = (about: string, claim: string): string => `${about} ${claim.slice(claim.lastIndexOf(':') + 1)}`
  const earlier = new Map(
    compared.before.origins.map((origin) => [key(compared.follow(origin.about), origin.claim), origin]),
  )
  return compared.after.origins.flatMap((origin): readonly Found[] => {
    const old = earlier.get(key(origin.about, origin.claim))
    if (old === undefined || old.atLeast > 1 || origin.atLeast < 2) return []
    const known = new Set(old.chains.map((chain) => chain.report))
    const fresh = origin.chains.filter((chain) => !known.has(chain.report))
    return [
      {
        group: 'confirmed',
        about: origin.about,
        what: origin.claim,
        before: `at least ${old.atLeast}`,
        after: `at least ${origin.atLeast}`,
        evidence: [...new Set(fresh.map((chain) => chain.report))].map((report) => ({
          report,
          spans: evidenceIn(compared, origin.about, report),
        })),
      },
    ]
  })
}

/** What one report says of one thing. */
function evidenceIn({ after }: Compared, about: string, report: string): DiffEvidence['spans'] {
  const steps = after.contacts
    .find((c) => c.id === about)
    ?.steps.flatMap((s) => (s.report === report ? s.evidence : []))
  const tellings = after.positions
    .find((p) => p.id === about)
    ?.tellings.flatMap((t) => (t.report === report ? t.what : []))
  const life = after.measures.find((m) => m.id === about)?.life.flatMap((l) => (l.report === report ? l.evidence : []))
  return steps ?? tellings ?? life ?? []
}

function diffDisagreements(compared: Compared): readonly Found[] {
  const shown = (d: DocDiscrepancy): boolean => d.verdict === 'conflict' || d.verdict === 'contested'
  const earlier = new Set(
    compared.before.discrepancies.filter(shown).map((d) => `${compared.follow(d.about)} ${d.kind}`),
  )
  return compared.after.discrepancies
    .filter((d) => shown(d) && !earlier.has(`${d.about} ${d.kind}`))
    .map((d) => ({
      group: 'known' as const,
      about: d.id,
      what: `difference in ${d.kind}: ${d.why}`,
      before: null,
      after: d.verdict,
      evidence: d.between.map(({ report, start, end }) => ({
        report,
        spans: [{ start, end }],
      })),
    }))
}
