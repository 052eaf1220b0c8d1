/** Bad text gets notes, not crashes: whatever comes, the record is sound. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { receiveBytes } from '../src/intake/index.ts'
import { checkDocument } from '../src/model/index.ts'
import { ENGINE } from '../src/reading/index.ts'
import { compile } from '../src/record/index.ts'
import { readReport } from '../src/work/read-report.ts'

async function problemsOf(text: string): Promise<string[]> {
  const reports = await receiveBytes(new TextEncoder().encode(text), 'bad.txt', {
    outlet: 'Harbour Post',
    published: '2026-03-04',
  })
  const inputs = []
  for (const report of reports)
    inputs.push({
      report: { ...report, language: 'en' },
      reading: await readReport({ ...report, language: 'en' }),
      read: null,
    })
  return checkDocument(compile(inputs, [], { engine: ENGINE }))
}

const SENTENCE =
  'Foreign Minister Ada Rask told reporters in Tallinn on Tuesday that she would meet Jaan Tamm by Friday, a source close to the talks said.'

const NASTY: Readonly<Record<string, string>> = {
  'one sentence of 20,000 characters': `${'the minister said that '.repeat(870)}it rained.`,
  '5,000 quotation marks that never close': `Ada Rask said: ${'“yes '.repeat(5000)}.`,
  'all capitals': SENTENCE.toUpperCase(),
  'no punctuation': SENTENCE.replace(/[.,]/g, '').repeat(20),
  'mixed scripts': `${SENTENCE} Министр сказал, что встреча состоится. وقال الوزير إن الاجتماع سيعقد. 外相は会談すると述べた。`,
  'two languages': `${SENTENCE}\n\nDer Minister sagte am Dienstag, er werde nach Tallinn reisen.\n\n${SENTENCE}`,
  'times before the calendar':
    'The bones are 2,300 years old and were buried 300 million years ago. In 999999999999 days the minister will meet Ada Rask.',
  'only quotation marks and brackets': '"“”‘’«»()[]{}<>'.repeat(200),
  'surrogates and joiners': `${SENTENCE} 👩‍👩‍👧‍👦 said “👍🏽” to Ada Rask. \ud800 said so.`,
  'a table': 'Name | Day | Place\nRask | Tuesday | Tallinn\nTamm | Friday | Oslo\n'.repeat(30),
}

describe('bad text', () => {
  it.each(Object.keys(NASTY))('%s', async (name) => {
    expect(await problemsOf(NASTY[name] ?? '')).toEqual([])
  })

  it('any mixture of the words that rules look for', async () => {
    const words = fc.constantFrom(
      ...'said that told Reuters according to “ ” " \' , . ; : ? ! - — Ada Rask the minister of Norway he she they met will not deny denied by Friday until since last week the talks visit to Oslo unless if sanctions lifted on a source close Moscow Q: A: citing who was is to have been 2025 April 11 yesterday and both sides (CNN) — U.S.'.split(
        ' ',
      ),
    )
    const texts = fc.array(words, { minLength: 5, maxLength: 80 }).map((w) => w.join(' '))
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        expect(await problemsOf(`Headline of a day\n\n${text}\n\n${text}.`)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})
