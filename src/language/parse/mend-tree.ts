/** What the decoder gets wrong in ways that English grammar shows, put right: each file of mendings says what and why. */
import type { Token } from '../types.ts'
import { mendCrossings } from './mend.ts'
import { mendConjuncts } from './mend-conjuncts.ts'
import { mendHeadlines } from './mend-headlines.ts'
import { mendObjects } from './mend-objects.ts'
import { mendTails } from './mend-tails.ts'

export const mendTree = (tokens: readonly Token[]): readonly Token[] =>
  mendTails(mendObjects(mendHeadlines(mendConjuncts(mendCrossings(tokens)))))
