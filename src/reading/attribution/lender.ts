/**
 * Floor 2, reading/attribution. Whose copy a report is, where its byline, its dateline or the owner's mark at its foot says
 * so: an agency's text in a newspaper passes everybody's words on through the agency.
 */
import type { LocalId, ReadActor, Span } from '../../model/index.ts'
import { isAgency } from '../actors/words.ts'
import type { Cast } from '../cast.ts'
import type { Page } from '../page.ts'

export interface Lender {
  readonly actor: LocalId
  /** The agency as an actor, where the cast does not know it: a byline is no sentence. */
  readonly introduced: ReadActor | null
}

export function findLender(page: Page, cast: Cast): Lender | null {
  const named = lenderSpan(page)
  if (named === null) return null
  const name = page.report.text.slice(named.start, named.end)
  if (page.report.outlet !== null && sharesName(name, page.report.outlet.name)) return null
  const known = cast.actors.find((a) => a.kind === 'outlet' && [a.name, ...a.aliases].includes(name))
  if (known) return known.id === cast.outlet ? null : { actor: known.id, introduced: null }
  const introduced: ReadActor = {
    id: 'xl',
    kind: 'outlet',
    name,
    aliases: [],
    mentions: [{ ...named, form: 'name', words: name }],
    descriptions: [],
    actsFor: [],
    members: [],
    source: null,
  }
  return { actor: introduced.id, introduced }
}

const sharesName = (a: string, b: string): boolean => {
  const [one, other] = [a.toLowerCase(), b.toLowerCase()]
  return one.includes(other) || other.includes(one)
}

/** "© Halden News. Republished under licence." */
const LENT =
  /^[\s*_]*(?:©|\([Cc]\)|[Cc]opyright)\s*(?:\d{4}\s*)?(\p{Lu}[\p{L}&'’ -]{1,40}?)[.,]?\s+(?:(?:[Rr]ep|[Pp])ublished|[Rr]eprinted|[Rr]eproduced|[Ss]yndicated|[Uu]sed)\b.{0,30}\b(?:licen[cs]e|permission|agreement|arrangement)\b/du
/** A line that is nothing but a name, with or without "By", "Source:" or a dash. */
const ALONE = /^[\s*_([]*(?:[Bb]y\s+|[Ss]ource:\s*|[–—-]{1,2}\s*)?(\p{Lu}[\p{L}.&'’ -]{1,40}?)[\s*_)\].]*$/du
const DATELINE = /\((\p{Lu}[\p{L}.&'’ -]{1,40})\)/du

function lenderSpan(page: Page): Span | null {
  const { text, noise } = page.report
  const lines = noise.filter((n) => n.kind === 'byline' || n.kind === 'credit')
  const lent = lines.flatMap((n) => nameIn(text, n, LENT) ?? [])
  const signed = lines.flatMap((n) => nameIn(text, n, ALONE) ?? [])
  const headed = page.passages.slice(0, 4).flatMap((p) => (p.heading ? (nameIn(text, p.heading, DATELINE) ?? []) : []))
  return lent[0] ?? [...signed, ...headed].find((s) => isAgency(text.slice(s.start, s.end))) ?? null
}

function nameIn(text: string, line: Span, pattern: RegExp): Span | null {
  const [from, to] = pattern.exec(text.slice(line.start, line.end))?.indices?.[1] ?? []
  return from === undefined || to === undefined ? null : { start: line.start + from, end: line.start + to }
}
