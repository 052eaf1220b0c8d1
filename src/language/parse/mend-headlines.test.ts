import { describe, expect, it } from 'vitest'
import { loadEnglish } from '../index.ts'
import { rootOf } from '../tree.ts'

/** The predicate of a line and the head of its subject. */
async function clauseOf(text: string): Promise<string> {
  const { sentences } = await (await loadEnglish()).analyse(text)
  const sentence = sentences[0]
  if (!sentence) throw new Error(`no sentence in ${text}`)
  const root = sentence.tokens[rootOf(sentence)]
  const subject = sentence.tokens.find((t) => t.head === root?.index && t.rel === 'nsubj')
  return `${subject?.text ?? '-'} ${root?.text}`
}

describe('a headline that says what will be', () => {
  it.each([
    ['Rask to meet Tamm in Oslo', 'Rask meet'],
    ['Oman, Yemen to hold talks next week', 'Oman hold'],
    ['Peru, Chile to meet in Lima', 'Peru meet'],
    ['ENVOY TO VISIT CAPITAL', 'Envoy visit'],
    ['Talks between Norway and Estonia to resume Monday', 'Talks resume'],
  ])('has the infinitive for its predicate: %s', async (text, clause) => {
    expect(await clauseOf(text)).toBe(clause)
  })

  it.each([
    ['The decision to meet Tamm', '- decision'],
    ['Plans for Rask to meet Tamm', '- Plans'],
    ['Norway seeks to host talks', 'Norway seeks'],
    ['Another chance to meet', '- chance'],
  ])('is no other noun with an infinitive: %s', async (text, clause) => {
    expect(await clauseOf(text)).toBe(clause)
  })
})
