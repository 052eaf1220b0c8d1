/** Every rule is tried on its own examples, and every kind on its cases, through the whole reading. */
import { describe, expect, it } from 'vitest'
import { type ReadText, readText } from '../claims/read-text.fixture.ts'
import { KINDS_OF_CONTACT } from './kinds/list.ts'
import type { ContactCase } from './rule.ts'

const rulesIn = ({ reading }: ReadText): readonly string[] => reading.tellings.map((t) => t.why.rule)

function seen({ reading, name }: ReadText, wanted: ContactCase['expected'][number]) {
  return reading.tellings.map((t) => ({
    state: t.state,
    ...(wanted.participants && { participants: t.participants.map((p) => name(p.actor)).sort() }),
    ...(wanted.place !== undefined && { place: name(t.place?.actor ?? null) }),
    ...(wanted.when !== undefined && { when: t.when.edtf }),
    ...(wanted.vouchedBy && { vouchedBy: t.vouchedBy.map(name) }),
  }))
}

describe.each(KINDS_OF_CONTACT.map((k) => [k.kind, k] as const))('a contact of kind %s', (kind, definition) => {
  const rules = definition.rules.map((rule) => [rule.id, rule] as const)

  it.each(rules.flatMap(([id, rule]) => rule.matches.map((text) => [id, text] as const)))(
    'is found by %s: %s',
    async (id, text) => {
      expect(rulesIn(await readText(text))).toContain(id)
    },
  )

  it.each(rules.flatMap(([id, rule]) => rule.not.map((text) => [id, text] as const)))(
    'is not found by %s: %s',
    async (id, text) => {
      expect(rulesIn(await readText(text))).not.toContain(id)
    },
  )

  it.each(definition.cases.map((c) => [c.text, c] as const))(
    'is read: %s',
    async (_, { text, published, expected }) => {
      const read = await readText(text, published)
      for (const wanted of expected) {
        const sorted = wanted.participants ? { ...wanted, participants: [...wanted.participants].sort() } : wanted
        expect(seen(read, wanted)).toContainEqual(sorted)
      }
    },
  )

  it('has rules named after it, each with examples of both sorts', () => {
    expect(
      definition.rules.filter((r) => !r.id.startsWith(`${kind}/`) || r.matches.length === 0 || r.not.length === 0),
    ).toEqual([])
  })
})
