/**
 * Floor 3, record, actors. One name in the spellings of several scripts and newsrooms. A word is first written in letters of its
 * sounds (`soundOf`); two such words are one where what differs is what transliterations are known to differ in (`SAME`), or a vowel or two.
 */

/** Digraphs that every newsroom reads alike, as single signs: capitals stand for sounds that have no letter of their own. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/^abd[aeiou](?:[lrsnz](?=[lrsnz])|l(?=[^aeiou]))?(?=\p{L}{3})/u, 'abdu'],
  [/thm/g, 'sm'],
  [/ksh|[kq]s/g, 'x'],
  [/tsch|tch|tj/g, 'C'],
  [/sch|sh/g, 'S'],
  [/ch/g, 'C'],
  [/dzh|dz|dj/g, 'J'],
  [/zh/g, 'Z'],
  [/kh/g, 'X'],
  [/gh/g, 'G'],
  [/th/g, 'T'],
  [/dh/g, 'd'],
  [/bh/g, 'b'],
  [/ph|ff(?=$)/g, 'f'],
  [/ck/g, 'k'],
  [/tz|ts/g, 'c'],
  [/w/g, 'v'],
  [/j/g, 'J'],
  [/ou|oo/g, 'u'],
  [/ee|y/g, 'i'],
  [/(.)\1+/g, '$1'],
  [/(?<=[aeiou])h$|(?<=o)h(?=[^aeiou])/g, ''],
]

/** A folded word in signs of its sounds; "yury" and "iuri" are one. */
export function soundOf(word: string): string {
  const known = sounds.get(word)
  if (known !== undefined) return known
  if (sounds.size >= SOUNDS_KEPT) sounds.clear()
  const sound = SIGNS.reduce((w, [from, to]) => w.replace(from, to), word)
  sounds.set(word, sound)
  return sound
}

const sounds = new Map<string, string>()
const SOUNDS_KEPT = 100_000

/** The consonants that no transliteration changes: the block in which spellings are compared. */
export function frameOf(word: string): string {
  const known = frames.get(word)
  if (known !== undefined) return known
  if (frames.size >= SOUNDS_KEPT) frames.clear()
  const frame = soundOf(word)
    .replace(/T/g, 't')
    .replace(/[^tlmnrpb]/g, '')
  frames.set(word, frame)
  return frame
}

const frames = new Map<string, string>()

interface Same {
  readonly reason: string
  /** Each stands for each other. */
  readonly signs: readonly string[]
  /** What it takes of the allowance for differences: nothing where a sound has these letters, one where it is a near sound. */
  readonly cost: 0 | 1
  readonly examples: readonly (readonly [string, string])[]
}

/** What one sound is written with, by the habits of scripts and newsrooms. */
export const SAME: readonly Same[] = [
  {
    reason: 'Turkic, Persian and Caucasian gutturals have no Latin letter',
    signs: ['q', 'g', 'k', 'G'],
    cost: 0,
    examples: [
      ['qasimli', 'gasimli'],
      ['ghasemi', 'qasemi'],
    ],
  },
  {
    reason: 'Ukrainian and Belarusian have h where Russian has g',
    signs: ['h', 'g', 'G'],
    cost: 0,
    examples: [['halenko', 'galenko']],
  },
  {
    reason: 'the rough breath is kh, h, x or ch',
    signs: ['X', 'h', 'x', 'C'],
    cost: 0,
    examples: [
      ['khodorov', 'hodorov'],
      ['xodorov', 'khodorov'],
    ],
  },
  { reason: 'c is k before dark vowels', signs: ['c', 'k', 'C'], cost: 0, examples: [['nicolaidis', 'nikolaidis']] },
  { reason: 'the hook or caron over c may be left out', signs: ['c', 'C'], cost: 0, examples: [['hadzic', 'hadzich']] },
  {
    reason: 'the hook or caron over s and z may be left out',
    signs: ['s', 'S'],
    cost: 1,
    examples: [['saric', 'sharic']],
  },
  { reason: 'the caron over z may be left out', signs: ['z', 'Z'], cost: 0, examples: [['zeljko', 'zheljko']] },
  { reason: 'Kazakh and Indian j is zh or dj', signs: ['J', 'Z'], cost: 1, examples: [['jomartov', 'zhomartov']] },
  { reason: 'j is y in most of Europe', signs: ['J', 'i'], cost: 0, examples: [['jovan', 'yovan']] },
  { reason: 'the crossed d is dj', signs: ['J', 'd'], cost: 0, examples: [['dordevic', 'djordjevic']] },
  { reason: 'Turkish c is j', signs: ['J', 'c'], cost: 0, examples: [['cemaloglu', 'djemaloglu']] },
  { reason: 'th is t', signs: ['T', 't'], cost: 0, examples: [['thorun', 'torun']] },
  { reason: 'voiced and voiceless s', signs: ['s', 'z'], cost: 1, examples: [['moisi', 'moizi']] },
  { reason: 'Persian z is Arabic d', signs: ['d', 'z'], cost: 1, examples: [['ramadan', 'ramazan']] },
  { reason: 'v and u are one semivowel', signs: ['v', 'u'], cost: 0, examples: [['chowdhury', 'choudhury']] },
  { reason: 'Slavic v at the end is f', signs: ['v', 'f'], cost: 1, examples: [['petrov', 'petroff']] },
  { reason: 'umlauts are written out', signs: ['o', 'oe'], cost: 0, examples: [['schafer', 'schaefer']] },
  { reason: 'umlauts are written out', signs: ['u', 'ue'], cost: 0, examples: [['muller', 'mueller']] },
  { reason: 'umlauts are written out', signs: ['a', 'ae'], cost: 0, examples: [['schafer', 'schaefer']] },
  { reason: 'Cyrillic yo is e in print', signs: ['io', 'e', 'o'], cost: 0, examples: [['semyonov', 'semenov']] },
  { reason: 'Cyrillic ye is e', signs: ['ie', 'e'], cost: 0, examples: [['yefimov', 'efimov']] },
  { reason: 'the glide before a may be left out', signs: ['ia', 'a'], cost: 1, examples: [['liashko', 'lashko']] },
  { reason: 'ay and ey', signs: ['ai', 'ei'], cost: 0, examples: [['feisal', 'faisal']] },
  { reason: 'ay and ey are e', signs: ['ai', 'ei', 'e'], cost: 1, examples: [['hussain', 'hussen']] },
  {
    reason: 'short vowels are not written in Arabic script',
    signs: ['e', 'i'],
    cost: 1,
    examples: [['khaled', 'khalid']],
  },
  { reason: 'short vowels are not written in Arabic script', signs: ['o', 'u'], cost: 1, examples: [['omar', 'umar']] },
  {
    reason: 'short vowels are not written in Arabic script',
    signs: ['a', 'e'],
    cost: 1,
    examples: [['mamedov', 'mamadov']],
  },
  { reason: 'dark a is o', signs: ['a', 'o'], cost: 1, examples: [['qodirov', 'kadyrov']] },
]

const NEVER = Number.POSITIVE_INFINITY

const costs = new Map<string, number>()
for (const { signs, cost } of SAME)
  for (const a of signs)
    for (const b of signs) if (a !== b) costs.set(`${a}>${b}`, Math.min(cost, costs.get(`${a}>${b}`) ?? NEVER))

/** Vowels fall out between consonants of long words, never at the end, where they tell women from men. */
function costOf(from: string, to: string, isLast: boolean, isLong: boolean): number {
  if (from === to) return 0
  const [a, b] = from.length >= to.length ? [from, to] : [to, from]
  if (b === '') return isLast || !isLong || !/^[aeiouh]$/.test(a) ? NEVER : 1
  const cost = costs.get(`${a}>${b}`) ?? (isVowel(a) && isVowel(b) ? 2 : NEVER)
  return cost === 1 && !isLong && (a === 'a' || b === 'a') ? 2 : cost
}

const isVowel = (sign: string): boolean => /^[aeiou]$/.test(sign)

/** How far two words in signs are apart: the least cost of an alignment (after V. I. Levenshtein, 1966), with signs of up to two letters. */
function distance(x: string, y: string): number {
  const isLong = Math.min(x.length, y.length) >= LONG
  const best: number[][] = []
  for (let i = 0; i <= x.length; i++) {
    const row: number[] = []
    best.push(row)
    for (let j = 0; j <= y.length; j++) {
      const isLast = i === x.length && j === y.length
      let least = i + j === 0 ? 0 : NEVER
      for (const [a, b] of STEPS) {
        const before = a > i || b > j ? NEVER : ((a === 0 ? row : best[i - a])?.[j - b] ?? NEVER)
        if (before < least)
          least = Math.min(least, before + costOf(x.slice(i - a, i), y.slice(j - b, j), isLast, isLong))
      }
      row.push(least)
    }
  }
  return best[x.length]?.[y.length] ?? NEVER
}

/** How many letters of each word one step takes. */
const STEPS: readonly (readonly [number, number])[] = [
  [1, 1],
  [1, 0],
  [0, 1],
  [2, 1],
  [1, 2],
  [2, 2],
]

/** In shorter words a vowel more, or an a for another, makes another name: "Liang" and "Lang", "Wang" and "Weng". */
const LONG = 5

/** The same word in another transliteration. Words of three letters are all different; a syllable behind a hyphen is a word of its own, too short to differ. */
export function spelledAlike(a: string, b: string): boolean {
  if (a === b) return true
  const [x, y] = [soundOf(a), soundOf(b)]
  if (x === y) return true
  if (Math.min(x.length, y.length) < 4 || frameOf(a) !== frameOf(b)) return false
  return isNear(a, b)
}

/** By the two words alone; each report more asks of the same words again. */
const near = new Map<string, Map<string, boolean>>()
/** First words kept; beyond, all are forgotten. */
const MOST_KEPT = 20_000

function isNear(a: string, b: string): boolean {
  const known = near.get(a)?.get(b)
  if (known !== undefined) return known
  if (near.size > MOST_KEPT) near.clear()
  const found = distance(soundOf(a), soundOf(b)) <= allowance(a, b)
  const others = near.get(a) ?? new Map<string, boolean>()
  near.set(a, others.set(b, found))
  return found
}

/** One syllable is told from another by its vowel: "Minh" and "Manh", "Hung" and "Hong". */
function allowance(a: string, b: string): number {
  const syllables = Math.min(...[a, b].map((word) => soundOf(word).match(/[aeiou]+/g)?.length ?? 0))
  if (syllables < 2 || a.includes('-') || b.includes('-')) return 0
  return Math.max(a.length, b.length) > 7 ? 2 : 1
}

/** Whether an initial can be that of a name. */
export function isInitialOf(initial: string, name: string): boolean {
  const [a, b] = [soundOf(initial)[0] ?? '', soundOf(name)[0] ?? '']
  return a === b || initial[0] === name[0] || costs.get(`${a}>${b}`) === 0
}
