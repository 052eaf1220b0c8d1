/** Floor 2, reading, positions. How hard a position is put, where its words say so. */
import type { Firmness } from '../../model/index.ts'
import { children, childrenBy } from '../claims/tree.ts'
import type { Draft } from './draft.ts'
import { isWord } from './lexicon.ts'

/** Firm: demanded, insisted, must, never, flatly; open: could, may, asked, to be discussed; null where the words leave it. */
export function firmnessOf(draft: Draft): Firmness | null {
  if (draft.kind === 'red-line' || draft.kind === 'ultimatum') return 'firm'
  const words = [
    draft.cue,
    draft.act,
    ...children(draft.sentence, draft.cue.index),
    ...childrenBy(draft.sentence, draft.act.index, 'aux', 'advmod'),
  ]
  if (words.some((t) => isWord(t.lemma, 'firm'))) return 'firm'
  return words.some((t) => isWord(t.lemma, 'soft')) || draft.rule === 'offer/could-be-discussed' ? 'open' : null
}
