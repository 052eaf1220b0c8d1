/** Bench. PolNeAR's layout: `text/NAME.txt` and `attributions/NAME_<annotator>.ann` (brat standoff), in one folder. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export type Offsets = readonly [start: number, end: number]

export interface Attribution {
  readonly source: readonly Offsets[]
  readonly cue: readonly Offsets[]
  readonly content: readonly Offsets[]
}

export interface GoldDocument {
  readonly doc: string
  readonly text: string
  /** One list per annotator who read the text; empty where the folder has none. */
  readonly readings: readonly (readonly Attribution[])[]
}

/** All texts of a folder; `NAME.txt` directly in it, or under `text/`. */
export function readFolder(folder: string): GoldDocument[] {
  const texts = existsSync(join(folder, 'text')) ? join(folder, 'text') : folder
  const marks = join(folder, 'attributions')
  const annotations = existsSync(marks)
    ? readdirSync(marks)
        .filter((f) => f.endsWith('.ann'))
        .sort()
    : []
  return readdirSync(texts)
    .filter((f) => f.endsWith('.txt'))
    .sort()
    .map((file) => {
      const doc = file.slice(0, -'.txt'.length)
      const mine = annotations.filter((a) => a.replace(/(_[0-9a-f]{4})?\.ann$/, '') === doc)
      return {
        doc,
        text: readFileSync(join(texts, file), 'utf8'),
        readings: mine.map((a) => readBrat(readFileSync(join(marks, a), 'utf8'))),
      }
    })
}

/** The attributions of one `.ann` file. Lines that are neither text bounds nor events are passed over. */
export function readBrat(standoff: string): Attribution[] {
  const spans = new Map<string, Offsets[]>()
  const events: string[][] = []
  for (const line of standoff.split('\n')) {
    const [id = '', body = ''] = line.split('\t')
    if (/^T\d+$/.test(id)) spans.set(id, offsetsOf(body))
    else if (/^E\d+$/.test(id)) events.push(body.split(' '))
  }
  return events.map((parts) => ({
    source: spansOf(parts, 'Source', spans),
    cue: spansOf(parts, 'Cue', spans),
    content: spansOf(parts, 'Content', spans),
  }))
}

/** "Content 651 656;669 711": the numbers. */
const offsetsOf = (body: string): Offsets[] =>
  body
    .slice(body.indexOf(' ') + 1)
    .split(';')
    .map((pair) => {
      const [start = 0, end = 0] = pair.split(' ').map(Number)
      return [start, end] as const
    })

function spansOf(parts: readonly string[], role: string, spans: ReadonlyMap<string, readonly Offsets[]>): Offsets[] {
  const ids = parts.flatMap((part) => {
    const [name = '', id = ''] = part.split(':')
    return name.replace(/\d+$/, '') === role ? [id] : []
  })
  return ids.flatMap((id) => spans.get(id) ?? []).sort((a, b) => a[0] - b[0])
}
