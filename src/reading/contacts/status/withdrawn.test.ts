import { describe, expect, test } from 'vitest'
import { readText } from '../../claims/read-text.fixture.ts'

const kinds = async (text: string): Promise<readonly string[]> =>
  (await readText(text)).reading.tellings.map((t) => t.kind)

describe('what a newsroom takes back', () => {
  test.each([
    ['Correction. At noon we said that President Ada Okoye had met President Odo Brandt in Lima. We regret the error.'],
    ['We reported that President Ada Okoye held talks with President Odo Brandt in Lima. That was in error.'],
  ])('tells no contact: %s', async (text) => expect(await kinds(text)).toEqual([]))

  test.each([
    ['President Ada Okoye met President Odo Brandt in Lima. We reported it at noon.'],
    ['Brandt said that he had met President Ada Okoye in Lima. His spelling was corrected.'],
  ])('is not what it stands by, or somebody else says: %s', async (text) =>
    expect(await kinds(text)).toContain('meeting'),
  )
})
