/** Floor 3, record. Words made comparable: folded, cut to stems, counted. */

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
  ʿ: '',
  ʾ: '',
  '‘': '',
  '’': '',
  "'": '',
  '`': '',
}

/** Lower case without accents or apostrophes. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øłđðþßæœıəʻʼʿʾ‘’'`]/g, (c) => SPECIAL[c] ?? c)
}

/** The folded words of a text: letters and digits; a possessive ending, a full stop inside an abbreviation and an apostrophe are dropped. */
export function wordsIn(text: string): readonly string[] {
  const bare = text.replace(/['’]s\b/g, '').replace(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, '')
  return fold(bare).match(/[\p{L}\p{N}]+/gu) ?? []
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
