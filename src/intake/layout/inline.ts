/**
 * Floor 2, intake. Inline mark-up inside a line of plain text or Markdown is resolved to the words a reader would see:
 * `[reported](#)` to `reported`, `<u>told</u>` to `told`, `**bold**` to `bold`, `<https://a.example>` to its address, entities to characters.
 */
import type { NoiseSpan } from '../../model/index.ts'
import type { Stretch } from '../builder.ts'
import type { Link } from '../draft.ts'
import { decodeEntities } from './entities.ts'

const TAGS =
  'a|abbr|address|article|aside|b|big|blockquote|body|button|center|cite|code|dd|del|dfn|div|dl|dt|em|figcaption|figure|font|footer|h[1-6]|header|hr|html|i|iframe|img|ins|kbd|label|li|main|mark|nav|ol|p|picture|pre|q|s|samp|script|section|small|source|span|strike|strong|sub|sup|svg|table|tbody|td|tfoot|th|thead|time|tr|u|ul|var|video|wbr'

const TARGET = String.raw`\((<[^<>]*>|[^()\s]*(?:\([^()\s]*\)[^()\s]*)*)(?:\s+(?:"[^"]*"|'[^']*'))?\)`
const INLINE = new RegExp(
  [
    String.raw`(?<escaped>\\[\\*_\[\]()#>\x60~!|-])`,
    String.raw`(?<image>!\[[^\[\]]{0,400}\]${TARGET})`,
    String.raw`\[(?<words>(?:[^\[\]]|!\[[^\[\]]{0,200}\]\([^()\s]*\)){0,600})\]\((?<href><[^<>]*>|[^()\s]*(?:\([^()\s]*\)[^()\s]*)*)(?:\s+(?:"[^"]*"|'[^']*'))?\)`,
    String.raw`<(?<auto>(?:https?:\/\/|mailto:)[^<>\s]+)>`,
    String.raw`<(?<close>\/?)(?<tag>${TAGS})(?<attributes>\s[^<>]*)?\/?>`,
    String.raw`(?<![\w*])(?<strong>\*\*\*|\*\*|__)(?=[^\s*_])(?<bold>.{1,2000}?)(?<=[^\s])\k<strong>(?!\w)`,
    String.raw`(?<![\w*\\])(?<em>[*_])(?=[^\s*_])(?<italic>.{1,2000}?)(?<=[^\s*_])\k<em>(?![\w*])`,
    String.raw`\x60(?<code>[^\x60]{1,200})\x60`,
    String.raw`(?<footnote>\[\^[\w-]{1,20}\])(?!:)`,
    String.raw`(?<![\w~])~~(?=[^\s~])(?<struck>.{1,2000}?)(?<=\S)~~(?!~)`,
  ].join('|'),
  'giu',
)

/** Lines longer than this are data rather than prose: nothing in them is resolved but entities. */
const LONGEST = 200_000

interface Growing {
  text: string
  readonly links: Link[]
  readonly marks: NoiseSpan[]
  /** Where an unclosed `<a href>` or `<s>` began. */
  anchor: { at: number; href: string } | null
  struck: number | null
}

export function resolveInline(line: string): Stretch {
  if (!/[[<*_~&\\`]/.test(line)) return { text: line, links: [], marks: [] }
  if (line.length > LONGEST) return { text: decodeEntities(line), links: [], marks: [] }
  const out: Growing = { text: '', links: [], marks: [], anchor: null, struck: null }
  append(out, line)
  return { text: out.text, links: out.links, marks: out.marks }
}

function append(out: Growing, source: string): void {
  let at = 0
  for (const found of source.matchAll(INLINE)) {
    out.text += decodeEntities(source.slice(at, found.index))
    at = found.index + found[0].length
    resolve(out, found.groups ?? {}, found[0])
  }
  out.text += decodeEntities(source.slice(at))
}

function resolve(out: Growing, groups: Readonly<Record<string, string | undefined>>, whole: string): void {
  const { escaped, words, href, auto, tag, bold, italic, struck, code } = groups
  const start = out.text.length
  if (escaped !== undefined) out.text += escaped.slice(1)
  else if (words !== undefined) {
    append(out, words)
    out.links.push({ start, end: out.text.length, href: (href ?? '').replace(/^<|>$/g, '') })
  } else if (auto !== undefined) {
    out.text += auto.replace(/^mailto:/, '')
    out.links.push({ start, end: out.text.length, href: auto })
  } else if (tag !== undefined) htmlTag(out, tag.toLowerCase(), groups.close === '/', groups.attributes ?? '')
  else if (bold !== undefined) append(out, bold)
  else if (italic !== undefined) append(out, italic)
  else if (struck !== undefined) {
    append(out, struck)
    out.marks.push({ start, end: out.text.length, kind: 'correction' })
  } else if (code !== undefined) out.text += code
  else if (groups.image === undefined && groups.footnote === undefined) out.text += whole
}

function htmlTag(out: Growing, tag: string, closing: boolean, attributes: string): void {
  const at = out.text.length
  if (tag === 'a' && !closing) out.anchor = { at, href: /href\s*=\s*["']?([^"'\s>]*)/i.exec(attributes)?.[1] ?? '' }
  else if (tag === 'a' && out.anchor !== null) {
    out.links.push({ start: out.anchor.at, end: at, href: out.anchor.href })
    out.anchor = null
  } else if (/^(?:s|del|strike)$/.test(tag)) {
    if (!closing) out.struck = at
    else if (out.struck !== null && out.struck < at) out.marks.push({ start: out.struck, end: at, kind: 'correction' })
    if (closing) out.struck = null
  }
}
