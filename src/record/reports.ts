/** Floor 3, record. A report as the document shows it, with what the record knows of it: its outlet as an actor, what it copies. */
import type { DocReport, Note } from '../model/index.ts'
import type { Cast, Resolved } from './actors/cast.ts'
import type { Copies } from './copies/link.ts'
import type { Filed, Pile } from './filed.ts'
import { type Epoch, type Memo, remember, type Slot, type Store } from './memo.ts'

const REPORTS: Slot<Store<Resolved, DocReport>> = {
  empty: () => new WeakMap(),
}

export function assembleReports(
  { reports }: Pile,
  cast: Cast,
  copies: Copies,
  epoch: Epoch,
  memo: Memo,
): readonly DocReport[] {
  const store = memo.of(REPORTS)
  return reports.map((filed) => {
    const uses = (): readonly unknown[] => [copies.copyOf(filed), copies.echoOf(filed)]
    return remember(store, cast.resolved(filed), epoch, uses, () => assembleReport(filed, cast, copies))
  })
}

function assembleReport(filed: Filed, cast: Cast, copies: Copies): DocReport {
  const { report, reading, input } = filed
  const outlet = cast.outletOf(filed)
  const notes: readonly Note[] = [...report.notes, ...reading.notes]
  return {
    id: report.id,
    file: report.file,
    item: report.item,
    text: report.text,
    language: report.language,
    outlet:
      report.outlet === null || outlet === null
        ? null
        : {
            actor: outlet,
            name: report.outlet.name,
            basis: report.outlet.from === 'given' ? 'implied' : 'stated',
            span: report.outlet.span,
          },
    title: report.title,
    byline: report.byline,
    url: report.url,
    published: {
      edtf: report.published.edtf,
      basis: report.published.basis,
      bounds: report.published.edtf === null ? (reading.publishedBounds?.edtf ?? null) : null,
      ...(report.published.edtf === null && reading.publishedBounds !== null
        ? { why: reading.publishedBounds.why }
        : {}),
    },
    read: input.read,
    copyOf: copies.copyOf(filed)?.report.id ?? null,
    echoOf: copies.echoOf(filed)?.report.id ?? null,
    noise: report.noise,
    notes: [...notes].sort(
      (a, b) => a.start - b.start || a.end - b.end || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0),
    ),
  }
}
