/** How a report is laid out: what is rejoined, whose turn it is, which line is an entry. */
import { beforeAll, describe, expect, it } from 'vitest'
import { type Language, loadEnglish } from '../../language/index.ts'
import { reportOf } from '../claims/read-text.fixture.ts'
import type { Page } from '../page.ts'
import { layOutPage } from './lay-out.ts'

let language: Language
beforeAll(async () => {
  language = await loadEnglish()
})

const pageOf = (text: string): Promise<Page> => layOutPage(reportOf(text, '2026-03-04'), language)

const sentencesOf = (page: Page) =>
  page.sentences.map((s) => page.report.text.slice(s.start, s.end).replace(/\s+/g, ' '))
const kindsOf = (page: Page) => page.passages.map((p) => p.kind)

describe('paragraphs broken by a converter', () => {
  it('are one where the first ends in a word that cannot end a sentence', async () => {
    const page = await pageOf(
      'Talks in the port\n\nThe envoy came as part of U.S.\n\nPresident Dana Whitlock’s effort to open the strait.\n',
    )
    expect(sentencesOf(page)).toContain(
      'The envoy came as part of U.S. President Dana Whitlock’s effort to open the strait.',
    )
  })

  it('are one where the second goes on in lower case', async () => {
    const page = await pageOf(
      'Talks in the port\n\nThe minister said on Monday that the two sides\n\nwould meet again before the winter.\n',
    )
    expect(sentencesOf(page)).toContain(
      'The minister said on Monday that the two sides would meet again before the winter.',
    )
  })

  it('stay two where the first is a whole sentence', async () => {
    const page = await pageOf(
      'Talks in the port\n\nThe envoy left for the U.S. on Monday.\n\nPresident Dana Whitlock stayed at home.\n',
    )
    expect(sentencesOf(page)).toContain('President Dana Whitlock stayed at home.')
  })
})

describe('an interview', () => {
  it('is turns of question and answer by their labels', async () => {
    const page = await pageOf(
      'The mediator speaks\n\nQ: Will they meet?\n\nA: I hope so.\n\nQ: When?\n\nA: Nobody knows.\n',
    )
    expect(kindsOf(page).slice(-4)).toEqual(['question', 'answer', 'question', 'answer'])
    expect(sentencesOf(page)).toContain('I hope so.')
  })

  it('knows who asks where the labels are names', async () => {
    const page = await pageOf(
      'The mediator speaks\n\nHarbour Post: Will they meet?\n\nIda Renner: I hope so.\n\nHarbour Post: And when?\n\nIda Renner: Nobody knows.\n',
    )
    expect(kindsOf(page).slice(-4)).toEqual(['question', 'answer', 'question', 'answer'])
  })

  it.each(['QUESTION (Harbour Post)', 'Q (Reef Radio)', 'Question'])('knows who asks by the label %s', async (asks) => {
    const page = await pageOf(
      `Briefing\n\n${asks}: Will they meet?\n\nMS. RENNER: I hope so.\n\n${asks}: They met in May. Is that so?\n\nMS. RENNER: Nobody knows.\n`,
    )
    expect(kindsOf(page).slice(-4)).toEqual(['question', 'answer', 'question', 'answer'])
  })

  it('is not made of a paragraph that only has a colon in it', async () => {
    const page = await pageOf(
      'One demand\n\nThe ministry has one wish: peace at the lock.\n\nOslo: the talks went on until night.\n\nNobody signed.\n',
    )
    expect(kindsOf(page)).not.toContain('answer')
  })
})

describe('a live blog', () => {
  it('is entries headed by their time', async () => {
    const page = await pageOf(
      'Talks as they happened\n\n14:05 The delegations have arrived.\n\n15:30 The talks are over.\n',
    )
    const entries = page.passages.filter((p) => p.kind === 'entry')
    expect(entries.map((p) => page.report.text.slice(p.heading?.start, p.heading?.end))).toEqual(['14:05', '15:30'])
    expect(sentencesOf(page)).toContain('The talks are over.')
  })
})

describe('a sentence that has lost its verb', () => {
  it('is flagged', async () => {
    const page = await pageOf(
      'Talks in the port\n\nRenner on Thursday that the release “was a very good example of what trust can do.”\n',
    )
    expect(page.notes.map((n) => n.code)).toContain('passages/no-verb')
  })

  it('is not seen where the verb is there', async () => {
    const page = await pageOf(
      'Talks in the port\n\nRenner said on Thursday that the release “was a very good example of what trust can do.”\n',
    )
    expect(page.notes).toEqual([])
  })
})
