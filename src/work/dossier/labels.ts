/** Floor 5. The short numbers people see beside ids: c12 is contact 12 of this dossier, for as long as the dossier lasts. */
import { type Label, SECTION_LETTERS } from '../../store/index.ts'

export const labelOf = (labels: readonly Label[], id: string): string | null => {
  const label = labels.find((l) => l.id === id)
  return label ? `${SECTION_LETTERS[label.section]}${label.number}` : null
}

/** The id a label was given to, led on to where that id leads now; null where no such label was given. */
export function idOfLabel(
  labels: readonly Label[],
  redirects: Readonly<Record<string, string>>,
  words: string,
): string | null {
  const match = /^([a-z])(\d+)$/.exec(words.toLowerCase())
  if (!match) return null
  const label = labels.find((l) => SECTION_LETTERS[l.section] === match[1] && l.number === Number(match[2]))
  return label ? (redirects[label.id] ?? label.id) : null
}
