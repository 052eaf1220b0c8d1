/** Floor 3, record, reviews. An addition from outside the pile stands in a report of its own: its citation. */
import { emptyReading, makeId, type Report, type Review } from '../../model/index.ts'
import { type Filed, fileInput } from '../filed.ts'

const cited = new WeakMap<Review, Filed>()

/** The same act gives the same object. */
export function citedReport(act: Review): Filed {
  const known = cited.get(act)
  if (known) return known
  const text = act.citation?.text ?? ''
  const id = makeId('r', 'review', act.id)
  const published = act.citation?.published ?? null
  const report: Report = {
    id,
    file: `review ${act.id}`,
    item: null,
    text,
    language: 'und',
    outlet: null,
    title: null,
    byline: [act.author],
    url: null,
    published: {
      edtf: published,
      basis: published === null ? 'unknown' : 'stated',
      from: published === null ? null : 'given',
      span: null,
      instant: null,
    },
    blocks: [],
    noise: [],
    notes: [],
    signature: [],
  }
  const filed = fileInput({ report, reading: emptyReading(id, 'review'), read: act.at })
  cited.set(act, filed)
  return filed
}
