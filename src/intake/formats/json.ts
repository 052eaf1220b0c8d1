/** Floor 2, intake. JSON (one object or a list of them) and JSON Lines: fields by the names that people use. */
import { ReportFailed } from '../../model/index.ts'
import { type Draft, type Facts, mergeFacts } from '../draft.ts'
import { readFragment } from './html.ts'
import { readPlain } from './plain.ts'

/** One record, or the reason why it is none. */
export type Entry = Draft | ReportFailed

const BODY = ['text', 'body', 'content'] as const
const TITLE = ['title', 'headline'] as const
const PUBLISHED = ['published', 'date'] as const
const OUTLET = ['outlet', 'publisher'] as const

const LOOKED_FOR =
  'looked for the report in "text", "body" or "content" (beside it: title or headline, published or date, outlet or publisher, url, author, id)'

/** Throws ReportFailed when nothing of it can be read. */
export function readJson(source: string, file: string): readonly Entry[] {
  let value: unknown
  try {
    value = JSON.parse(source)
  } catch (error) {
    throw new ReportFailed(
      file,
      `it is not valid JSON (${error instanceof Error ? error.message : String(error)})`,
      null,
      { cause: error },
    )
  }
  if (!Array.isArray(value)) return [entry(value, null, file)]
  if (value.length === 0) throw new ReportFailed(file, 'the JSON list is empty')
  return value.map((one, at) => entry(one, at + 1, file))
}

export function readJsonLines(source: string, file: string): readonly Entry[] {
  const entries: Entry[] = []
  let number = 0
  for (const line of source.split('\n')) {
    if (line.trim() === '') continue
    number++
    try {
      entries.push(entry(JSON.parse(line), number, file))
    } catch (error) {
      entries.push(new ReportFailed(file, 'the line is not valid JSON', number, { cause: error }))
    }
  }
  return entries
}

function entry(value: unknown, number: number | null, file: string): Entry {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return new ReportFailed(file, `not an object; ${LOOKED_FOR}`, number)
  const fields = value as Readonly<Record<string, unknown>>
  const body = first(fields, BODY)
  if (body === undefined) return new ReportFailed(file, `no text in it; ${LOOKED_FOR}`, number)
  const id = number === null ? null : (first(fields, ['id']) ?? number)
  return layOut(body, id, factsOf(fields))
}

function factsOf(fields: Readonly<Record<string, unknown>>): Facts {
  const authors = [fields.author ?? fields.authors]
    .flat()
    .map(nameOf)
    .filter((name) => name !== undefined)
  return {
    title: first(fields, TITLE),
    published: first(fields, PUBLISHED),
    outlet: first(fields, OUTLET) ?? nameOf(fields.publisher),
    url: first(fields, ['url', 'link']),
    language: first(fields, ['language', 'lang']),
    authors,
  }
}

function first(fields: Readonly<Record<string, unknown>>, names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = fields[name]
    if (typeof value === 'string' && value.trim() !== '') return value
    if (typeof value === 'number' && name === 'id') return String(value)
  }
  return undefined
}

function nameOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value
  if (typeof value !== 'object' || value === null) return undefined
  const name = (value as Readonly<Record<string, unknown>>).name
  return typeof name === 'string' ? name : undefined
}

const MARKUP = /<(?:p|div|br|h[1-6]|ul|ol|li|a|b|i|em|strong|span|figure|blockquote)(?:\s[^<>]*)?\/?>/i

/** A title and a body that come apart: the title leads the text unless the body already opens with it. */
export function layOut(body: string, item: Draft['item'], facts: Facts): Draft {
  const draft = MARKUP.test(body) ? readFragment(body, item, facts) : readPlain(body, item, facts)
  return withTitle({ ...draft, facts: mergeFacts(facts, draft.facts) })
}

function withTitle(draft: Draft): Draft {
  const title = draft.facts.title?.replace(/\s+/g, ' ').trim()
  if (title === undefined || title === '' || draft.text.slice(0, title.length * 3 + 200).includes(title)) return draft
  const shift = title.length + 2
  const moved = <T extends { readonly start: number; readonly end: number }>(span: T): T => ({
    ...span,
    start: span.start + shift,
    end: span.end + shift,
  })
  const head = { start: 0, end: title.length, kind: 'title' as const, level: 1, noise: null, linked: 0, apart: true }
  return {
    ...draft,
    text: `${title}\n\n${draft.text}`,
    pieces: [head, ...draft.pieces.map(moved)],
    marks: draft.marks.map(moved),
    links: draft.links.map(moved),
    facts: { ...draft.facts, title },
  }
}
