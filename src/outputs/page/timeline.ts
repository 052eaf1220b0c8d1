/** Floor 4. The timeline of the page: the list is the real thing; each contact opens to its life, its reasons and its sources. */
import type { DocContact, DocStep } from '../../model/index.ts'
import { firstDay } from '../../model/index.ts'
import {
  chainWords,
  dateWords,
  headlineStep,
  inTimeOrder,
  nameOf,
  originWords,
  type RecordIndex,
  voucherLetter,
  whenWords,
} from '../index-record.ts'
import { STATE_MARKS, VOUCHER_WORDS } from '../marks.ts'
import { wordsHtml } from './evidence.ts'
import { type Html, html } from './html.ts'

export function timelineHtml(index: RecordIndex, prefix: string): Html {
  const ordered = inTimeOrder(index.record.contacts, (d) => (d.edtf === null ? null : firstDay(d.edtf)))
  if (ordered.length === 0)
    return html`<p class="empty">No contacts read. ${index.record.statements.length} statements were: see Reports.</p>`
  const undated = ordered.filter((c) => c.when.edtf === null)
  const dated = ordered.filter((c) => c.when.edtf !== null)
  return html`${group(index, prefix, 'No day given', undated)}${group(index, prefix, 'By day', dated)}`
}

function group(index: RecordIndex, prefix: string, title: string, contacts: readonly DocContact[]): Html | null {
  if (contacts.length === 0) return null
  return html`<h3>${title} <small>${contacts.length}</small></h3><ol class="timeline">${contacts.map((c) => contactHtml(index, prefix, c))}</ol>`
}

function contactHtml(index: RecordIndex, prefix: string, contact: DocContact): Html {
  const step = headlineStep(contact)
  const reports = new Set(contact.steps.map((s) => s.report)).size
  return html`<li id="${prefix}${contact.id}"><details><summary>
<span class="date">${whenWords(index, contact, '')}</span><span>${headline(index, contact, step)}
<bdi class="title">${contact.kind}: ${people(index, contact)}${contact.place === null ? null : html`, ${nameOf(index, contact.place.actor)}`}</bdi>
<small>${originWords(index, contact.id, reports)}</small></span></summary>
${lifeTable(index, prefix, contact)}
<p><b>Outcome</b> ${contact.outcome}. <b>Day</b> ${dateWords(contact.when, 'unknown (no report says)')} (${contact.when.basis}).
<b>Place</b> ${contact.place === null ? 'unknown (no report says)' : html`${nameOf(index, contact.place.actor)} (${contact.place.basis})`}.</p>
${originNote(index, contact)}
${contact.reasons.length > 0 && html`<p><b>Why this is one contact</b></p><ul>${contact.reasons.map((r) => html`<li>${r}</li>`)}</ul>`}
${candidates(index, prefix, contact)}
</details></li>`
}

export function markHtml(state: keyof typeof STATE_MARKS): Html {
  const mark = STATE_MARKS[state]
  return html`<span class="state ${mark.hue}"><span aria-hidden="true">${mark.text}</span> ${mark.word}</span>`
}

function headline(index: RecordIndex, contact: DocContact, step: DocStep): Html {
  if (contact.outcome === 'contested')
    return html`<span class="state open">${STATE_MARKS[step.state].text}|XX contested</span>`
  const letter = voucherLetter(index, step)
  const state = contact.outcome === 'unfollowed' ? 'unfollowed' : step.state
  return html`${markHtml(state)} <abbr title="on the word of ${VOUCHER_WORDS[letter]}">${letter}</abbr>`
}

function people(index: RecordIndex, contact: DocContact): Html {
  if (contact.participants.length === 0) return html`participants unknown`
  const names = contact.participants.map(
    (p, i) => html`${i > 0 ? ', ' : ''}<bdi>${nameOf(index, p.actor)}</bdi> <small>${p.part}</small>`,
  )
  return html`${names}${contact.open ? ' and others' : ''}`
}

function lifeTable(index: RecordIndex, prefix: string, contact: DocContact): Html {
  const rows = contact.steps.map((s) => {
    const report = index.report(s.report)
    return html`<tr${s.id === contact.headline.step ? html` class="headline"` : null}>
<td>${dateWords(report.published, 'no date')}</td><td>${markHtml(s.state)}</td><td><bdi>${chainWords(index, s.report, s.vouchedBy)}</bdi></td>
<td>${wordsHtml(index, prefix, s, s.evidence)}</td></tr>`
  })
  return html`<table><thead><tr><th>Published</th><th>State</th><th>On whose word</th><th>Words</th></tr></thead><tbody>${rows}</tbody></table>`
}

function originNote(index: RecordIndex, contact: DocContact): Html | null {
  const origin = index.record.origins.find((o) => o.about === contact.id)
  return origin
    ? html`<p><b>Independent origins</b> at least ${origin.atLeast}, at most ${origin.atMost}: ${origin.why}</p>`
    : null
}

function candidates(index: RecordIndex, prefix: string, contact: DocContact): Html | null {
  const others = contact.candidates.flatMap((id) => index.contact(id) ?? [])
  if (others.length === 0) return null
  return html`<p><b>May be the same as</b> ${others.map((o, i) => html`${i > 0 ? '; ' : ''}<a href="#${prefix}${o.id}">${o.title}, ${dateWords(o.when)}</a>`)}</p>`
}
