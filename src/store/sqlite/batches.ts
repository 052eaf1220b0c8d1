/** Floor 4, SQLite. Many rows in few statements. */

/** Well under SQLite's limit on bound values in one statement. */
const AT_ONCE = 200

export const inBatches = <T>(rows: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(rows.length / AT_ONCE) }, (_, i) => rows.slice(i * AT_ONCE, (i + 1) * AT_ONCE))
