/**
 * Regular English inflection undone, for words the lemma table lacks.
 *
 * Spelling leaves several candidates ("hoped": hop, hope; "stopped": stop, stopp); one that is a known word wins,
 * else the spelling decides.
 */

/** The form without its ending, or undefined where the tag has no ending or the word does not show it. */
export function uninflected(lower: string, xpos: string, isWord: (word: string) => boolean): string | undefined {
  switch (xpos) {
    case 'NNS':
    case 'VBZ':
      return withoutS(lower, isWord)
    case 'VBD':
    case 'VBN':
      return withoutEnding(lower, 'ed', isWord)
    case 'VBG':
      return withoutEnding(lower, 'ing', isWord)
    case 'JJR':
    case 'RBR':
      return withoutEnding(lower, 'er', isWord)
    case 'JJS':
    case 'RBS':
      return withoutEnding(lower, 'est', isWord)
    default:
      return undefined
  }
}

function withoutS(word: string, isWord: (word: string) => boolean): string | undefined {
  if (/[a-z]{2}men$/.test(word)) return word.replace(/men$/, 'man')
  if (/[a-z]{2}people$/.test(word)) return word.replace(/people$/, 'person')
  if (!/[^su]s$/.test(word) && !/us$/.test(word)) return undefined
  if (/us$/.test(word)) return isWord(word.slice(0, -1)) ? word.slice(0, -1) : word
  if (/[^aeiou]ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:s|x|z|ch|sh|[^aeiou]o)es$/.test(word)) return pick([word.slice(0, -2), word.slice(0, -1)], isWord)
  if (/[aeioulr]ves$/.test(word)) return pick([word.slice(0, -1), `${word.slice(0, -3)}f`], isWord)
  return word.slice(0, -1)
}

function withoutEnding(word: string, ending: string, isWord: (word: string) => boolean): string | undefined {
  if (!word.endsWith(ending) || word.length < ending.length + 2) return undefined
  const stem = word.slice(0, -ending.length)
  if (!/[aeiouy]/.test(stem)) return undefined
  if (ending !== 'ing' && /[^aeiou]i$/.test(stem)) return `${stem.slice(0, -1)}y`
  const single = /([bcdfgklmnprtvz])\1$/.test(stem) ? stem.slice(0, -1) : undefined
  if (single) return endsDoubled(stem) ? pick([stem, single], isWord) : pick([single, stem], isWord)
  return wantsE(stem) ? pick([`${stem}e`, stem], isWord) : pick([stem, `${stem}e`], isWord)
}

/** "fulfill", "staff", "buzz" are written double; "stopp", "plann" are not. */
const endsDoubled = (stem: string): boolean => /[fslz]$/.test(stem)

/** Stems that English hardly writes without a final e: "announc", "resolv", "argu", "stabiliz", "stag", "stat". */
function wantsE(stem: string): boolean {
  if (/(?:[cuv]|[^s]s|[aeiou]z|dg|[^aeiou]l|(?:[^o]|[^o]o)at|[^aeiou]in|(?:[^e]|[^e]e)iv|[^aeiou][aio]k)$/.test(stem))
    return !/(?:[^aeiou]l)l$/.test(stem)
  return /(?:^|[^aeiou])[aiou][bdgklmnprt]$/.test(stem) && syllables(stem) === 1
}

const syllables = (stem: string): number => (stem.match(/[aeiouy]+/g) ?? []).length

function pick(candidates: readonly string[], isWord: (word: string) => boolean): string | undefined {
  return candidates.find(isWord) ?? candidates[0]
}
