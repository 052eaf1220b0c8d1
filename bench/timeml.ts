/** Reads TimeML: the plain text of a document, its day of creation, and the times annotators marked in it. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'

export interface GoldTimex {
  /** UTF-16 code units in the plain text of TEXT, tags taken out and entities resolved; end exclusive. */
  readonly start: number
  readonly end: number
  readonly type: string
  readonly value: string
}

export interface TimeMlDocument {
  /** File name without its ending. */
  readonly name: string
  readonly text: string
  /** `YYYY-MM-DD`; null where the document gives none. */
  readonly created: string | null
  readonly timexes: readonly GoldTimex[]
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const resolved = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, digits?: string, name?: string) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16))
    if (digits !== undefined) return String.fromCodePoint(Number(digits))
    return ENTITIES[name ?? ''] ?? whole
  })

const attribute = (tag: string, name: string): string =>
  resolved(new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '')

/** Throws where the file has no TEXT element. */
export function parseTimeMl(xml: string, name: string): TimeMlDocument {
  const body = /<TEXT>([\s\S]*?)<\/TEXT>/.exec(xml)?.[1]
  if (body === undefined) throw new Error(`${name}: no TEXT element`)
  const stamp = /<DCT>\s*<TIMEX3[^>]*\bvalue="([^"]*)"/.exec(xml)?.[1] ?? ''
  const created = /^\d{4}-?\d{2}-?\d{2}/.exec(stamp)?.[0].replace(/^(\d{4})-?(\d{2})-?(\d{2})$/, '$1-$2-$3') ?? null
  let text = ''
  const timexes: GoldTimex[] = []
  const open: { readonly tag: string; readonly start: number }[] = []
  for (const piece of body.split(/(<[^>]*>)/)) {
    if (!piece.startsWith('<')) {
      text += resolved(piece)
    } else if (piece.startsWith('<TIMEX3')) {
      open.push({ tag: piece, start: text.length })
    } else if (piece.startsWith('</TIMEX3')) {
      const begun = open.pop()
      if (begun)
        timexes.push({
          start: begun.start,
          end: text.length,
          type: attribute(begun.tag, 'type'),
          value: attribute(begun.tag, 'value'),
        })
    }
  }
  return { name, text, created, timexes: timexes.sort((a, b) => a.start - b.start) }
}

/** All `.tml` files of a folder, or one file, by name. */
export function readTimeMl(path: string): readonly TimeMlDocument[] {
  const files = statSync(path).isDirectory()
    ? readdirSync(path)
        .filter((name) => name.endsWith('.tml'))
        .sort()
        .map((name) => join(path, name))
    : [path]
  return files.map((file) => parseTimeMl(readFileSync(file, 'utf8'), basename(file).replace(/\.tml$/, '')))
}
