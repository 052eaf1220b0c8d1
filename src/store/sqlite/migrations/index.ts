/** Floor 4, SQLite. The schema's history. A migration that has shipped is never changed; the next one changes what it made. */
import type { Migration } from 'kysely/migration'
import { browsing } from './browsing.ts'
import { first } from './first.ts'

/** Names sort in the order they are applied. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = { '0001-first': first, '0002-browsing': browsing }

/** The format this code reads and writes: how many migrations it knows. Kept in the file as `user_version`. */
export const FORMAT = Object.keys(MIGRATIONS).length
