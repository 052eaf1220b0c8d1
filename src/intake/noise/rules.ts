/** Floor 2, intake. All rules that know a line of noise by its words, in the order they are asked. */

import { wordCount } from '../layout/features.ts'
import { captions } from './captions.ts'
import { credits } from './credits.ts'
import { interfaces } from './interface.ts'
import { notices } from './notices.ts'
import { promotion } from './promotion.ts'
import { related } from './related.ts'
import type { LineRule } from './rule.ts'

export const LINE_RULES: readonly LineRule[] = [
  ...notices,
  ...credits,
  ...promotion,
  ...related,
  ...interfaces,
  ...captions,
]

/** A line longer than this is not looked at: no rule may take so many words. */
const LONGEST_LINE = 1200

export function ruleFor(line: string): LineRule | null {
  const trimmed = line.trim()
  if (trimmed === '' || trimmed.length > LONGEST_LINE) return null
  const words = wordCount(trimmed)
  return LINE_RULES.find((rule) => words <= rule.longest && rule.pattern.test(trimmed)) ?? null
}
