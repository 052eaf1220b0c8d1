/** Floor 2, reading, stage 1: the report's blocks become passages, the passages are parsed, every sentence knows its passage. */
import type { Language, Sentence, Token } from '../../language/types.ts'
import { type Note, note, type Report } from '../../model/index.ts'
import type { Page, PageSentence, Passage } from '../page.ts'
import { cutNoise } from './cut-noise.ts'
import { findEntries } from './entries.ts'
import { rejoinBroken } from './rejoin.ts'
import { findTurns } from './turns.ts'

export async function layOutPage(report: Report, language: Language): Promise<Page> {
  const pieces = rejoinBroken(report.text, cutNoise(report))
  const passages = findEntries(report.text, findTurns(report.text, pieces)).map((piece, index) => ({ ...piece, index }))
  const { sentences } = await language.analyse(report.text, passages)
  const placed = placeSentences(sentences, passages)
  return {
    report,
    passages,
    sentences: placed,
    notes: placed.flatMap((sentence) => noteMissingVerb(report.text, sentence)),
  }
}

/** Both lists are in text order and no sentence crosses a passage. */
function placeSentences(sentences: readonly Sentence[], passages: readonly Passage[]): PageSentence[] {
  const placed: PageSentence[] = []
  let at = 0
  for (const sentence of sentences) {
    while (at + 1 < passages.length && (passages[at]?.end ?? 0) <= sentence.start) at++
    const passage = passages[at]
    if (passage) placed.push({ ...sentence, index: placed.length, passage })
  }
  return placed
}

const FINITE = new Set(['VBD', 'VBZ', 'VBP', 'MD'])
const SHORTEST_CLAUSE = 6

/** A sentence of running text without a finite verb, or whose "that" clause nothing opens ("Okoye on Monday that it was ..."), has lost a word. */
function noteMissingVerb(text: string, sentence: PageSentence): Note[] {
  const { tokens, passage } = sentence
  const closed = /[.!]["'”’)]*$/u.test(text.slice(sentence.start, sentence.end))
  if (passage.kind !== 'paragraph' || !closed || tokens.length < SHORTEST_CLAUSE) return []
  const carriesVerb = (t: Token): boolean => FINITE.has(t.xpos) || t.upos === 'VERB'
  const clause = tokens.findIndex(
    (t, i) => i > 0 && t.rel === 'mark' && t.lemma === 'that' && !tokens[t.head]?.rel.startsWith('acl'),
  )
  if (tokens.slice(0, clause < 0 ? tokens.length : clause).some(carriesVerb)) return []
  return [
    note('passages/no-verb', 'doubt', sentence, 'No finite verb stands in the main clause; a word may be missing.'),
  ]
}
