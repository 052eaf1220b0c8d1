/** Floor 4. The record as one HTML page that opens without a server or a network. */
import { inWords, type RecordDocument } from '../../model/index.ts'
import { isUnanswered } from '../deadline.ts'
import { indexRecord, isCarriedByMany } from '../index-record.ts'
import { countsHtml, differencesHtml, measuresHtml, peopleHtml, positionsHtml, unfollowedHtml } from './claims.ts'
import { type Html, html } from './html.ts'
import { originsHtml } from './origins.ts'
import { reportsHtml } from './reports.ts'
import { STYLE } from './style.ts'
import { timelineHtml } from './timeline.ts'

export interface Story {
  readonly title: string
  readonly record: RecordDocument
}

export function renderPage(stories: readonly Story[]): string {
  const bodies = stories.map((story, i) => storyHtml(story, stories.length > 1 ? `s${i + 1}-` : ''))
  const contents =
    stories.length > 1
      ? html`<nav aria-label="Stories"><ul>${stories.map((s, i) => html`<li><a href="#s${i + 1}-top">${s.title}</a></li>`)}</ul></nav>`
      : null
  const page = html`<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Dragoman: ${stories.map((s) => s.title).join('; ')}</title><style>${{ html: STYLE }}</style></head>
<body>${contents}${bodies}</body></html>
`
  return page.html
}

function storyHtml({ title, record }: Story, prefix: string): Html {
  const index = indexRecord(record)
  const unfollowed = [
    ...record.contacts.filter((c) => c.outcome === 'unfollowed'),
    ...record.positions.filter(isUnanswered),
  ].length
  const real = record.discrepancies.filter((d) => d.verdict === 'conflict' || d.verdict === 'contested').length
  const asOf =
    record.asOf.published === null
      ? `${record.reports.length} reports`
      : `as of ${inWords(record.asOf.published)}: ${record.reports.length} reports`
  const sections: readonly [id: string, title: string, count: number, body: Html][] = [
    ['timeline', 'Timeline', record.contacts.length, timelineHtml(index, prefix)],
    ['unfollowed', 'Unfollowed', unfollowed, unfollowedHtml(index, prefix)],
    ['positions', 'Positions', record.positions.length, positionsHtml(index, prefix)],
    ['measures', 'Measures', record.measures.length, measuresHtml(index, prefix)],
    ['counts', 'Counts', record.counts.length, countsHtml(index, prefix)],
    ['differences', 'Differences', real, differencesHtml(index, prefix)],
    ['origins', 'Origins', record.origins.filter(isCarriedByMany).length, originsHtml(index, prefix)],
    ['people', 'People', record.actors.filter((a) => a.kind === 'person').length, peopleHtml(index)],
    ['reports', 'Reports', record.reports.length, reportsHtml(index, prefix)],
  ]
  return html`<main id="${prefix}top"><header><h1>${title}</h1><p>${asOf}, ${record.statements.length} statements, ${record.contacts.length} contacts. Letters: P on the word of a principal, N of a named source, O the outlet's own voice, U an unnamed source.</p>
<nav aria-label="Sections"><ul>${sections.map(([id, name, count]) => html`<li><a href="#${prefix}${id}">${name} <small>${count}</small></a></li>`)}</ul></nav></header>
${sections.map(([id, name, count, body]) => html`<section id="${prefix}${id}"><h2>${name} <small>${count}</small></h2>${body}</section>`)}</main>`
}
