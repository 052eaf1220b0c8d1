/** Floor 4. One source or several? Claims that several chains carry; those that rest on one origin stand first. */
import { chainKey, chainWords, isCarriedByMany, type RecordIndex } from '../index-record.ts'
import { subjectOf } from '../subject.ts'
import { type Html, html } from './html.ts'

export function originsHtml(index: RecordIndex, prefix: string): Html {
  const traced = index.record.origins.filter(isCarriedByMany)
  if (traced.length === 0)
    return html`<p class="empty">Every claim is told by one report only, or nobody is credited: independence unknown.</p>`
  const single = traced.filter((o) => o.atMost === 1)
  return html`${list(index, prefix, 'Rest on one origin', single)}${list(
    index,
    prefix,
    'May have several',
    traced.filter((o) => o.atMost > 1),
  )}`
}

function list(
  index: RecordIndex,
  prefix: string,
  title: string,
  origins: RecordIndex['record']['origins'],
): Html | null {
  if (origins.length === 0) return null
  return html`<h3>${title} <small>${origins.length}</small></h3><ul>${origins.map((o) => {
    const chains = [...new Map(o.chains.map((c) => [chainKey(c), c])).values()]
    const range = o.atLeast === o.atMost ? `${o.atLeast}` : `at least ${o.atLeast}, at most ${o.atMost}`
    return html`<li><a href="#${prefix}${o.about}">${subjectOf(index, o)}</a>. <b>${range}</b>: ${o.why}<ul>${chains.map(
      (c) =>
        html`<li><bdi>${chainWords(index, c.report, c.chain)}</bdi> <a href="#${prefix}${c.report}">report ${index.number(c.report)}</a>${c.copyOf === null ? null : html`, near-copy of report ${index.number(c.copyOf)}`}</li>`,
    )}</ul></li>`
  })}</ul>`
}
