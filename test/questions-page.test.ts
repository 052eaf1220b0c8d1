/** docs/questions.md: every question of the desk is on it, in its words of today. What the answers say is the record's, and not compared. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { QUESTIONS } from '../src/outputs/questions/index.ts'

const REFRESH = 'docs/questions.md is not of today: `npm run docs` writes it anew'
const page = readFileSync(fileURLToPath(new URL('../docs/questions.md', import.meta.url)), 'utf8')

describe('the page of questions', () => {
  it('has every question once, in their order, and none that is gone', () => {
    const asked = [...page.matchAll(/^\$ dragoman ask \S+ (\S+)/gm)].map((m) => m[1])
    expect(asked, REFRESH).toEqual(QUESTIONS.map((q) => q.name))
  })

  it.each(QUESTIONS.map((q) => [q.name, q.asks] as const))('says what %s asks', (_name, asks) => {
    expect(page.toLowerCase(), REFRESH).toContain(`\n## ${asks}\n`.toLowerCase())
  })

  it('shows an answer to each', () => {
    const answers = [...page.matchAll(/^\$ dragoman ask .*\n([\s\S]*?)```/gm)].map((m) => m[1]?.trim() ?? '')
    for (const answer of answers) expect(answer).not.toBe('')
  })
})
