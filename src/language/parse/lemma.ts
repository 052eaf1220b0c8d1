/**
 * Lemmas: a table of what the treebanks show, rules for inflected words it lacks, and for the rest the network's
 * edit scripts, which see the sentence and so know where a capital belongs ("Georgian", but "Talks" at the start).
 */
import { uninflected } from './inflection.ts'

/** "form|tag" to lemma, forms in lower case. */
export type LemmaTable = ReadonlyMap<string, string>

/** `tsv`: lines of form, tag, lemma. */
export function readLemmas(tsv: string): LemmaTable {
  return new Map(
    tsv
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t'))
      .map(([form = '', tag = '', lemma = '']) => [`${form}|${tag}`, lemma] as const),
  )
}

/** The dictionary form of `form`, tagged `xpos`. `scripts`: the network's choices, best first; `isWord`: is it known? */
export function lemmaOf(
  form: string,
  xpos: string,
  scripts: readonly string[],
  table: LemmaTable,
  isWord: (word: string) => boolean,
): string {
  const lower = form.toLowerCase()
  const cased = scripts.map((script) => applyScript(form, script)).find((lemma) => lemma?.toLowerCase() === lower)
  if (xpos === 'NNP' || xpos === 'NNPS') return cased ?? form
  return table.get(`${lower}|${xpos}`) ?? uninflected(lower, xpos, isWord) ?? cased ?? lower
}

const BASES: Readonly<Record<string, (word: string) => string>> = {
  form: (word) => word,
  lower: (word) => word.toLowerCase(),
  title: (word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase(),
  upper: (word) => word.toUpperCase(),
}

/**
 * Applies "which base, how many letters off its end, what to add": "lower|3|y" makes "Flies" into "fly"; "=|be" stands
 * for a whole word. `training/lemmas.py` writes the scripts. Undefined where the word is too short for the script.
 */
function applyScript(form: string, script: string): string | undefined {
  if (script.startsWith('=|')) return script.slice(2)
  const [base = '', cut = '', ...added] = script.split('|')
  const word = BASES[base]?.(form)
  if (word === undefined || Number(cut) > word.length) return undefined
  return word.slice(0, word.length - Number(cut)) + added.join('|')
}
