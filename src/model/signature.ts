/**
 * Floor 0. Near-copies are found by MinHash over shingles of five words (A. Broder, "On the resemblance and containment of documents", 1997):
 * the share of equal places in two signatures estimates the Jaccard similarity of the two sets of shingles, with a standard error of
 * sqrt(s(1-s)/128), at most .045. A copy that was cut keeps a high `containment`, which is exact and needs the texts.
 */

/** Words in one shingle. */
export const SHINGLE = 5
/** Places in a signature. */
export const PLACES = 128

/** Below this many words a text has no signature: flashes and titles are alike by chance. */
const FEWEST_WORDS = 20

const words = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .match(/[\p{L}\p{N}]+/gu) ?? []

/** Hashes (unsigned 32 bits) of all runs of five words; white space, punctuation, case and accents do not count. */
export function shinglesOf(text: string): ReadonlySet<number> {
  const list = words(text)
  const hashes = list.map(hashWord)
  const shingles = new Set<number>()
  for (let at = 0; at + SHINGLE <= hashes.length; at++) {
    let hash = 0x811c9dc5
    for (let n = 0; n < SHINGLE; n++) hash = mix(Math.imul(hash ^ (hashes[at + n] as number), 0x01000193))
    shingles.add(hash >>> 0)
  }
  return shingles
}

/** 128 unsigned 32-bit numbers; empty for a text of fewer than twenty words. */
export function signatureOf(text: string): readonly number[] {
  if (words(text).length < FEWEST_WORDS) return []
  const lowest = new Uint32Array(PLACES).fill(0xffffffff)
  for (const shingle of shinglesOf(text)) {
    for (let place = 0; place < PLACES; place++) {
      const value = mix(Math.imul(shingle ^ (SEEDS[place] as number), 0x9e3779b1)) >>> 0
      if (value < (lowest[place] as number)) lowest[place] = value
    }
  }
  return [...lowest]
}

/** Estimated Jaccard similarity, 0 to 1; 0 where either has no signature or their lengths differ. */
export function similarity(a: readonly number[], b: readonly number[]): number {
  if (a.length === 0 || a.length !== b.length) return 0
  let equal = 0
  for (const [place, value] of a.entries()) if (value === b[place]) equal++
  return equal / a.length
}

/** Exact share of the smaller set of shingles that stands in the other, 0 to 1; 0 where one is empty. */
export function containment(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  if (small.size === 0) return 0
  let held = 0
  for (const shingle of small) if (large.has(shingle)) held++
  return held / small.size
}

/** FNV-1a over UTF-16 code units. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** The finaliser of MurmurHash3: every bit of the input moves every bit of the output. */
function mix(value: number): number {
  let h = value >>> 0
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

const SEEDS: readonly number[] = Array.from({ length: PLACES }, (_, place) => mix(Math.imul(place + 1, 0x9e3779b9)))
