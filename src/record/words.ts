/** Floor 3, record. Words and names made comparable: folded, spelled alike over transliterations, counted. */

const SPECIAL: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ə: 'e',
  ʻ: '',
  ʼ: '',
  '’': '',
  "'": '',
}

/** Lower case without accents or apostrophes. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øłđðþßæœıəʻʼ’']/g, (c) => SPECIAL[c] ?? c)
}

/** The folded words of a text: letters and digits; a possessive ending, a full stop inside an abbreviation and an apostrophe are dropped. */
export function wordsIn(text: string): readonly string[] {
  const bare = text.replace(/['’]s\b/g, '').replace(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, '')
  return fold(bare).match(/[\p{L}\p{N}]+/gu) ?? []
}

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/tch|tsch|tj/g, 'ch'],
  [/sch/g, 'sh'],
  [/kh|gh/g, 'h'],
  [/ph/g, 'f'],
  [/ck|q|g|c(?!h)/g, 'k'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/ou|oo/g, 'u'],
  [/ee|[yj]+|i[yj]*/g, 'i'],
  [/(.)\1+/g, '$1'],
]

/** A folded word as its transliterations would all have it: "qasimov", "gasimov" and "kasimov" are one. */
export function soundOf(word: string): string {
  const known = sounds.get(word)
  if (known !== undefined) return known
  if (sounds.size >= SOUNDS_KEPT) sounds.clear()
  const sound = SPELLINGS.reduce((w, [from, to]) => w.replace(from, to), word)
  sounds.set(word, sound)
  return sound
}

const sounds = new Map<string, string>()
const SOUNDS_KEPT = 100_000

/** The consonants of that, its first letter always: the block in which spellings are compared. */
export function frameOf(word: string): string {
  const sound = soundOf(word)
  return sound.slice(0, 1) + sound.slice(1).replace(/[aeiou]/g, '')
}

/** The same word in another transliteration: equal sound, or equal consonants and vowels that differ in one place (two in a long word). */
export function spelledAlike(a: string, b: string): boolean {
  if (a === b) return true
  const [x, y] = [soundOf(a), soundOf(b)]
  if (x === y) return true
  if (Math.min(x.length, y.length) < 4 || frameOf(a) !== frameOf(b)) return false
  return editDistance(x, y) <= (Math.max(x.length, y.length) > 7 ? 2 : 1)
}

/** Levenshtein distance (V. I. Levenshtein, 1966). */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same))
    }
    row = next
  }
  return row[b.length] ?? 0
}

const EMPTY_WORDS = new Set(
  (
    'the a an of in at on for to and or by from with as that which who this these those his her its their our is are was were be been ' +
    'has have had will would could should may might can not no it he she they we you i but if than then so such into over after before'
  ).split(' '),
)

/** The words that tell something, cut to a stem that inflection leaves alone. */
export function contentWords(text: string): readonly string[] {
  return wordsIn(text)
    .filter((w) => !EMPTY_WORDS.has(w))
    .map(stemOf)
}

const stemOf = (word: string): string =>
  word.length > 5 ? word.replace(/(ations?|ings?|ments?|ed|es|s|ly)$/, '') : word.replace(/(?<=...)s$/, '')

/** |a and b| / |a or b|; 0 when both are empty. */
export function jaccard<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  const shared = sharedCount(a, b)
  const all = a.size + b.size - shared
  return all === 0 ? 0 : shared / all
}

/** |a and b| / the smaller of the two; 0 when one is empty. */
export function containment<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  const least = Math.min(a.size, b.size)
  return least === 0 ? 0 : sharedCount(a, b) / least
}

export function sharedCount<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  let n = 0
  for (const item of small) if (large.has(item)) n++
  return n
}
