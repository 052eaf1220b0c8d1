/**
 * What the two boundary classifiers look at, written as strings so that their weights can be read by people.
 * `training/boundaries.py` writes the same strings; a test holds the two together.
 */
import type { Span } from '../types.ts'
import { type Atom, type Atoms, isNumber, isWord, kindOf } from './atoms.ts'

const ADDRESS =
  /^[(<["']*(https?:\/\/|www\.|[\p{L}\p{N}_.+-]+@[\p{L}\p{N}_-]+\.)|\.(com|org|net|gov|edu|html?|doc|pdf|xls|ppt|jpg)(?![\p{L}\p{N}_])/iu

export const looksLikeAddress = (chunk: string): boolean => ADDRESS.test(chunk)

/** Is there a token boundary between atoms `i` and `i + 1`, which touch? `address`: their chunk looks like one. */
export function splitFeatures({ atoms }: Atoms, i: number, address: boolean, words: SpecialWords): readonly string[] {
  const a = atoms[i] as Atom
  const b = atoms[i + 1] as Atom
  const reach = (k: number): Atom | undefined => (atoms[k]?.chunk === a.chunk ? atoms[k] : undefined)
  const p = reach(i - 1)
  const n = reach(i + 2)
  const [tp, tpp] = [p?.kind ?? '^', reach(i - 2)?.kind ?? '^']
  const [tn, tnn] = [n?.kind ?? '$', reach(i + 3)?.kind ?? '$']
  const after = a.chunkSize - a.place - 1
  const done = a.place < 8 ? lastLetters(joined(atoms, i - a.place, i + 1)) : '~'
  const rest = after <= 8 ? firstLetters(joined(atoms, i + 1, i + 1 + after)) : '~'
  const following = atoms[i + 1 + after]?.kind ?? '$'
  const special = (b.lower === '.' && words.get(`${a.lower}.`)) || '-'
  const url = address ? 'url' : '-'
  const kk = `${a.kind} ${b.kind}`
  const ab = `${a.lower} ${b.lower}`
  return [
    'bias',
    `a=${a.lower}`,
    `b=${b.lower}`,
    `ab=${ab}`,
    `kk=${kk}`,
    `pkk=${tp} ${kk}`,
    `kkn=${kk} ${tn}`,
    `pkkn=${tp} ${kk} ${tn}`,
    `wide=${tpp} ${tp} ${kk} ${tn} ${tnn}`,
    `pab=${tp} ${ab}`,
    `abn=${ab} ${tn}`,
    `akn=${a.lower} ${b.kind} ${tn}`,
    `pkb=${tp} ${a.kind} ${b.lower}`,
    `kbn=${a.kind} ${b.lower} ${n?.lower ?? '$'}`,
    `pak=${p?.lower ?? '^'} ${a.lower} ${b.kind}`,
    `ukk=${url} ${kk}`,
    `ua=${url} ${a.lower}`,
    `done=${done} ${b.kind}`,
    `rest=${a.kind} ${rest}`,
    done.length + rest.length < 16 ? `all=${done} ${rest}` : 'all=~',
    `abnf=${ab} ${tn} ${following}`,
    `dbnf=${done} ${b.lower} ${tn} ${following}`,
    `sk=${special} ${a.kind}`,
    `skf=${special} ${a.kind} ${tn} ${following}`,
  ]
}

function joined(atoms: readonly Atom[], from: number, to: number): string {
  let text = ''
  for (let k = from; k < to; k++) text += atoms[k]?.lower ?? ''
  return text
}

const lastLetters = (text: string): string => [...text].slice(-10).join('')
const firstLetters = (text: string): string => [...text].slice(0, 10).join('')

/** The tokens of a block, seen as the sentence classifier sees them. */
export interface Seen {
  readonly spans: readonly Span[]
  readonly words: readonly string[]
  readonly kinds: readonly string[]
  readonly states: readonly string[]
}

/**
 * Words told apart by more than their letters' case, in lower case: abbreviations by what follows them, and common
 * words that bear a capital only where a sentence opens ("the", "however").
 */
export type SpecialWords = ReadonlyMap<string, string>

export function see(text: string, spans: readonly Span[], special: SpecialWords): Seen {
  const forms = spans.map(({ start, end }) => text.slice(start, end))
  const lower = forms.map((form) => form.toLowerCase())
  const kinds = forms.map((form, i) => tokenKind(form, special.get(lower[i] as string)))
  const words = lower.map((word, i) => (ABBREVIATION.test(kinds[i] as string) ? (kinds[i] as string) : straight(word)))
  return { spans, words, kinds, states: statesOf(forms) }
}

/** Does a sentence end after token `i`, token `i + 1` being of the same block? */
export function endFeatures(seen: Seen, i: number): readonly string[] {
  const word = (k: number): string => seen.words[k] ?? '#'
  const kind = (k: number): string => seen.kinds[k] ?? '#'
  const gap = (seen.spans[i] as Span).end < (seen.spans[i + 1] as Span).start ? '_' : '+'
  const [l, r, l2, r2] = [word(i), word(i + 1), word(i - 1), word(i + 2)]
  const [kl, kr, kl2, kr2] = [kind(i), kind(i + 1), kind(i - 1), kind(i + 2)]
  const state = seen.states[i] as string
  const kinds = `${kl}${gap}${kr}`
  return [
    'bias',
    `l=${l}`,
    `r=${r}`,
    `g=${gap}`,
    `kk=${kinds}`,
    `lk=${l}${gap}${kr}`,
    `kr=${kl}${gap}${r}`,
    `lr=${l}${gap}${r}`,
    `l2l=${l2} ${l}${gap}${kr}`,
    `rr2=${kl}${gap}${r} ${r2}`,
    `w4=${kl2} ${kinds} ${kr2}`,
    `w6=${kind(i - 2)} ${kl2} ${kinds} ${kr2} ${kind(i + 3)}`,
    `s=${state} ${kinds}`,
    `sl=${state} ${l}${gap}${kr}`,
    `s2=${state} ${kl2} ${kinds}`,
    `k2l=${kl2} ${l}${gap}${r}`,
    `l2=${l2} ${kinds}`,
    `r2=${kinds} ${r2}`,
    `lkk=${l}${gap}${kr} ${kr2}`,
    `kkr=${kl2} ${kl}${gap}${r}`,
    `sr=${state} ${kl}${gap}${r}`,
  ]
}

/** Abbreviations of one sort count as one word. */
const ABBREVIATION = /^[A-Z]\.$/

/** Curly quotation marks count as straight ones. */
const straight = (text: string): string => text.replace(/[“”„«»]/gu, '"').replace(/[‘’]/gu, "'")

function tokenKind(form: string, special: string | undefined): string {
  if (isWord(form)) {
    const kind = kindOf(form)
    if (special && (special !== 'Xs' || kind === 'Xx' || kind === 'X')) return special
    if (kind === 'X' && form.length === 1) return 'X'
    return kind + (form.endsWith('.') ? '.' : '')
  }
  if (isNumber(form)) return 'd'
  return straight([...form].slice(0, 3).join(''))
}

const OPENING_QUOTES = '“„«'
const CLOSING_QUOTES = '”»'

/** After each token: is a quotation (q) or a bracket (b) open, and how long since a full stop (0 to 5). */
function statesOf(forms: readonly string[]): readonly string[] {
  let straight = false
  let curly = 0
  let brackets = 0
  let since = 0
  return forms.map((form) => {
    if (form === '"') straight = !straight
    if (OPENING_QUOTES.includes(form)) curly++
    if (CLOSING_QUOTES.includes(form)) curly = Math.max(0, curly - 1)
    if (form === '(' || form === '[') brackets++
    if (form === ')' || form === ']') brackets = Math.max(0, brackets - 1)
    since = /[.!?…]$/u.test(form) ? 0 : since + 1
    const longSince = since < 4 ? since : since < 12 ? 4 : 5
    return `${straight || curly > 0 ? 'q' : ''}${brackets > 0 ? 'b' : ''}${longSince}`
  })
}
