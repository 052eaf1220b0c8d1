/** Floor 4, SQLite. A quick look into a dossier file without opening it as a store: for completing a command line. */
import Database from 'better-sqlite3'
import { SECTION_LETTERS, type Section } from '../store.ts'

export interface PeekedLabel {
  readonly label: string
  /** What it is called; empty where the file has no words for it. */
  readonly words: string
}

/** Every label that was given, in order; none for a file that is no dossier, is missing or is held by somebody. */
export function peekLabels(file: string): readonly PeekedLabel[] {
  try {
    const db = new Database(file, { readonly: true, fileMustExist: true, timeout: 200 })
    try {
      const rows = db.prepare(LABELS).all() as { section: Section; number: number; words: string | null }[]
      return rows.map(({ section, number, words }) => ({
        label: `${SECTION_LETTERS[section]}${number}`,
        words: (words ?? '').replace(/\s+/g, ' '),
      }))
    } finally {
      db.close()
    }
  } catch {
    return []
  }
}

const LABELS = `
  select l.section, l.number, coalesce(r.title, a.name, c.title || ': ' || c.people, p.words, m.words, s.words) as words
  from label l
  left join report r on r.dossier_id = l.dossier_id and r.id = l.id
  left join actor a on a.dossier_id = l.dossier_id and a.id = l.id
  left join contact c on c.dossier_id = l.dossier_id and c.id = l.id
  left join position p on p.dossier_id = l.dossier_id and p.id = l.id
  left join measure m on m.dossier_id = l.dossier_id and m.id = l.id
  left join statement s on s.dossier_id = l.dossier_id and s.id = l.id
  order by l.section, l.number`
