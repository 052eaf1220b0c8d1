import { describe, expect, it } from 'vitest'
import { containment, PLACES, shinglesOf, signatureOf, similarity } from './signature.ts'

const STORY =
  'The harbour ministers of two river states met in the old customs house on Tuesday and agreed to open the upper ferry line again before the first of June, an official who was in the room said. ' +
  'Neither of them spoke to reporters afterwards. A second meeting is planned for the autumn, though nobody would say where it will be held or who will pay for the boat that brings them there.'
const OTHER =
  'Farmers along the northern shore have begun to cut the early barley, two weeks sooner than last year, because the spring was dry and the nights were warm, the growers association told its members in a letter. ' +
  'Prices at the mill are expected to fall. The association advised its members to keep a third of the harvest in store until the market has settled down again in the late summer months.'

describe('signatureOf', () => {
  it('is the same for a text whatever its white space, case, accents and punctuation', () => {
    const messy = STORY.toUpperCase().replace(/ /g, '\n  ').replace(/[.,]/g, ' -')
    expect(signatureOf(messy)).toEqual(signatureOf(STORY))
  })

  it('has 128 unsigned 32-bit numbers, and none for a text of fewer than twenty words', () => {
    const signature = signatureOf(STORY)
    expect(signature).toHaveLength(PLACES)
    expect(signature.every((n) => Number.isInteger(n) && n >= 0 && n <= 0xffffffff)).toBe(true)
    expect(signatureOf('Ministers met in the customs house on Tuesday.')).toEqual([])
  })
})

describe('similarity', () => {
  it('is 1 for the same text, near the true share for an edited copy, 0 for other news', () => {
    const edited = STORY.replace('an official who was in the room said', 'an official said').replace('Tuesday', 'May 6')
    const [a, b] = [shinglesOf(STORY), shinglesOf(edited)]
    const shared = [...a].filter((shingle) => b.has(shingle)).length
    const jaccard = shared / (a.size + b.size - shared)
    expect(similarity(signatureOf(STORY), signatureOf(STORY))).toBe(1)
    expect(Math.abs(similarity(signatureOf(STORY), signatureOf(edited)) - jaccard)).toBeLessThan(0.15)
    expect(similarity(signatureOf(STORY), signatureOf(OTHER))).toBe(0)
  })

  it('is 0 where a text has no signature', () => {
    expect(similarity([], [])).toBe(0)
    expect(similarity(signatureOf(STORY), [])).toBe(0)
  })
})

describe('containment', () => {
  it('stays high for a copy that was cut to half', () => {
    const half = STORY.slice(0, STORY.indexOf('A second meeting'))
    expect(containment(shinglesOf(half), shinglesOf(STORY))).toBeGreaterThan(0.95)
    expect(containment(shinglesOf(STORY), shinglesOf(OTHER))).toBe(0)
  })
})
