import { describe, expect, it } from 'vitest'
import { bears, DENIES_BACK, IN_DISPUTE, TELLS_OTHERWISE } from './marks.ts'
import { EXCHANGED, LET_GO } from './set-free.ts'
import { UNHELD } from './unheld.ts'

describe.each([
  ['a denial that points back', DENIES_BACK],
  ['an answer that tells it otherwise', TELLS_OTHERWISE],
  ['an announced dispute', IN_DISPUTE],
  ['a contact that never was', UNHELD],
  ['people let go, not exchanged', LET_GO],
  ['people exchanged', EXCHANGED],
])('%s', (_name, marks) => {
  const cases = marks.flatMap(({ id, yes, no }) => [
    ...yes.map((words) => [words, id] as const),
    ...no.map((words) => [words, null] as const),
  ])
  it.each(cases)('%s', (words, id) => {
    expect(bears(marks, words)?.id ?? null).toBe(id)
  })
})
