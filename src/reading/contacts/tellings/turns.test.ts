/** Questions and answers: what is asked is told by nobody until it is answered, and then by whoever answers. */
import { describe, expect, it } from 'vitest'
import { readText } from '../../claims/read-text.fixture.ts'

const WHO =
  "Kenya's foreign minister, Ada Holt, is in the news. Rose Odero, spokeswoman of Kenya's foreign ministry, briefed reporters."

const ASKED = 'Did Minister Holt meet the Peruvian foreign minister, Luis Brandt, in Turku in January?'

const briefing = async (question: string, answer: string) => {
  const { reading, name } = await readText(
    `${WHO}\n\nQUESTION (Harbour Post): ${question}\n\nODERO: ${answer}\n\nQUESTION (Lake Radio): And the road?\n\nODERO: It is open, and it will stay so.`,
  )
  return reading.tellings
    .filter((t) => t.kind !== 'interview')
    .map((t) => ({ state: t.state, people: t.participants.map((p) => name(p.actor)), when: t.when.edtf }))
}

describe('an answer', () => {
  it.each([
    ['Yes.', 'acknowledged'],
    ['I can confirm that.', 'acknowledged'],
    ['That is correct.', 'acknowledged'],
    ['No, she did not.', 'denied'],
    ['That is not true.', 'denied'],
    ['I would not go into that.', 'silent'],
    ['Her office has answered that. I have nothing to add.', 'silent'],
    ['You should ask Peru.', 'silent'],
    ['The question should go to Lima.', 'silent'],
  ])('tells of what was asked: %s', async (answer, state) => {
    const [told, ...more] = await briefing(ASKED, answer)
    expect(told?.state === 'occurred' ? 'acknowledged' : told?.state).toBe(state)
    expect(told?.people).toEqual(['Ada Holt', 'Luis Brandt'])
    expect(told?.when).toBe('2031-01')
    expect(more).toEqual([])
  })

  it.each([
    [ASKED, 'The weather in Turku was fine.'],
    ['Who paid for the dinner of Minister Holt with the Peruvian foreign minister, Luis Brandt?', 'No comment.'],
    ['The summit with Ghana did not take place yesterday. Who cancelled it?', 'The question should go to Accra.'],
  ])('tells of nothing: %s %s', async (question, answer) => {
    expect(await briefing(question, answer)).toEqual([])
  })

  it('says that what is planned will go ahead', async () => {
    const { reading } = await readText(
      `Talks between Kenya and Peru are to be held in Lima next week.\n\nRose Odero, Kenya's foreign minister, spoke to reporters.\n\nReporter: Will the talks go ahead?\n\nOdero: They will. I am leading our delegation myself.\n\nReporter: Good.\n\nOdero: It is.`,
    )
    const states = reading.tellings.filter((t) => t.kind !== 'interview').map((t) => t.state)
    expect(states).toContain('announced')
    expect(states).not.toContain('under-way')
  })

  it('leaves what was told before the question', async () => {
    const { reading } = await readText(
      `${WHO}\n\nReporter: ${ASKED}\n\nOdero: No.\n\nReporter: Will it rain?\n\nOdero: It will.`,
    )
    expect(reading.tellings.filter((t) => t.kind === 'meeting').map((t) => t.state)).toEqual(['denied'])
  })
})

describe('an interview in questions and answers', () => {
  const dayOf = async (introduction: string) => {
    const { reading } = await readText(
      `${introduction}Q: Ambassador, did you meet Luis Brandt in Turku on 2 January?\n\nA: No.\n\nQ: Will you go to Lima?\n\nA: If the crew is home by then.`,
    )
    return reading.tellings.filter((t) => t.kind === 'interview').map((t) => t.when.edtf)
  }

  it('was held on the day its introduction gives', async () => {
    expect(await dayOf('Ambassador Ada Holt spoke to this newspaper on Tuesday.\n\n')).toEqual(['2031-03-11'])
  })

  it('was not held on a day that is asked about', async () => {
    expect(await dayOf('Ambassador Ada Holt answers.\n\n')).toEqual([null])
  })
})
