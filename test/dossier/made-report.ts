/** Reports made up for tests of the store: small, valid, and different by number. */
import { type Report, reportId } from '../../src/model/index.ts'

export function madeReport(number: number, change: Partial<Report> = {}): Report {
  const text = change.text ?? `Note ${number}\n\nThe harbour board met in Port Lise on Tuesday, notice ${number} says.`
  const file = change.file ?? `note-${number}.txt`
  return {
    id: reportId(new TextEncoder().encode(text), null, file),
    file,
    item: null,
    text,
    language: 'en',
    outlet: { name: 'Harbour Post', span: null, from: 'given' },
    title: { text: `Note ${number}`, span: null },
    byline: [],
    url: null,
    published: { edtf: '2026-03-01', basis: 'stated', from: 'given', span: null, instant: null },
    blocks: [{ start: 0, end: text.length, kind: 'paragraph' }],
    noise: [],
    notes: [],
    signature: [],
    ...change,
  }
}
