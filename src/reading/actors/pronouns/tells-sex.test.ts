import { describe, expect, it } from 'vitest'
import { castOf, whoIs } from '../cast-of.fixture.ts'

describe('what a pronoun tells of whoever it means', () => {
  it.each([
    ['Okoye said he had met Lindqvist. Lindqvist said she knew nothing. “He is wrong,” she said.', 'He', 'Okoye'],
    ['Ambassador Tessema said he would fly. Minister Oduya said she would not go. He frowned.', 'He', 'Tessema'],
    ['Sandoval, who lost her seat in March, met Petrov. He congratulated her.', 'He', 'Petrov'],
    // Somebody else could have been meant: nothing is learnt, and the next pronoun is the subject again.
    ['Okoye met Ito. Tran said she was ill. Tran left. He smiled.', 'He', 'Tran'],
  ])('a later pronoun of the other sex is somebody else: %s', async (text, word, name) => {
    expect(whoIs(await castOf(text), word)).toBe(name)
  })

  it.each([
    ['Sabah Omondi said she would not travel.', 'she', 'Sabah Omondi'],
    ['Sabah Omondi said she would not travel. Omondi met Petrov on Monday. He was late.', 'He', 'Petrov'],
    ['Sabah Omondi arrived in Lima on Monday. Her visit lasts two days.', 'Her', 'Sabah Omondi'],
  ])('a first name that misleads yields where nobody else can be meant: %s', async (text, word, name) => {
    expect(whoIs(await castOf(text), word)).toBe(name)
  })

  it.each([
    ['Omar Haddad met her on Monday.', 'her'],
    ['Omar Haddad arrived in Lima. The president met her at the airport.', 'her'],
    ['Omar Haddad said he was tired. On Friday she left.', 'she'],
  ])('a first name stands where the pronoun may be for somebody else: %s', async (text, word) => {
    expect(whoIs(await castOf(text), word)).not.toBe('Omar Haddad')
  })
})
