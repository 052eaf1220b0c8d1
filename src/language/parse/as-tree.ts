/** Tokens whose tree is still being mended, as a sentence to walk in with the helpers of `tree.ts`; it has no offsets and no names. */
import type { Sentence, Token } from '../types.ts'

export const asTree = (tokens: readonly Token[]): Sentence => ({ index: 0, start: 0, end: 0, tokens, names: [] })
