/** From tag scores to names: the best sequence in which a name goes on only where it began (Viterbi). */

export interface TaggedName {
  /** "PER", "ORG" or "LOC". */
  readonly tag: string
  readonly first: number
  readonly last: number
}

const FORBIDDEN = -1e9

/** `scores`: words x tags, row by row; `tags`: "O", "B-PER", "I-PER" ... */
export function decodeNames(scores: ArrayLike<number>, words: number, tags: readonly string[]): readonly TaggedName[] {
  return namesIn(bestTags(scores, words, tags).map((tag) => tags[tag] as string))
}

function bestTags(scores: ArrayLike<number>, words: number, tags: readonly string[]): readonly number[] {
  if (words === 0) return []
  const count = tags.length
  const step = tags.map((to) => tags.map((from) => (mayFollow(from, to) ? 0 : FORBIDDEN)))
  let best = tags.map((tag, index) => (scores[index] as number) + (mayFollow('O', tag) ? 0 : FORBIDDEN))
  const back: number[][] = []
  for (let word = 1; word < words; word++) {
    const pointers = step.map((into) => argmax(best.map((score, from) => score + (into[from] as number))))
    best = pointers.map(
      (from, to) =>
        (best[from] as number) + ((step[to] as number[])[from] as number) + (scores[word * count + to] as number),
    )
    back.push(pointers)
  }
  const path = [argmax(best)]
  for (const pointers of back.reverse()) path.push(pointers[path.at(-1) as number] as number)
  return path.reverse()
}

const mayFollow = (from: string, to: string): boolean => !to.startsWith('I-') || from.slice(2) === to.slice(2)

function argmax(values: readonly number[]): number {
  let best = 0
  for (let index = 1; index < values.length; index++) {
    if ((values[index] as number) > (values[best] as number)) best = index
  }
  return best
}

function namesIn(tags: readonly string[]): readonly TaggedName[] {
  const found: TaggedName[] = []
  tags.forEach((tag, word) => {
    const open = found.at(-1)
    if (tag.startsWith('B-')) found.push({ tag: tag.slice(2), first: word, last: word })
    else if (tag.startsWith('I-') && open) found[found.length - 1] = { ...open, last: word }
  })
  return found
}
