/**
 * From arc scores to a tree: greedy where that is a tree already, else Chu-Liu and Edmonds.
 * (Chu & Liu 1965; Edmonds 1967; one root as in Zmigrod, Vieira & Cotterell 2020, by trying candidates.)
 */

/** Of a sentence whose greedy heads are no tree, so many roots are tried, best first. */
const ROOTS_TRIED = 5

/** A square of scores: `scores[word * (words + 1) + head]`, head 0 being the root and head 1 the first word. */
type Scores = Float64Array

/**
 * The head of each word, -1 for the one root. Always a tree.
 *
 * `arcs`: words x (words + 1) scores, row by row; column 0 stands for the root.
 */
export function decodeTree(arcs: ArrayLike<number>, words: number): readonly number[] {
  const width = words + 1
  const scores = Float64Array.from(arcs)
  for (let word = 0; word < words; word++) scores[word * width + word + 1] = Number.NEGATIVE_INFINITY
  const greedy = bestHeads(scores, words)
  if (greedy.filter((head) => head === 0).length === 1 && findCycle(greedy).length === 0) return toIndices(greedy)
  let best: readonly number[] = greedy
  let bestScore = Number.NEGATIVE_INFINITY
  for (const root of likelyRoots(scores, words)) {
    const heads = spanningTree(underRoot(scores, words, root), words)
    const score = heads.reduce((sum, head, word) => sum + at(scores, word * width + head), 0)
    if (score > bestScore || bestScore === Number.NEGATIVE_INFINITY) {
      best = heads
      bestScore = score
    }
  }
  return toIndices(best)
}

const at = (scores: Scores, index: number): number => scores[index] as number

const toIndices = (heads: readonly number[]): readonly number[] => heads.map((head) => head - 1)

function likelyRoots(scores: Scores, words: number): readonly number[] {
  const byScore = Array.from({ length: words }, (_, word) => word)
  byScore.sort((a, b) => at(scores, b * (words + 1)) - at(scores, a * (words + 1)) || a - b)
  return byScore.slice(0, ROOTS_TRIED)
}

/** The same scores where only `root` can hang on the root. */
function underRoot(scores: Scores, words: number, root: number): Scores {
  const width = words + 1
  const forced = Float64Array.from(scores)
  for (let word = 0; word < words; word++) forced[word * width] = Number.NEGATIVE_INFINITY
  forced.fill(Number.NEGATIVE_INFINITY, root * width, (root + 1) * width)
  forced[root * width] = 0
  return forced
}

function bestHeads(scores: Scores, words: number): number[] {
  const width = words + 1
  return Array.from({ length: words }, (_, word) => {
    let best = 0
    for (let head = 1; head < width; head++) {
      if (at(scores, word * width + head) > at(scores, word * width + best)) best = head
    }
    return best
  })
}

/** The words of one cycle, or none. `heads`: 0 the root, 1 the first word. */
export function findCycle(heads: readonly number[]): readonly number[] {
  const seenFrom = new Int32Array(heads.length).fill(-1)
  for (let start = 0; start < heads.length; start++) {
    let word = start
    while (word >= 0 && seenFrom[word] === -1) {
      seenFrom[word] = start
      word = (heads[word] as number) - 1
    }
    if (word >= 0 && seenFrom[word] === start) return walkCycle(heads, word)
  }
  return []
}

function walkCycle(heads: readonly number[], start: number): readonly number[] {
  const cycle = [start]
  for (let word = (heads[start] as number) - 1; word !== start; word = (heads[word] as number) - 1) cycle.push(word)
  return cycle
}

function spanningTree(scores: Scores, words: number): readonly number[] {
  const heads = bestHeads(scores, words)
  const cycle = findCycle(heads)
  if (cycle.length === 0) return heads
  const outer = heads.map((_, word) => word).filter((word) => !cycle.includes(word))
  const contracted = contract(scores, words, heads, cycle, outer)
  const solved = spanningTree(contracted.scores, outer.length + 1)
  return expand(heads, cycle, outer, contracted, solved)
}

interface Contracted {
  /** Outer words in their order, then the cycle as one word. */
  readonly scores: Scores
  /** For each outer word: its best head inside the cycle. */
  readonly into: readonly number[]
  /** For each head outside (0 the root, then the outer words): the cycle's word that would hang on it. */
  readonly entered: readonly number[]
}

function contract(
  scores: Scores,
  words: number,
  heads: readonly number[],
  cycle: readonly number[],
  outer: readonly number[],
): Contracted {
  const width = words + 1
  const small = outer.length + 1
  const out = new Float64Array(small * (small + 1)).fill(Number.NEGATIVE_INFINITY)
  const columns = [0, ...outer.map((word) => word + 1)]
  const into = outer.map((word, row) => {
    columns.forEach((head, column) => {
      out[row * (small + 1) + column] = at(scores, word * width + head)
    })
    const head = bestOf(cycle, (inner) => at(scores, word * width + inner + 1)) + 1
    out[row * (small + 1) + small] = at(scores, word * width + head)
    return head
  })
  const gain = (inner: number, head: number): number =>
    at(scores, inner * width + head) - at(scores, inner * width + (heads[inner] as number))
  const entered = columns.map((head, column) => {
    const word = bestOf(cycle, (inner) => gain(inner, head))
    out[outer.length * (small + 1) + column] = gain(word, head)
    return word
  })
  return { scores: out, into, entered }
}

function expand(
  heads: readonly number[],
  cycle: readonly number[],
  outer: readonly number[],
  contracted: Contracted,
  solved: readonly number[],
): readonly number[] {
  const result = [...heads]
  const asHead = (column: number): number => (column === 0 ? 0 : (outer[column - 1] as number) + 1)
  outer.forEach((word, row) => {
    const column = solved[row] as number
    result[word] = column === outer.length + 1 ? (contracted.into[row] as number) : asHead(column)
  })
  const entering = solved[outer.length] as number
  const broken = contracted.entered[entering] ?? (cycle[0] as number)
  result[broken] = asHead(entering)
  return result
}

function bestOf(words: readonly number[], score: (word: number) => number): number {
  return words.reduce((best, word) => (score(word) > score(best) ? word : best))
}
