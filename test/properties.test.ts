/** What must hold whatever the order, the day and the subset of reports: checked on the example stories, through the real pack. */
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { checkDocument, documentSchema, lastDay, type RecordDocument } from '../src/model/index.ts'
import { toJson } from '../src/outputs/json.ts'
import { compilePile, type Pile, readPile } from '../src/work/read-pile.ts'

const STORIES = ['lake-ferry', 'corentyne-bridge'].map((s) =>
  fileURLToPath(new URL(`../examples/${s}/reports`, import.meta.url)),
)
const HAPPENED = new Set(['occurred', 'acknowledged'])
let pile: Pile

beforeAll(async () => {
  pile = await readPile(STORIES)
})

/** The pile's inputs, some of them, in any order. */
const piles = () =>
  fc.shuffledSubarray([...pile.inputs], { minLength: 1 }).map((inputs): Pile => ({ inputs, failures: [] }))
const days = fc.integer({ min: 0, max: 120 }).map((n) => new Date(Date.UTC(2026, 1, 1 + n)).toISOString().slice(0, 10))

describe('a record', () => {
  it('is the same bytes whatever the order of files', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...pile.inputs], { minLength: pile.inputs.length }), (inputs) => {
        expect(toJson(compilePile({ inputs, failures: [] }))).toBe(toJson(compilePile(pile)))
      }),
      { numRuns: 10 },
    )
  })

  it('holds to its schema; its ids resolve, its spans slice, its dates are EDTF', () => {
    fc.assert(
      fc.property(piles(), (some) => {
        const record = compilePile(some)
        expect(documentSchema.safeParse(record).error?.message).toBeUndefined()
        expect(checkDocument(record)).toEqual([])
      }),
      { numRuns: 25 },
    )
  })

  it('as of a day is the record of the reports published by then, and of no other', () => {
    fc.assert(
      fc.property(days, (day) => {
        const record = compilePile(pile, day)
        for (const { published } of record.reports)
          expect(published.edtf !== null && (lastDay(published.edtf) ?? '9999') <= day).toBe(true)
        const seen = pile.inputs.filter(
          ({ report: { published } }) => published.edtf !== null && (lastDay(published.edtf) ?? '9999') <= day,
        )
        const alone = compilePile({ inputs: seen, failures: [] }, day)
        expect(toJson(record)).toBe(toJson(alone))
      }),
      { numRuns: 25 },
    )
  })

  it('never makes a meeting of a possibility, a plan, an expectation or a denial, whatever the day', () => {
    fc.assert(
      fc.property(piles(), fc.option(days), (some, day) => {
        const { contacts } = compilePile(some, day ?? undefined)
        for (const contact of contacts) expect(isEarned(contact, contacts)).toBe(true)
      }),
      { numRuns: 25 },
    )
  })
})

type Contact = RecordDocument['contacts'][number]

/** Somebody tells it as done; of an arrival or a departure that is so once somebody is told to have arrived or set out. */
const isTold = ({ steps, kind }: Contact): boolean =>
  steps.some((s) => HAPPENED.has(s.state) || (s.state === 'under-way' && (kind === 'arrival' || kind === 'departure')))

/**
 * A contact occurred only where some step says so; a visit also where a step says of some meeting, in a place it tells, that it was held with
 * everybody who was to come. That it is no more than planned stays the headline.
 */
function isEarned(contact: Contact, all: readonly Contact[]): boolean {
  if (isTold(contact)) return true
  if (HAPPENED.has(contact.headline.state)) return false
  return contact.outcome !== 'occurred' || all.some((other) => isMeetingOf(contact, other))
}

function isMeetingOf(visit: Contact, meeting: Contact): boolean {
  const visitors = visit.participants.filter((p) => p.part === 'visitor').map((p) => p.actor)
  const present = new Set(meeting.participants.map((p) => p.actor))
  return (
    visitors.length > 0 &&
    meeting.place?.basis === 'stated' &&
    isTold(meeting) &&
    visitors.every((id) => present.has(id))
  )
}
