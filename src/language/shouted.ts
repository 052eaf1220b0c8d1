/**
 * Alerts, old wires and headlines shout: "PERU, CHILE TO HOLD NEXT ROUND IN LIMA". The parser and every reader above tell a name by its
 * capital, so such a sentence is looked at twice: first as it stands, then with the capitals that the first look and the lists of names
 * leave it. Letters change their case, never their number: spans stay those of the text.
 */
import { readLexicon, wordsOfClass } from './lexicon/index.ts'
import type { Word } from './parse/cut-long.ts'
import type { Parsed } from './parse/parse.ts'
import type { Token } from './types.ts'

/** Fewer words with letters are a name or an abbreviation, not a sentence. */
const FEWEST = 3
/** An agency signs an alert in its own spelling, a sum has its unit: not every letter shouts. */
const SHARE = 0.85

export function isShouted(words: readonly Word[]): boolean {
  const letters = words.map((word) => word.text.match(/\p{L}/gu) ?? []).filter((found) => found.length > 1)
  const all = letters.flat()
  return (
    letters.length >= FEWEST && all.filter((letter) => letter !== letter.toLowerCase()).length >= all.length * SHARE
  )
}

/** The words as a quiet text would write them, after the first look at them. */
export function calm(words: readonly Word[], parts: readonly Parsed[]): readonly Word[] {
  const tokens = parts.flatMap((part) => part.tokens)
  const named = new Set(parts.flatMap(({ names, tokens: own }) => names.flatMap((n) => own.slice(n.first, n.last + 1))))
  return words.map((word, at) => {
    const token = tokens[at]
    const text = token === undefined ? word.text : quiet(word.text, token, named.has(token), at === 0)
    return text.length === word.text.length ? { ...word, text } : word
  })
}

function quiet(word: string, token: Token, named: boolean, first: boolean): string {
  if (word !== word.toUpperCase() || !/\p{L}{2}/u.test(word)) return word
  const lower = word.toLowerCase()
  if (isAcronym(word, token)) return word
  if (SMALL.test(lower)) return first ? title(lower) : lower
  const isName = known().names.has(lower) || (isProper(token) && (named || !known().nouns.has(lower)))
  return isName || first ? title(lower) : lower
}

const isProper = (token: Token): boolean => token.upos === 'PROPN' || token.xpos === 'NNP'

/** A listed one, where it is no word ("US officials", but "told us"), or letters that nobody could say. */
const isAcronym = (word: string, token: Token): boolean =>
  (known().acronyms.has(word) && (isProper(token) || !/^(?:US|WHO|IT|AS|OR)$/.test(word))) ||
  (isProper(token) && word.length <= 5 && !/[AEIOUY]/.test(word))

const SMALL = /^(?:a|an|the|of|and|or|in|on|at|to|for|by|with|from|as|is|de|la|al|bin|ibn|van|von|der)$/

/** "Mc", "O’" and hyphens begin a new capital. */
const title = (lower: string): string =>
  lower.replace(/^\p{L}|(?<=[-–])\p{L}|(?<=^(?:mc|[odl][’']))\p{L}/gu, (letter) => letter.toUpperCase())

interface Known {
  readonly names: ReadonlySet<string>
  readonly nouns: ReadonlySet<string>
  readonly acronyms: ReadonlySet<string>
}

let once: Known | undefined

function known(): Known {
  once ??= {
    names: new Set([...readLexicon('countries').keys(), ...wordsOfClass('time', 'weekday')].flatMap(properWords)),
    nouns: new Set(
      [...readLexicon('titles').keys(), ...readLexicon('actor-nouns').keys()].flatMap((w) => w.split(' ')),
    ),
    acronyms: new Set([...readLexicon('bodies').keys(), ...readLexicon('countries').keys()].filter(isInitials)),
  }
  return once
}

const isInitials = (word: string): boolean => /^\p{Lu}{2,6}$/u.test(word)

/** The words of a listed name that have a capital there; a weekday is listed in small letters. */
const properWords = (name: string): string[] =>
  name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}\p{Ll}{2}/u.test(word) || /day$/.test(word))
    .map((word) => word.toLowerCase())
    .filter((word) => !COMMON.has(word))

/** Parts of listed names that are words of their own. */
const COMMON = new Set(
  'republic democratic people union united states kingdom islamic new south north east west central northern southern eastern western saint islands island city bay house palace street square white state federal arab great common wealth commonwealth bank strip gulf sea region coast ivory mainland territories territory downing elysee faso port lake guinea middle far'.split(
    ' ',
  ),
)
