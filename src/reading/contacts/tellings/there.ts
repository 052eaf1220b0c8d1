/** Floor 2, reading, contacts. "There she met the president": the place of what was told in this sentence or the one before. */
import type { ReadTelling } from '../../../model/index.ts'
import type { Page } from '../../page.ts'
import type { Draft } from '../drafts/draft.ts'
import { childTokens } from '../status/verb-form.ts'
import type { PlaceOf } from './place.ts'

export function placeThere(page: Page, told: readonly ReadTelling[], { sentence, token, rule }: Draft): PlaceOf {
  if (rule.sort !== 'verb' || !childTokens(sentence, token, ['advmod']).some((t) => /^there$/i.test(t.text)))
    return null
  const from = page.sentences[sentence.index - 1]?.start ?? sentence.start
  const before = told.findLast((t) => t.place !== null && t.head !== null && t.head.start >= from)
  return before?.place ? { actor: before.place.actor, basis: 'implied' } : null
}
