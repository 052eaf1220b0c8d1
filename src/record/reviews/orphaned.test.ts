import { describe, expect, it } from 'vitest'
import { act, anchorOn, meeting } from '../testing/acts.ts'
import { record } from '../testing/judged.ts'

const early = meeting('Harbour Post', '2031-05-02', '2031-05-01')
const late = meeting('Valley Herald', '2031-05-20', '2031-05-19')

describe('an act that no longer fits', () => {
  it('is listed as orphaned and changes nothing', () => {
    const doc = record([early], [act('set', ['c0000000000000000'], { field: 'outcome', to: 'cancelled' })])
    expect(doc.reviews[0]?.orphaned).toBe(true)
    expect(doc.contacts[0]?.outcome).toBe('occurred')
  })

  it('is never attached to a lookalike: words that stand elsewhere now, with others around them', () => {
    const [contact] = record([early], []).contacts
    const anchor = { ...anchorOn(early, 'met'), start: 0, end: 3, before: 'Nobody ', after: ' nobody' }
    expect(record([early], [act('wrong', [contact?.id ?? ''], null, { anchor })]).reviews[0]?.orphaned).toBe(true)
  })

  it('is not moved to the first of two things where the second is lost', () => {
    const ids = record([early, late], []).contacts.map((contact) => contact.id)
    const doc = record(
      [early, late],
      [act('same', [ids[0] ?? '', 'c0000000000000000'], null, { anchor: anchorOn(early, 'met') })],
    )
    expect(doc.reviews[0]?.orphaned).toBe(true)
    expect(doc.contacts).toHaveLength(2)
  })

  it('finds its thing again by its quotation when a changed engine gives it another id', () => {
    const [contact] = record([early], []).contacts
    const value = { field: 'outcome', to: 'cancelled' }
    const review = act('set', [contact?.id ?? ''], value, { anchor: anchorOn(early, 'met') })
    const telling = early.reading.tellings[0]
    const wider = {
      ...early,
      reading: { ...early.reading, tellings: telling ? [{ ...telling, evidence: [{ start: 0, end: 25 }] }] : [] },
    }
    const doc = record([wider], [review])
    expect(doc.contacts[0]?.id).not.toBe(contact?.id)
    expect(doc.contacts[0]?.outcome).toBe('cancelled')
    expect(doc.reviews[0]?.orphaned).toBe(false)
  })
})
