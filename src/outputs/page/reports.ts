/** Floor 4. The reports of the page: exact text, what was read in it marked, notes beside it. */
import type { DocReport } from '../../model/index.ts'
import { inWords } from '../../model/index.ts'
import type { RecordIndex } from '../index-record.ts'
import { type Html, html } from './html.ts'
import { markText } from './marked-text.ts'
import { marksOf } from './marks-of.ts'

export const reportsHtml = (index: RecordIndex, prefix: string): Html =>
  html`<ol class="reports">${index.record.reports.map((r) => reportHtml(index, prefix, r))}</ol>`

function reportHtml(index: RecordIndex, prefix: string, report: DocReport): Html {
  const { published } = report
  const date =
    published.edtf !== null
      ? inWords(published.edtf)
      : published.bounds === null
        ? 'no date'
        : `no date; content implies ${inWords(published.bounds)}`
  const { copyOf, echoOf } = report
  const other = copyOf ?? echoOf
  const how = copyOf !== null ? 'near-copy of' : 'retells'
  const notes = report.notes.filter((n) => n.level !== 'info')
  return html`<li id="${prefix}${report.id}"><details><summary><span class="date">${date}</span> <bdi>${report.outlet?.name ?? 'outlet unknown'}</bdi>: <bdi class="title" dir="auto">${report.title?.text ?? report.file}</bdi>${other === null ? null : html` <small>${how} report ${index.number(other)}</small>`}</summary>
${other === null ? null : html`<p>${how} <a href="#${prefix}${other}">report ${index.number(other)}</a></p>`}
<div class="text" dir="auto" lang="${report.language}">${markText(report.text, marksOf(index, prefix, report))}</div>
${notes.length > 0 && html`<p><b>Read with doubt</b></p><ul>${notes.map((n) => html`<li><code>${n.code}</code> ${n.text} <q dir="auto">${report.text.slice(n.start, Math.min(n.end, n.start + 80))}</q></li>`)}</ul>`}
</details></li>`
}
