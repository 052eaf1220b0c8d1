/** Floor 5. The short numbers people see beside ids: c12 is contact 12 of this dossier, for as long as the dossier lasts. */
import { type Label, SECTION_LETTERS } from '../../store/index.ts'

/** All at once, by id: a dossier has tens of thousands. */
export const labelsById = (labels: readonly Label[]): ReadonlyMap<string, string> =>
  new Map(labels.map(({ section, number, id }) => [id, `${SECTION_LETTERS[section]}${number}`]))

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
