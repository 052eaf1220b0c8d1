/** Floor 2, reading. Paragraphs that a converter broke in mid-sentence are one passage again; the text is not touched. */
import type { Piece } from './piece.ts'

/** Words that cannot end a sentence, so what follows the break belongs to it. */
const OPEN_WORDS = new Set(
  (
    'a an the of in on at to for from by with as and or but nor that which who whose than into onto between among about ' +
    'after before against over under since until its his her their our my your this these those is are was were will would'
  ).split(' '),
)

const DOTTED =
  /(?:\b\p{Lu}\.){1,4}$|\b(?:Mr|Mrs|Ms|Dr|Gen|Col|Lt|Sgt|Capt|Adm|Sen|Rep|Gov|Prof|St|Rev|Hon|Jr|No|vs)\.$/u

export function rejoinBroken(text: string, pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = []
  for (const piece of pieces) {
    const before = joined.at(-1)
    if (before && isBroken(text, before, piece))
      joined[joined.length - 1] = { ...before, kind: 'paragraph', end: piece.end }
    else joined.push(piece)
  }
  return joined
}

function isBroken(text: string, before: Piece, after: Piece): boolean {
  if (!isRunning(before) || after.kind !== 'paragraph' || after.heading) return false
  if (/\S/.test(text.slice(before.end, after.start))) return false
  const head = text.slice(before.start, before.end)
  if (/[!?…:;]["'”’)]*$|["”]$/u.test(head)) return false
  if (DOTTED.test(head)) return OPEN_WORDS.has(wordBefore(head.replace(DOTTED, ''))) || startsLower(text, after)
  if (/\.["'”’)]*$/u.test(head)) return false
  return startsLower(text, after) || OPEN_WORDS.has(wordBefore(head)) || head.endsWith(',')
}

/** A first paragraph may have been taken for a standfirst because it was cut short. */
const isRunning = (piece: Piece): boolean => piece.kind === 'paragraph' || piece.kind === 'standfirst'

const startsLower = (text: string, piece: Piece): boolean => /^\p{Ll}/u.test(text.slice(piece.start, piece.start + 2))

const wordBefore = (head: string): string => /([\p{L}]+)\W*$/u.exec(head)?.[1]?.toLowerCase() ?? ''
