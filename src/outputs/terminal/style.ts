/** Floor 4. How lines of the terminal view are coloured and broken. Colour only repeats what shape and word say. */

export interface Style {
  /** Columns; lines are broken at words. */
  readonly width: number
  readonly bold: (words: string) => string
  readonly dim: (words: string) => string
  readonly mark: (words: string, hue: 'talk' | 'plan' | 'done' | 'against' | 'open') => string
}

export interface Section {
  readonly title: string
  readonly lines: readonly string[]
  /** What it means that there is nothing. */
  readonly empty: string
}

export const PLAIN: Style = { width: 100, bold: (w) => w, dim: (w) => w, mark: (w) => w }

/** Breaks at words; every line after the first is indented by `indent` columns, the first by `first`. */
export function wrap(words: string, width: number, first: number, indent = first): string[] {
  const lines: string[] = []
  let line = ' '.repeat(first)
  let room = width - first
  for (const word of words.split(/\s+/).filter(Boolean)) {
    if (word.length + 1 > room && line.trim() !== '') {
      lines.push(line.trimEnd())
      line = ' '.repeat(indent)
      room = width - indent
    }
    line += `${word} `
    room -= word.length + 1
  }
  if (line.trim() !== '') lines.push(line.trimEnd())
  return lines
}
