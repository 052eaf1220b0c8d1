/**
 * Floor 2, reading. Interviews in question and answer form: by labels ("Q:", "Minister Okoye:"), or by whole-paragraph
 * questions followed by answers in the first person.
 */
import type { Piece } from './piece.ts'

/** "Q:", "Minister Okoye:", "QUESTION (Harbour Post):"; who asks may be told in brackets. */
const LABEL =
  /^(?:(Q|A|Question|Answer)(?:\s*\([^()\n]{1,60}\))?\s*[.:]|(\p{Lu}[\p{L}.'’-]*(?:\s+(?:\p{Lu}|de|von|van|al|bin|el)[\p{L}.'’-]*){0,5})(?:\s*\([^()\n]{1,60}\))?\s*:)\s+/u
const QUESTION_LABEL = /^(?:q|question|reporter|journalist|interviewer|correspondent|moderator)$/i
const LEAST_TURNS = 3

export function findTurns(text: string, pieces: readonly Piece[]): Piece[] {
  const found = pieces.map((piece) => (isTurnable(piece) ? LABEL.exec(text.slice(piece.start, piece.end)) : null))
  const labels = withoutHead(pieces, found)
  if (areTurns(labels)) return labelledTurns(text, pieces, labels)
  return isUnlabelledInterview(text, pieces) ? unlabelledTurns(text, pieces) : [...pieces]
}

const HEAD_LINE = 100

/** "Guest: ...", "Presenter: ...", "Spokesperson: ...": lines over the first turn whose label never comes back. */
function withoutHead(
  pieces: readonly Piece[],
  labels: readonly (RegExpExecArray | null)[],
): (RegExpExecArray | null)[] {
  const nameOf = (l: RegExpExecArray | null | undefined): string => l?.[1] ?? l?.[2] ?? ''
  const counts = Map.groupBy(
    labels.filter((l) => l !== null),
    nameOf,
  )
  const first = labels.findIndex((l) => l !== null && (l[1] !== undefined || (counts.get(nameOf(l))?.length ?? 0) > 1))
  return labels.map((l, i) => {
    const piece = pieces[i]
    return piece !== undefined && i < first && piece.end - piece.start < HEAD_LINE ? null : l
  })
}

const isTurnable = (piece: Piece): boolean =>
  piece.kind === 'paragraph' || piece.kind === 'item' || piece.kind === 'heading'

/** Labels make an interview when some label comes back and they are not just one, or when they call themselves question and answer. */
function areTurns(labels: readonly (RegExpExecArray | null)[]): boolean {
  const names = labels.flatMap((l) => (l ? [l[1] ?? l[2] ?? ''] : []))
  const asked = names.some((n) => /^(?:q|question)$/i.test(n)) && names.some((n) => /^(?:a|answer)$/i.test(n))
  return asked || (names.length >= LEAST_TURNS && new Set(names).size >= 2 && new Set(names).size < names.length)
}

function labelledTurns(text: string, pieces: readonly Piece[], labels: readonly (RegExpExecArray | null)[]): Piece[] {
  const asks = askersOf(text, pieces, labels)
  let turn: { kind: 'question' | 'answer'; speaker: Piece['speaker'] } | null = null
  return pieces.map((piece, i) => {
    const label = labels[i]
    if (label) {
      const name = label[1] ?? label[2] ?? ''
      turn = {
        kind: asks.has(name) ? 'question' : 'answer',
        speaker: { start: piece.start, end: piece.start + name.length },
      }
      return { ...piece, start: piece.start + label[0].length, ...turn }
    }
    return turn && piece.kind === 'paragraph' ? { ...piece, ...turn } : piece
  })
}

/** Who asks: the label says so, or most of that label's turns end in a question mark. */
function askersOf(text: string, pieces: readonly Piece[], labels: readonly (RegExpExecArray | null)[]): Set<string> {
  const turns = new Map<string, { asked: number; all: number }>()
  labels.forEach((label, i) => {
    const piece = pieces[i]
    if (!label || !piece) return
    const name = label[1] ?? label[2] ?? ''
    const count = turns.get(name) ?? { asked: 0, all: 0 }
    count.all++
    if (QUESTION_LABEL.test(name) || isQuestion(text, piece)) count.asked++
    turns.set(name, count)
  })
  return new Set([...turns].filter(([, { asked, all }]) => asked * 2 > all).map(([name]) => name))
}

const isQuestion = (text: string, piece: Piece): boolean => /\?["'”’)]*$/u.test(text.slice(piece.start, piece.end))

const isTitleLike = (piece: Piece): boolean => piece.kind === 'title' || piece.kind === 'standfirst'

/** Three or more whole-paragraph questions without quotation marks, answered by paragraphs in the first person. */
function isUnlabelledInterview(text: string, pieces: readonly Piece[]): boolean {
  const words = (p: Piece) => text.slice(p.start, p.end)
  const questions = pieces.filter((p) => !isTitleLike(p) && isQuestion(text, p) && !/["“”]/u.test(words(p)))
  const answers = pieces.filter((p, i) => questions.includes(pieces[i - 1] as Piece) && !isQuestion(text, p))
  const first = answers.filter((p) => /\b(?:I|we|my|our|me|us)\b/i.test(words(p)) && !/["“]/u.test(words(p).charAt(0)))
  return questions.length >= LEAST_TURNS && first.length * 3 >= questions.length * 2
}

function unlabelledTurns(text: string, pieces: readonly Piece[]): Piece[] {
  let started = false
  return pieces.map((piece) => {
    if (isTitleLike(piece)) return piece
    if (isQuestion(text, piece) && !/["“”]/u.test(text.slice(piece.start, piece.end))) {
      started = true
      return { ...piece, kind: 'question' as const }
    }
    return started && piece.kind === 'paragraph' ? { ...piece, kind: 'answer' as const } : piece
  })
}
