import { describe, expect, it } from 'vitest'
import { loadEnglish } from '../index.ts'

/** "SUBJECT VERB REL" of the last verb of saying. */
async function tailOf(text: string, verb: string): Promise<string> {
  const { sentences } = await (await loadEnglish()).analyse(text)
  const tokens = sentences[0]?.tokens ?? []
  const saying = tokens.findLast((t) => t.text === verb)
  const subject = tokens.find((t) => t.head === saying?.index && t.rel === 'nsubj')
  return `${subject?.text ?? '-'} ${verb} ${saying?.rel}`
}

describe('who says it, at the end of a sentence', () => {
  it.each([
    ['The road will reopen, a source in the ministry declared.', 'declared', 'source declared parataxis'],
    ['The road will reopen, an official declared on Friday.', 'declared', 'official declared parataxis'],
    [
      'Estonia will not pay for the gas of the neighbour, a source in the ministry declared to the Post.',
      'declared',
      'source declared parataxis',
    ],
  ])('speaks: %s', async (text, verb, tail) => {
    expect(await tailOf(text, verb)).toBe(tail)
  })

  it.each([
    ['They freed two men, an official suspected of theft and a clerk.', 'suspected', '- suspected acl'],
    ['The road was closed after a plan, a text announced by the envoy, failed.', 'announced', '- announced acl'],
  ])('is told apart from who is described: %s', async (text, verb, tail) => {
    expect(await tailOf(text, verb)).toBe(tail)
  })
})
