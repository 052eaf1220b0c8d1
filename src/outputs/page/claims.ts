/** Floor 4. Unfollowed plans, positions by side, measures, differences and people of the page. */
import type { DocPosition } from '../../model/index.ts'
import { deadlineWords, isUnanswered } from '../deadline.ts'
import { dateWords, headlineStep, nameOf, quote, type RecordIndex } from '../index-record.ts'
import { officesHeld } from '../offices-held.ts'
import { evidenceHtml } from './evidence.ts'
import { type Html, html } from './html.ts'
import { markHtml } from './timeline.ts'

const empty = (words: string): Html => html`<p class="empty">${words}</p>`

export function unfollowedHtml(index: RecordIndex, prefix: string): Html {
  const plans = index.record.contacts.filter((c) => c.outcome === 'unfollowed')
  const deadlines = index.record.positions.filter(isUnanswered)
  if (plans.length + deadlines.length === 0) return empty('Every plan whose day has passed was followed up.')
  return html`<ul>${plans.map((c) => {
    const step = headlineStep(c)
    return html`<li>${markHtml('unfollowed')} was due ${dateWords(c.when)}: <a href="#${prefix}${c.id}">${c.title}</a><br>last word: ${markHtml(step.state)} ${evidenceHtml(index, prefix, step, step.evidence)}</li>`
  })}${deadlines.map(
    (p) =>
      html`<li>${markHtml('unfollowed')} deadline ${dateWords(p.deadline)}: <a href="#${prefix}${p.id}">${p.kind.replace('-', ' ')} of <bdi>${nameOf(index, p.holder)}</bdi></a><br>no answer found; ${p.past ?? null}</li>`,
  )}</ul>`
}

export function positionsHtml(index: RecordIndex, prefix: string): Html {
  const sides = new Map<string | null, DocPosition[]>()
  for (const p of index.record.positions) sides.set(p.holder, [...(sides.get(p.holder) ?? []), p])
  if (sides.size === 0) return empty('No demand, condition, offer or refusal was read.')
  return html`<div class="sides">${[...sides].map(
    ([holder, held]) =>
      html`<section><h3><bdi>${holder === null ? 'holder not sure' : nameOf(index, holder)}</bdi></h3>${held.map((p) => positionHtml(index, prefix, p))}</section>`,
  )}</div>`
}

function positionHtml(index: RecordIndex, prefix: string, position: DocPosition): Html {
  const to = position.addressees.map((a) => nameOf(index, a)).join(', ')
  const due = deadlineWords(position)
  const tellings = position.tellings.map(
    (t) => html`<li>${t.change.replace('-', ' ')}: ${evidenceHtml(index, prefix, t, t.what)}</li>`,
  )
  return html`<article class="card" id="${prefix}${position.id}"><h4>${position.kind.replace('-', ' ')}${to ? html` to <bdi>${to}</bdi>` : null}${due ? `, ${due}` : null}</h4><ol>${tellings}</ol></article>`
}

export function measuresHtml(index: RecordIndex, prefix: string): Html {
  const { measures } = index.record
  if (measures.length === 0) return empty('No sanction, waiver, tariff, truce or deal was read.')
  return html`${measures.map((m) => {
    const on = m.targets.map((t) => nameOf(index, t)).join(', ')
    const serves = m.serves === null ? null : index.contact(m.serves)
    return html`<article class="card" id="${prefix}${m.id}"><h4>${m.kind}${m.by === null ? null : html` by <bdi>${nameOf(index, m.by)}</bdi>`}${on ? html` on <bdi>${on}</bdi>` : null}</h4>
${m.suspends === null ? null : html`<p>suspends <a href="#${prefix}${m.suspends}">another measure on record</a>${serves ? html` for <a href="#${prefix}${serves.id}">${serves.title}</a>` : null}</p>`}
<ol>${m.life.map((l) => html`<li>${l.state.replace('-', ' ')}: ${evidenceHtml(index, prefix, l, l.evidence)}</li>`)}</ol></article>`
  })}`
}

export function countsHtml(index: RecordIndex, prefix: string): Html {
  const { counts } = index.record
  if (counts.length === 0) return empty('Nobody counts meetings.')
  return html`<ul>${counts.map(
    (c) =>
      html`<li id="${prefix}of-${c.id}">${c.of}, ${c.value} times: ${c.participants.map((p) => nameOf(index, p)).join(', ') || 'participants not named'}, as told ${dateWords(c.asOf)}: ${evidenceHtml(index, prefix, c, c.evidence)}</li>`,
  )}</ul>`
}

export function differencesHtml(index: RecordIndex, prefix: string): Html {
  const { discrepancies, reports } = index.record
  const real = discrepancies.filter((d) => d.verdict === 'conflict' || d.verdict === 'contested')
  const mild = discrepancies.filter((d) => !real.includes(d))
  const row = (d: (typeof discrepancies)[number]) =>
    html`<li><b>${d.kind}, ${d.verdict.replace('-', ' ')}</b>: ${d.why}<ul>${d.between.map(
      (b) =>
        html`<li><q dir="auto">${quote(index, b.report, [b])}</q> <a href="#${prefix}${b.report}">report ${index.number(b.report)}</a></li>`,
    )}</ul></li>`
  return html`${real.length > 0 ? html`<ul>${real.map(row)}</ul>` : empty(`No conflict among ${reports.length} reports.`)}
${mild.length > 0 && html`<details><summary>${mild.length} that are no disagreement (growth, framing, lost sourcing and the like)</summary><ul>${mild.map(row)}</ul></details>`}`
}

export function peopleHtml(index: RecordIndex): Html {
  const people = index.record.actors
    .filter((a) => a.kind === 'person' && a.mentions.some((m) => m.form === 'name'))
    .sort((a, b) => b.mentions.length - a.mentions.length || (a.name < b.name ? -1 : 1))
  if (people.length === 0) return empty('No person is named.')
  const rows = people.map((a) => {
    const roles = [
      ...new Set(officesHeld(a).map((r) => (r.of === null ? r.title : `${r.title} (${nameOf(index, r.of)})`))),
    ].join('; ')
    const said = index.record.statements.filter((s) => s.source === a.id).length
    const met = index.record.contacts.filter((c) =>
      c.participants.some((p) => p.actor === a.id && p.part !== 'absent'),
    ).length
    return html`<tr><th scope="row"><bdi>${a.name}</bdi></th><td>${roles}</td><td>${met}</td><td>${said}</td><td>${new Set(a.mentions.map((m) => m.report)).size}</td></tr>`
  })
  return html`<table><thead><tr><th>Name</th><th>Roles as reported</th><th>Contacts</th><th>Statements</th><th>Reports</th></tr></thead><tbody>${rows}</tbody></table>`
}
