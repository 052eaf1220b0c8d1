/** Floor 2, intake. Every place of a report that may say who publishes it. Each is weighed; `settle.ts` decides. */
import type { FieldSource, Span } from '../../model/index.ts'
import { type Draft, pieceText } from '../draft.ts'
import { readDateline } from '../head/dateline.ts'
import { EDITION, hasInstitutionWord, hasPressWord, isInstitution, supportFor } from '../head/masthead.ts'
import type { Head } from '../head/types.ts'
import { isAllCaps, isCapitalised, isNameLike, wordCount } from '../layout/features.ts'
import { fromAddresses } from './address.ts'

export interface OutletEvidence {
  readonly name: string
  readonly span: Span | null
  readonly from: FieldSource
  readonly cue: string
  readonly weight: number
}

/** Their weight counts already what else speaks for them. */
const STANDS_ALONE: ReadonlySet<string> = new Set(['masthead', 'metadata', 'address'])
const OWNED = 2

/** Everything that may name the outlet, whatever its weight. */
export function outletEvidence(draft: Draft, head: Head): readonly OutletEvidence[] {
  const support = supportFor(draft)
  const named = [
    ...fromFacts(draft),
    ...fromHead(draft, head),
    ...fromTitle(draft, head),
    ...fromDatelines(draft, head),
    ...fromFoot(draft, head),
    ...fromOwner(draft),
    ...fromAddresses(draft),
  ]
  return named.map((one) =>
    STANDS_ALONE.has(one.cue)
      ? one
      : {
          ...one,
          weight:
            one.weight +
            Math.max(0, support(one.name) - (one.cue === 'owner' ? OWNED : 0)) * 0.75 +
            reports(draft.text, one.name),
        },
  )
}

/** "Coast.Az reports, citing ..." in a text that names no other outlet at its head: sites speak of themselves so. */
const reports = (text: string, name: string): number =>
  new RegExp(
    `${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s+reports?(?:,|\\.|\\s+(?:citing|with reference|referring))`,
    'u',
  ).test(text)
    ? 1
    : 0

function fromFacts(draft: Draft): OutletEvidence[] {
  const name = draft.facts.outlet?.trim()
  return name === undefined || name === '' ? [] : [{ name, span: null, from: 'metadata', cue: 'metadata', weight: 10 }]
}

function fromHead(draft: Draft, head: Head): OutletEvidence[] {
  return head.names.flatMap(({ span, cue, weight }): OutletEvidence[] => {
    const words = draft.text.slice(span.start, span.end)
    // "The Coast Wire interview, 14 May": what kind of text it is stands behind the name.
    const name = words
      .replace(/\s+(?:interview|exclusive|analysis|report|special|briefing|explainer|profile|live)$/i, '')
      .replace(/\s*\([^()]*\)$/, '')
    if (cue === 'masthead') return [{ name: name.replace(ALERT, ''), span, from: 'text', cue, weight }]
    // A newsroom's mail; a person's or an office's own address names no outlet unless more speaks for it.
    if (cue === 'sender')
      return isNameLike(name) && !hasPressWord(name) ? [] : [{ name, span, from: 'text', cue, weight: 2 }]
    if (cue === 'source' || cue === 'issuer') return [{ name, span, from: 'text', cue, weight }]
    if (cue === 'byline') return [{ name, span, from: 'text', cue, weight: hasPressWord(name) ? 2.75 : 1.5 }]
    if (wordCount(name) > 7 || !isCapitalised(name) || /\d/.test(name)) return []
    const form =
      (hasPressWord(name) || EDITION.test(name) || ARTICLE.test(name) ? 2 : 0) +
      (isAllCaps(name) && wordCount(name) > 1 ? 2 : 0) +
      (hasInstitutionWord(name) && !isNameLike(name) ? 1 : 0)
    return [{ name, span: { start: span.start, end: span.start + name.length }, from: 'text', cue, weight: 0.5 + form }]
  })
}

/** "MERIDIAN NEWS ALERT": what the sheet is, not who sends it. */
const ALERT = /\s+(?:alerts?|flash|newsflash|snap)$/iu

/** "El Faro del Norte", "Der Bote": a name with an article beside the day is a paper's; nobody's own begins so. */
const ARTICLE = /^(?:The|El|La|Le|Les|Los|Las|Il|Lo|Der|Die|Das|De|Het|O|L[’'])\s?\p{Lu}\p{L}+(?:\s\p{L}+){0,4}$/u

/** "Talks end without a text - Coast English", "[Coast Wire] Talks end": the site's name behind or before the headline. */
function fromTitle(draft: Draft, head: Head): OutletEvidence[] {
  const piece = head.title === null ? undefined : draft.pieces[head.title]
  const titles: { text: string; base: number | null }[] =
    piece === undefined ? [] : [{ text: pieceText(draft, piece), base: piece.start }]
  const { title, windowTitle } = draft.facts
  for (const stated of new Set([title, windowTitle]))
    if (stated !== undefined) titles.push({ text: stated, base: null })
  const behind = piece === undefined ? null : behindHeadline(windowTitle ?? '', pieceText(draft, piece))
  const exact: OutletEvidence[] =
    behind === null ? [] : [{ name: behind, span: null, from: 'metadata', cue: 'title', weight: 3 }]
  const labelled = titles.flatMap(({ text, base }): OutletEvidence[] => {
    const name = /^\[(\p{Lu}[^\]]{2,40})\]\s+\S/u.exec(text)?.[1]
    if (name === undefined || !hasPressWord(name)) return []
    const span = base === null ? null : { start: base + 1, end: base + 1 + name.length }
    return [{ name, span, from: base === null ? 'metadata' : 'text', cue: 'label', weight: 2.5 }]
  })
  const suffixes = titles.flatMap(({ text, base }) => {
    const suffix = titleSuffix(text)
    if (suffix === null) return []
    const span = base === null ? null : { start: base + suffix.start, end: base + suffix.end }
    return [
      {
        name: text.slice(suffix.start, suffix.end),
        span,
        from: base === null ? 'metadata' : 'text',
        cue: 'title',
        weight: base === null ? 2.5 : 2,
      } satisfies OutletEvidence,
    ]
  })
  return [...exact, ...labelled, ...suffixes]
}

/** What the window's title has behind the page's own headline; null where it is not that headline and a short name. */
function behindHeadline(windowTitle: string, headline: string): string | null {
  if (!windowTitle.startsWith(headline)) return null
  const name = /^\s*(?:[-–—|·•»]|::)\s*(\S.{1,48})$/u.exec(windowTitle.slice(headline.length))?.[1]?.trim()
  return name === undefined || wordCount(name) > 6 || /[|]/.test(name) ? null : name
}

/** The part behind the last separator, if it looks like a name; offsets in the title. */
export function titleSuffix(title: string): Span | null {
  const found = /^(.{12,}?)\s+(?:[-–—|·•»]|::)\s+([^|–—]{2,50})$/u.exec(title)
  const name = found?.[2]?.trim()
  if (name === undefined || !isCapitalised(name) || /[?!:]|["“”]/.test(name)) return null
  const [owner = ''] = name.split(',')
  if (isInstitution(owner) ? wordCount(name) > 9 : wordCount(name) > 6 || name.includes(',')) return null
  return { start: title.length - (found?.[2]?.length ?? 0), end: title.length }
}

function fromDatelines(draft: Draft, head: Head): OutletEvidence[] {
  for (const piece of draft.pieces.slice(0, head.end + 8)) {
    if (piece.noise !== null || piece.level > 0) continue
    const dateline = readDateline(pieceText(draft, piece))
    if (dateline === null || dateline.agency === null) continue
    const span = { start: piece.start + dateline.agency.start, end: piece.start + dateline.agency.end }
    return [{ name: draft.text.slice(span.start, span.end).trim(), span, from: 'text', cue: 'dateline', weight: 2.5 }]
  }
  return []
}

/** A sign-off alone on the last line. Only a name in the form of a site ("Coast.Az") says much: agencies sign so in other papers. */
function fromFoot(draft: Draft, head: Head): OutletEvidence[] {
  const last = draft.pieces.at(-1)
  if (last === undefined || draft.pieces.length - 1 < head.end) return []
  const name = pieceText(draft, last)
  if (!/^\p{Lu}[\p{L}-]*\.\p{L}{2,4}$/u.test(name)) return []
  return [{ name, span: { start: last.start, end: last.end }, from: 'text', cue: 'sign-off', weight: 2 }]
}

/** "© 2026 Coast Daily Ltd": who owns the text. A text that is republished is another's. */
function fromOwner(draft: Draft): OutletEvidence[] {
  const piece = draft.pieces.findLast((one) => /^[\s*_]*(?:©|\(c\)|copyright\b)/i.test(pieceText(draft, one)))
  if (piece === undefined) return []
  const text = pieceText(draft, piece)
  const found =
    /(?:©|\(c\)|copyright)[\s,]*(?:(?:19|20)\d{2}(?:\s*[-–]\s*(?:19|20)?\d{2})?[\s,]*)?(?:by\s+)?(\p{Lu}[\p{L}\p{N}.&’' -]{1,50}?)(?=[\s,.]*(?:(?:19|20)\d{2}|[.|,;\n]|all rights|$))/iu.exec(
      text.replace(/^(?:copyright\s*)(?=©|\(c\))/i, ''),
    )
  const name = found?.[1]
    ?.replace(/[,\s]+(?:ltd|limited|inc|llc|plc|gmbh|s\.?a|ag|company|co|corp|corporation|media group|group)\.?$/i, '')
    .trim()
  if (
    name === undefined ||
    !isCapitalised(name) ||
    /republished|licen[cs]e|all rights/i.test(text.slice(0, 200).replace(/all rights reserved/i, '')) ||
    /^all rights/i.test(name)
  )
    return []
  const start = piece.start + text.indexOf(name)
  return [{ name, span: { start, end: start + name.length }, from: 'text', cue: 'owner', weight: 2 }]
}
