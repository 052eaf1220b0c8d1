/** Floor 6. `show DOSSIER contact|actor|report LABEL`: one thing in full. Of a report also what its corrections changed. */
import { RunAborted } from '../model/index.ts'
import { indexRecord } from '../outputs/index-record.ts'
import { actorSection } from '../outputs/terminal/actor.ts'
import { contactSection } from '../outputs/terminal/contact.ts'
import { renderSection } from '../outputs/terminal/render.ts'
import { changedParagraphs, correctionSection, reportDetail } from '../outputs/terminal/report.ts'
import type { Section } from '../outputs/terminal/style.ts'
import type { StoredReport } from '../store/index.ts'
import { terminalStyle } from './terminal-style.ts'
import type { OpenDossier } from './with-dossier.ts'

export const DETAILS = ['contact', 'actor', 'report'] as const
export type Detail = (typeof DETAILS)[number]

/** The text to print. Throws RunAborted where there is no such thing, saying what became of a report that is no longer counted. */
export async function showDetail(
  dossier: OpenDossier,
  what: Detail,
  label: string | undefined,
  json: boolean,
): Promise<string> {
  if (label === undefined)
    throw new RunAborted(`which ${what}? Give its label, as in \`show DOSSIER ${what} ${what.charAt(0)}1\``)
  const id = dossier.idOf(label)
  if (what === 'report') return showReport(dossier, label, id, json)
  const { record, labels } = dossier
  const index = indexRecord(record, labels)
  const style = terminalStyle()
  const contact = what === 'contact' ? record.contacts.find((c) => c.id === id) : undefined
  const actor = what === 'actor' ? record.actors.find((a) => a.id === id) : undefined
  const thing = contact ?? actor
  if (thing === undefined) throw new RunAborted(`no ${what} ${label} in this record`)
  if (json) return `${JSON.stringify(thing, null, 1)}\n`
  const sections = [
    ...(contact ? [contactSection(index, contact, style)] : []),
    ...(actor ? [actorSection(index, actor, style)] : []),
  ]
  return inText(sections)
}

async function showReport(
  { store, record, labels }: OpenDossier,
  label: string,
  id: string | null,
  json: boolean,
): Promise<string> {
  const stored = await store.reports()
  const report = record.reports.find((r) => r.id === id)
  if (report === undefined) throw new RunAborted(whatBecame(stored, id, label, labels))
  const history = revisionsOf(stored, report.id)
  if (json) {
    const revisions = history.map(({ was, is }) => ({
      id: is.report.id,
      revision: is.revision,
      received: is.received,
      corrects: was.report.id,
      ...changedParagraphs(was.report.text, is.report.text),
    }))
    return `${JSON.stringify({ ...report, revisions }, null, 1)}\n`
  }
  const style = terminalStyle()
  return inText([
    reportDetail(indexRecord(record, labels), report, style),
    ...history.map(({ was, is }) => correctionSection(was, is, style)),
  ])
}

/** Each step from one revision to the next, the newest first. */
function revisionsOf(stored: readonly StoredReport[], id: string): { was: StoredReport; is: StoredReport }[] {
  const is = stored.find((r) => r.report.id === id)
  const was = stored.find((r) => r.report.id === is?.corrects)
  return is && was ? [{ was, is }, ...revisionsOf(stored, was.report.id)] : []
}

function whatBecame(
  stored: readonly StoredReport[],
  id: string | null,
  label: string,
  labels: ReadonlyMap<string, string>,
): string {
  const known = stored.find((r) => r.report.id === id)
  const later = stored.find((r) => id !== null && r.corrects === id)
  if (known?.removed)
    return `report ${label} was removed at ${known.removed}; \`--on-file MOMENT\` shows it as it was before`
  if (later)
    return `report ${label} was corrected: ${labels.get(later.report.id) ?? later.report.id} is the text that counts now`
  return `no report ${label} in this record${known ? '; it has not been read yet' : ''}`
}

const inText = (sections: readonly Section[]): string =>
  `${sections.map((section) => renderSection(section, terminalStyle())).join('\n\n')}\n`
