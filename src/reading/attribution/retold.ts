/**
 * Floor 2, reading/attribution. "..., as quoted by the Tribune", "said, as reported by TBV, that": a phrase that tells who
 * passed a speech on, not who spoke. Where somebody speaks in the same words, the phrase is a link of that speech's chain.
 */
import type { Span } from '../../model/index.ts'
import type { Page, PageSentence } from '../page.ts'
import { cutOut } from './content.ts'
import type { Draft } from './draft.ts'

const RETELLING = /^as (?:quoted|cited|reported|carried|relayed) by$/iu

export const isRetelling = (page: Page, cue: Span): boolean =>
  RETELLING.test(page.report.text.slice(cue.start, cue.end))

/** The draft with the phrase of another one as its relay. */
export const retoldBy = (draft: Draft, phrase: Draft): Draft => ({
  ...draft,
  retold: { source: phrase.source, cue: phrase.cue },
})

/** The phrases alone, without what their own participle credits; one between a cue and its words is cut out of them. */
export function settleRetellings(page: Page, sentence: PageSentence, drafts: readonly Draft[]): Draft[] {
  const phrases = drafts.filter((d) => d.rule === 'phrase/source' && isRetelling(page, d.cue))
  return phrases.reduce<Draft[]>((all, phrase) => cutFromSpeech(sentence, withoutOwn(all, phrase), phrase), [...drafts])
}

const withoutOwn = (drafts: readonly Draft[], phrase: Draft): Draft[] =>
  drafts.filter((d) => d === phrase || d.cue.start < phrase.cue.start || d.cue.end > phrase.cue.end)

/** "Brito said - as reported by TBV - 'The port will open'". */
function cutFromSpeech(sentence: PageSentence, drafts: readonly Draft[], phrase: Draft): Draft[] {
  const clause = phrase.clause
  const teller = drafts.find(
    (d) =>
      d !== phrase &&
      d.source !== null &&
      d.content.some((c) => c.start <= phrase.cue.start && phrase.cue.end <= c.end),
  )
  if (!teller || !clause) return [...drafts]
  const cut = { ...retoldBy(teller, phrase), content: teller.content.flatMap((c) => cutOut(sentence, c, [clause])) }
  return drafts.flatMap((d) => (d === phrase ? [] : d === teller ? [cut] : [d]))
}
