/** Texts in, differences out, through the whole flow. The stories are invented. */
import { describe, expect, it } from 'vitest'
import { receiveBytes } from '../../src/intake/index.ts'
import type { DocDiscrepancy, RecordDocument } from '../../src/model/index.ts'
import { ENGINE } from '../../src/reading/index.ts'
import { compile } from '../../src/record/index.ts'
import { readReport } from '../../src/work/read-report.ts'

interface Text {
  readonly outlet: string
  readonly published: string
  readonly text: string
}

async function recordOf(...texts: readonly Text[]): Promise<RecordDocument> {
  const inputs = []
  for (const [i, { outlet, published, text }] of texts.entries()) {
    const bytes = new TextEncoder().encode(text)
    const [report] = await receiveBytes(bytes, `${i}.txt`, { outlet, published })
    if (report === undefined) throw new Error('no report')
    inputs.push({ report, reading: await readReport(report), read: null })
  }
  return compile(inputs, [], { engine: ENGINE })
}

const DAY = '2031-05-14'
const one = (text: string): Text => ({ outlet: 'Harbour Mail', published: DAY, text })
const denials = async (...texts: readonly Text[]): Promise<readonly DocDiscrepancy[]> =>
  (await recordOf(...texts)).discrepancies.filter(({ kind }) => kind === 'denial')
const words = ({ between }: DocDiscrepancy): readonly string[] => between.map(({ says }) => says)

describe('a denial that leaves what it denies to the sentence before', () => {
  it('is a difference between the two who are credited', async () => {
    const [found] = await denials(
      one(
        'Lumavia has promised to return the two ferries by June, a shipping agent in Tema said. The Lumavian foreign ministry said that it knew of no such promise.',
      ),
    )
    expect(found && words(found)).toEqual([
      expect.stringContaining('return the two ferries'),
      expect.stringContaining('no such promise'),
    ])
    expect(found?.why).toMatch(/denies it/)
  })

  it('is contested where what is denied is that a contact took place', async () => {
    const found = await denials(
      one(
        'Foreign minister Anna Berg met the Lumavian envoy Luis Costa in Tema on Monday, a shipping agent said. Costa denied this.',
      ),
    )
    expect(found.map(({ verdict }) => verdict)).toEqual(['contested'])
  })

  it('is none where a proposal is turned down, or where the same side speaks', async () => {
    expect(
      await denials(
        one('Lumavia proposed to share the harbour dues, the ministry said. Norland rejected it on Tuesday.'),
        one('“The ferries will sail,” the ministry of Lumavia said. The ministry said it had received no such plan.'),
      ),
    ).toEqual([])
  })
})

describe('an answer that tells the matter otherwise', () => {
  it('is a difference with what was said before', async () => {
    const [found] = await denials(
      one(
        'The minister of Norland left the table first, two diplomats from Lumavia said. Norland’s ambassador Anna Berg remembers it differently.',
      ),
    )
    expect(found && words(found)[0]).toContain('left the table first')
  })
})

describe('an announced dispute', () => {
  const text =
    'Where the envoy left the ship is disputed. He went ashore at Tema, the harbour master said. A sailor said he was still on deck when the ship passed the lighthouse.'

  it('has for sides those who are credited next', async () => {
    const [found] = await denials(one(text))
    expect(found && words(found)).toEqual([
      expect.stringContaining('went ashore at Tema'),
      expect.stringContaining('still on deck'),
    ])
  })

  it('is none where nothing is in dispute', async () => {
    expect(await denials(one(text.replace('is disputed', 'is known')))).toEqual([])
  })
})

describe('numbers', () => {
  const counts = async (...texts: readonly Text[]): Promise<readonly string[]> =>
    (await recordOf(...texts)).discrepancies
      .filter(({ kind }) => kind === 'count')
      .map(({ verdict, why }) => `${verdict}: ${why}`)
  const later = (text: string): Text => ({ outlet: 'Lighthouse', published: '2031-05-15', text })
  const nine = 'Nine Lumavian sailors were freed at Tema harbour on Tuesday, the Red Crescent said.'

  it('of one matter by two mouths are a question', async () => {
    expect(await counts(one(`${nine} The Norland coast guard had put the number of sailors at seven.`))).toEqual([
      'ambiguous: 9 (sailor) by one word, 7 by another, of what seems to be one matter',
    ])
  })

  it('that grow from day to day are growth', async () => {
    const [found] = await counts(
      one(nine),
      later('Eleven Lumavian sailors were freed at Tema harbour on Tuesday, the Red Crescent said.'),
    )
    expect(found).toMatch(/^growth/)
  })

  it('of two matters are none: another town, another thing, or a rough number', async () => {
    expect(
      await counts(
        one(nine),
        later('Eleven Lumavian sailors were hired at Ostrava dock on Tuesday, the Norland Bank said.'),
        later('Some twelve Lumavian sailors were freed at Tema harbour on Tuesday, the Red Crescent said.'),
        later('Thirty ferries were freed at Tema harbour on Tuesday, the Red Crescent said.'),
      ),
    ).toEqual([])
  })
})

describe('one sentence that says so and otherwise', () => {
  it('is a question where an office answers for the one who is named', async () => {
    const [found] = await denials(
      one(
        'Newspapers in Lumavia reported that the former minister Anna Berg would open the harbour, but her office said that no invitation had arrived.',
      ),
    )
    expect(found?.verdict).toBe('ambiguous')
  })

  it('is none where the two speak of different things', async () => {
    expect(
      await denials(
        one(
          'The minister of Norland said the harbour was open, but the bank of Lumavia said it would not raise rates.',
        ),
      ),
    ).toEqual([])
  })
})

describe('origins', () => {
  it('are not more for a headline, which says in short what its text has on somebody’s word', async () => {
    const { origins, contacts } = await recordOf(
      one(
        'Norland minister Anna Berg met Lumavian envoy Luis Costa in Tema\n\nForeign minister Anna Berg met the Lumavian envoy Luis Costa in Tema on Monday, a shipping agent said.\n',
      ),
    )
    expect(contacts.map(({ steps }) => steps.map(({ vouchedBy }) => vouchedBy.length))).toEqual([[0, 1]])
    expect(origins.map(({ atLeast, atMost, why }) => ({ atLeast, atMost, why }))).toEqual([
      { atLeast: 1, atMost: 1, why: expect.stringContaining('told once') },
    ])
  })
})
