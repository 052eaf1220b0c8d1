/** Floor 2, reading/attribution, family 6: turns of an interview. Whoever the label names says all of the turn. */
import type { Page, Passage, PageSentence } from '../page.ts'
import type { Draft } from './draft.ts'

export function findTurnFrames(page: Page): Draft[] {
  const interviewee = page.passages.some((p) => p.kind === 'answer' && !p.speaker) ? introduced(page) : null
  return page.passages.flatMap((passage) => {
    if (passage.kind !== 'question' && passage.kind !== 'answer') return []
    const sentences = page.sentences.filter((s) => s.passage.index === passage.index)
    return sentences.map((sentence) => draftOf(passage, sentence, passage.kind === 'answer' ? interviewee : null))
  })
}

function draftOf(passage: Passage, sentence: PageSentence, interviewee: Draft['source']): Draft {
  const label = passage.speaker
  return {
    sentence: sentence.index, head: 0, cue: label ?? { start: passage.start, end: passage.start }, cueWord: passage.kind, cueClass: passage.kind,
    source: label ? null : interviewee, label, clause: null, content: [{ start: sentence.start, end: sentence.end }], addressee: null, channel: null,
    negative: false, hearsay: false, quoting: false, kind: passage.kind === 'question' ? 'question' : null, continues: null, rule: `turn/${passage.kind}`,
  }
}

/** The first person named before the first turn: interviews introduce whom they question. */
function introduced(page: Page): Draft['source'] {
  const first = page.passages.find((p) => p.kind === 'question' || p.kind === 'answer')?.index ?? 0
  const order = (s: PageSentence): number => (s.passage.kind === 'paragraph' ? 0 : 1)
  const before = page.sentences.filter((s) => s.passage.index < first).sort((a, b) => order(a) - order(b))
  for (const sentence of before) {
    const person = sentence.names.find((name) => name.kind === 'person')
    if (person) return { sentence: sentence.index, token: headOfName(sentence, person.first, person.last) }
  }
  return null
}

function headOfName(sentence: PageSentence, first: number, last: number): number {
  for (let i = first; i <= last; i++) {
    const head = sentence.tokens[i]?.head ?? -1
    if (head < first || head > last) return i
  }
  return last
}
