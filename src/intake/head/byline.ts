/** Floor 2, intake. Who wrote a report, from a line of its head: "By Ana Ruiz and Bo Lind", "Ana Ruiz in Lima". */
import { isNameLike } from '../layout/features.ts'

const OPENER =
  /^(?:(?:interview|words|text|story|report) by|byline\s*:\s*by|byline|by|von|par|por|di|words|text|story|report|reporting|written by|reported by|author|authors)\b\s*:?\s+/i
const TAIL = /\s*(?:,|\||·|•|—|–|\s-\s|\()\s*.*$/u
const PLACE = /\s+(?:in|from|at|reporting from|reports from)\s+.*$/i
const OFFICE =
  /\b(?:correspondent|editor|reporter|writer|bureau|staff|desk|newsroom|agency|agencies|wires|news|senior|chief|foreign|political|diplomatic|special|updated|published)\b/i

/** The names in a byline; empty where the line is none. `opened` asks for "By" at its start. */
export function readByline(line: string, opened: boolean): readonly string[] {
  const text = line.trim().replace(/^[*_[(]+|[*_\])]+$/g, '')
  const by = OPENER.exec(text)
  if (by === null && opened) return []
  const people = (by === null ? text : text.slice(by[0].length)).split(
    /\s*(?:,|;|&|\||·|•)\s*|\s+(?:and|und|et|y|e)\s+/u,
  )
  const parts = people.map((part) => part.replace(PLACE, '').replace(TAIL, '').trim())
  if (by === null && parts.some((part) => !isPerson(part) && !OFFICE.test(part))) return []
  const names = parts.filter((name) => isPerson(name))
  return names.length > 0
    ? names
    : by !== null && isPerson(text.slice(by[0].length), true)
      ? [text.slice(by[0].length).trim()]
      : []
}

/** A desk counts as an author where "By" says so. */
function isPerson(name: string, desk = false): boolean {
  if (name.length < 3 || name.length > 60 || /\d/.test(name)) return false
  if (OFFICE.test(name)) return desk && /^\p{Lu}/u.test(name)
  return isNameLike(name) || (desk && /^\p{Lu}[\p{L} .'’-]+$/u.test(name))
}

export const opensByline = (line: string): boolean =>
  /^[*_\s]*(?:byline\s*:\s*by|byline|by|von|par|written by|reported by)\s*:?\s+\p{Lu}/iu.test(line) &&
  !/^\s*by\s+\p{Ll}/u.test(line)

/** "Ana Ruiz, Chief Diplomatic Correspondent": a name and what a newsroom calls its people. */
export const namesOffice = (line: string): boolean =>
  line.length < 120 &&
  /^\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){1,3}\s*(?:,|\||–|-|\bis\b)?\s+(?:\p{L}+[\s-]){0,5}(?:correspondent|editor|reporter|writer|columnist|bureau chief|staff writer)\b[^.!?]{0,40}$/iu.test(
    line,
  )
