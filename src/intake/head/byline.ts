/** Floor 2, intake. Who wrote a report, from a line of its head: "By Ana Ruiz and Bo Lind", "Ana Ruiz in Lima". */
import { isCapitalised, isNameLike, wordCount } from '../layout/features.ts'
import { hasInstitutionWord } from './masthead.ts'

const OPENER =
  /^(?:(?:interview|words|text|story|report) by|byline\s*:\s*by|byline|by|von|par|por|di|words|text|story|report|reporting|written by|reported by|author|authors)\b\s*:?\s+/i
const TAIL = /\s*(?:,|\||·|•|—|–|\s-\s|\()\s*.*$/u
const PLACE = /\s+(?:(?:in|from|at|reporting from|reports from)\s+.*|on)$/i
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
  if (by === null && (hasInstitutionWord(text) || parts.some((part) => !isPerson(part) && !OFFICE.test(part))))
    return []
  const names = parts.filter((name) => isPerson(name))
  return names.length > 0
    ? names
    : by !== null && isPerson(text.slice(by[0].length), true)
      ? [text.slice(by[0].length).replace(PLACE, '').trim()]
      : []
}

/** A desk counts as an author where "By" says so. */
function isPerson(name: string, desk = false): boolean {
  if (name.length < 3 || name.length > 60 || /\d/.test(name)) return false
  if (OFFICE.test(name)) return desk && isCapitalised(name)
  if (/\b(?:edition|final|section)\b/i.test(name)) return false
  return isNameLike(name) || (desk && isCapitalised(name) && wordCount(name) > 1)
}

const OPENS =
  /^[*_\s]*(?:[Bb]yline\s*:\s*[Bb]y|[Bb]yline|BY|[Bb]y|[Vv]on|[Pp]ar|(?:[Ww]ritten|[Rr]eported) by)\s*:?\s+\p{Lu}/u
const OPENS_UNNAMED = /^[Bb]y (?:our|an?) (?:\p{Ll}+ ){0,3}(?:correspondent|reporter|staff|writer)\b/u

/** "By Ana Ruiz", "By our correspondent"; not "By Friday both had left". */
export const opensByline = (line: string): boolean =>
  OPENS_UNNAMED.test(line.trim()) || (OPENS.test(line) && readByline(line, true).length > 0)

const OFFICES = '(?:[Cc]orrespondent|[Ee]ditor|[Rr]eporter|[Ww]riter|[Cc]olumnist|[Bb]ureau [Cc]hief)'
const NAMED_OFFICE = new RegExp(
  `^\\p{Lu}[\\p{L}.'’-]*(?:\\s\\p{Lu}[\\p{L}.'’-]*){1,3}\\s*(?:,|\\||–|-|\\bis\\b)?\\s+(?:\\p{L}+[\\s-]){0,5}${OFFICES}\\b[^.!?]{0,40}$`,
  'u',
)

/** "Ana Ruiz, Chief Diplomatic Correspondent": a name and what a newsroom calls its people. */
export const namesOffice = (line: string): boolean => line.length < 120 && NAMED_OFFICE.test(line)
