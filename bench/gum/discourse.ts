/**
 * Bench. GUM's discourse trees as its CoNLL-U carries them [Zeldes and others 2025, eRST]: a word with `Discourse=relation:unit->head:depth`
 * opens an elementary unit. An attribution's unit is the clause that credits ("researchers say"), its head the first unit credited; what was
 * joined to that head at a lesser depth is credited too. The signal `atsrc` names the words of the source, counted through the document.
 */
import type { Span } from '../../src/model/index.ts'

export interface GoldAttribution {
  readonly clause: readonly Span[]
  readonly content: readonly Span[]
  readonly source: Span | null
  readonly negative: boolean
}

export interface GumDocument {
  readonly name: string
  readonly text: string
  readonly words: readonly Span[]
  readonly attributions: readonly GoldAttribution[]
}

interface Unit {
  readonly number: number
  readonly head: number
  readonly depth: number
  readonly relation: string
  readonly source: Span | null
  readonly span: Span
}

interface Opening {
  readonly label: string
  readonly at: number
}

export const readGum = (content: string): readonly GumDocument[] =>
  content
    .split(/^(?=# newdoc id)/mu)
    .filter((part) => part.startsWith('# newdoc'))
    .map(readDocument)

function readDocument(part: string): GumDocument {
  const name = /^# newdoc id = (.*)$/mu.exec(part)?.[1]?.trim() ?? ''
  const words: Span[] = []
  const openings: Opening[] = []
  let text = ''
  for (const stanza of part.split(/\r?\n\s*\r?\n/u)) {
    const lines = stanza.split(/\r?\n/u)
    if (text !== '' && lines.some((line) => /^# newpar(?:\s|$)/u.test(line))) text = `${text.trimEnd()}\n\n`
    for (const token of tokensOf(lines)) {
      for (const { form, misc, offset } of token.words) {
        const label = /(?:^|\|)Discourse=([^|]*)/u.exec(misc)?.[1]
        if (label !== undefined) openings.push({ label, at: words.length })
        words.push({ start: text.length + offset, end: text.length + offset + form.length })
      }
      text += token.spaceAfter ? `${token.form} ` : token.form
    }
    if (!/\s$/u.test(text)) text += ' '
  }
  return { name, text: text.trimEnd(), words, attributions: attributionsOf(unitsOf(openings, words)) }
}

interface Surface {
  readonly form: string
  readonly spaceAfter: boolean
  readonly words: readonly { readonly form: string; readonly misc: string; readonly offset: number }[]
}

/** Surface tokens with the words in them; the words of "don't" lie one after another inside it. */
function tokensOf(lines: readonly string[]): readonly Surface[] {
  const tokens: { form: string; spaceAfter: boolean; words: { form: string; misc: string; offset: number }[] }[] = []
  let upTo = 0
  for (const line of lines) {
    const [id = '', form = '', , , , , , , , misc = ''] = line.split('\t')
    if (!/^\d+(?:-\d+)?$/u.test(id)) continue
    const spaceAfter = !misc.split('|').includes('SpaceAfter=No')
    const last = tokens.at(-1)
    if (id.includes('-')) {
      tokens.push({ form, spaceAfter, words: [] })
      upTo = Number(id.split('-')[1])
    } else if (Number(id) <= upTo && last) {
      const offset = Math.min(
        last.words.reduce((sum, w) => sum + w.form.length, 0),
        Math.max(0, last.form.length - 1),
      )
      last.words.push({ form: form.slice(0, last.form.length - offset), misc, offset })
    } else tokens.push({ form, spaceAfter, words: [{ form, misc, offset: 0 }] })
    if (upTo <= Number(id)) upTo = 0
  }
  return tokens
}

const LABEL = /^([\w-]+):(\d+)(?:->(\d+))?:(\d+)/u

function unitsOf(openings: readonly Opening[], words: readonly Span[]): readonly Unit[] {
  return openings.flatMap(({ label, at }, i) => {
    const found = LABEL.exec(label)
    const [first, last] = [words[at], words[(openings[i + 1]?.at ?? words.length) - 1]]
    if (!found || !first || !last) return []
    const [, relation = '', number, head = '0', depth] = found
    const [from, to] = /sem-atsrc-(\d+)(?:-(\d+))?/u.exec(label)?.slice(1) ?? []
    const [opens, closes] = [words[Number(from) - 1], words[Number(to ?? from) - 1]]
    return {
      number: Number(number),
      head: Number(head),
      depth: Number(depth),
      relation,
      source: opens && closes ? { start: opens.start, end: closes.end } : null,
      span: { start: first.start, end: last.end },
    }
  })
}

function attributionsOf(units: readonly Unit[]): readonly GoldAttribution[] {
  const below = new Map<number, Unit[]>()
  for (const unit of units) below.set(unit.head, [...(below.get(unit.head) ?? []), unit])
  const numbered = new Map(units.map((unit) => [unit.number, unit]))
  return units
    .filter((unit) => unit.relation.startsWith('attribution'))
    .map((unit) => {
      const head = numbered.get(unit.head)
      return {
        clause: spansUnder(below, unit, Number.POSITIVE_INFINITY),
        content: head ? spansUnder(below, head, unit.depth) : [],
        source: unit.source,
        negative: unit.relation.endsWith('negative'),
      }
    })
}

/** A unit and all that hangs on it, of its own joints only those at less than this depth. */
function spansUnder(below: ReadonlyMap<number, readonly Unit[]>, unit: Unit, depth: number): readonly Span[] {
  const joined = (below.get(unit.number) ?? []).filter((u) => u.depth < depth && u.number !== unit.number)
  return [unit.span, ...joined.flatMap((u) => spansUnder(below, u, Number.POSITIVE_INFINITY))]
}
