/** Every rule reads its own examples and keeps its hands off the others. */
import { describe, expect, test } from 'vitest'
import { matchTimes } from '../match.ts'
import { fold } from '../vocabulary.ts'
import { TIME_RULES } from './index.ts'

const rulesIn = (text: string): readonly string[] =>
  matchTimes({ text, folded: fold(text), start: 0, sentence: null }).map((match) => match.rule)

describe('rules of time expressions, without a parse', () => {
  test('have ids of their own', () => expect(new Set(TIME_RULES.map((rule) => rule.id)).size).toBe(TIME_RULES.length))
  for (const rule of TIME_RULES) {
    test.each(rule.matches.map((text) => [text]))(`${rule.id} reads %j`, (text) =>
      expect(rulesIn(text)).toContain(rule.id),
    )
    test.each(rule.not.map((text) => [text]))(`${rule.id} does not read %j`, (text) =>
      expect(rulesIn(text)).not.toContain(rule.id),
    )
  }
})
