/** Bench. The articles of a file: rows of a table whose first column is an address and whose last is the text; any other file is one text. */
const ROW = /^https?:\/\//u

export function newsArticles(content: string): readonly string[] {
  const rows = content.split(/\r?\n(?=https?:\/\/)/u).filter((row) => ROW.test(row))
  if (rows.length === 0) return [content]
  return rows.map((row) => {
    const quoted = row.indexOf(',"')
    const body = quoted < 0 ? row.slice(row.lastIndexOf(',') + 1) : row.slice(quoted + 2)
    return body.replace(/"\s*$/u, '').replace(/""/gu, '"').trim()
  })
}
