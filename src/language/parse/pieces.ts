/**
 * Words into the encoder's word pieces and case shapes: the first step of the parse.
 * `training/pieces.py` does the same; a test holds the two together.
 */

/** Of longer words (addresses) only the first and the last six pieces are read. */
const MOST_PIECES_OF_A_WORD = 12
const MOST_PARTS_OF_A_WORD = 50
const MOST_LETTERS_OF_A_PART = 100

const SHAPES = [
  'none',
  'lower',
  'capitalised',
  'upper',
  'initial',
  'mixed',
  'digits',
  'digits-letters',
  'mark',
  'caseless',
  'upper-short',
] as const
type Shape = (typeof SHAPES)[number]

const PLAIN_MARKS: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '`': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '\u00a0': ' ',
}

export interface Vocabulary {
  readonly ids: ReadonlyMap<string, number>
  readonly start: number
  readonly end: number
  readonly unknown: number
}

/** What the network takes in for one sentence: one number a piece, and each word's first and last piece. */
export interface Encoded {
  readonly pieces: Int32Array
  readonly shapes: Int32Array
  readonly first: Int32Array
  readonly last: Int32Array
}

/** `lines`: one piece a line, its place is its id. Throws where a marker is missing. */
export function readVocabulary(lines: string): Vocabulary {
  const ids = new Map(
    lines
      .trimEnd()
      .split('\n')
      .map((piece, id) => [piece, id]),
  )
  const marker = (name: string): number => {
    const id = ids.get(name)
    if (id === undefined) throw new Error(`the vocabulary lacks ${name}`)
    return id
  }
  return { ids, start: marker('[CLS]'), end: marker('[SEP]'), unknown: marker('[UNK]') }
}

/** Piece ids of one word; never empty. */
export function piecesOf(vocabulary: Vocabulary, word: string): readonly number[] {
  const found = plainParts(word).flatMap((part) => greedy(vocabulary, part))
  if (found.length === 0) return [vocabulary.unknown]
  if (found.length <= MOST_PIECES_OF_A_WORD) return found
  const half = MOST_PIECES_OF_A_WORD / 2
  return [...found.slice(0, half), ...found.slice(-half)]
}

/** `pieces[i]` are the pieces of `words[i]`. */
export function encode(
  vocabulary: Vocabulary,
  words: readonly string[],
  pieces: readonly (readonly number[])[],
): Encoded {
  const length = pieces.reduce((sum, ids) => sum + ids.length, 2)
  const encoded = {
    pieces: new Int32Array(length),
    shapes: new Int32Array(length),
    first: new Int32Array(words.length),
    last: new Int32Array(words.length),
  }
  encoded.pieces[0] = vocabulary.start
  encoded.pieces[length - 1] = vocabulary.end
  let at = 1
  words.forEach((word, index) => {
    const ids = pieces[index] ?? []
    encoded.first[index] = at
    encoded.pieces.set(ids, at)
    encoded.shapes.fill(shapeOf(word), at, at + ids.length)
    at += ids.length
    encoded.last[index] = at - 1
  })
  return encoded
}

/** The longest piece first, again and again; a part with a stretch that is no piece is unknown as a whole. */
function greedy(vocabulary: Vocabulary, part: string): readonly number[] {
  const letters = [...part].slice(0, MOST_LETTERS_OF_A_PART)
  const found: number[] = []
  let start = 0
  while (start < letters.length) {
    const piece = longestPiece(vocabulary, letters, start)
    if (!piece) return [vocabulary.unknown]
    found.push(piece.id)
    start = piece.end
  }
  return found
}

function longestPiece(
  vocabulary: Vocabulary,
  letters: readonly string[],
  start: number,
): { readonly id: number; readonly end: number } | undefined {
  for (let end = letters.length; end > start; end--) {
    const id = vocabulary.ids.get((start > 0 ? '##' : '') + letters.slice(start, end).join(''))
    if (id !== undefined) return { id, end }
  }
  return undefined
}

/** Lower case, without accents, curly marks as straight ones, split around every punctuation mark. */
function plainParts(word: string): readonly string[] {
  const plain = word
    .replace(/[’‘`“”„«»\u00a0]/gu, (mark) => PLAIN_MARKS[mark] ?? mark)
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{Mn}\p{C}]/gu, '')
  const parts = plain.match(/[\p{P}$+<=>^`|~]|[^\s\p{P}$+<=>^`|~]+/gu) ?? []
  return parts.slice(0, MOST_PARTS_OF_A_WORD)
}

/** The number of the shape: what lower-casing loses. */
export function shapeOf(word: string): number {
  return SHAPES.indexOf(shapeName(word))
}

function shapeName(word: string): Shape {
  const letters = word.match(/\p{L}/gu) ?? []
  const digits = /[0-9]/.test(word)
  if (letters.length === 0) return digits ? 'digits' : 'mark'
  if (digits) return 'digits-letters'
  const upper = letters.filter((letter) => letter !== letter.toLowerCase())
  if (upper.length === 0) return letters.every((letter) => letter === letter.toUpperCase()) ? 'caseless' : 'lower'
  if (letters.length === 1) return 'initial'
  if (upper.length === letters.length) return letters.length <= 3 ? 'upper-short' : 'upper'
  const opens = upper.length === 1 && upper[0] === letters[0] && word.startsWith(letters[0] ?? '')
  return opens ? 'capitalised' : 'mixed'
}
