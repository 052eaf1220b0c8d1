/** Floor 2, reading, measures. Releases: people let go. */
import type { Token } from '../../../../language/types.ts'
import { childrenBy, marker, withConjuncts } from '../../../claims/tree.ts'
import { exchangeOf } from '../../../claims/exchange.ts'
import type { PageSentence } from '../../../page.ts'
import { actRule, isCaptive } from '../../acts.ts'
import type { MeasureRule, Scene } from '../../draft.ts'
import { nounRule } from '../../nouns.ts'

/** "the release of two sailors", "the Okello release"; not of data, films or funds. */
export function freed(scene: Scene, sentence: PageSentence, noun: Token): readonly Token[] {
  const behind = childrenBy(sentence, noun.index, 'nmod').filter((t) => ['of', 'for'].includes(marker(sentence, t.index) ?? ''))
  const before = childrenBy(sentence, noun.index, 'compound', 'nmod:poss')
  return [...behind, ...before].flatMap((t) => withConjuncts(sentence, t)).filter((t) => isCaptive(scene, sentence, t))
}

const noun = nounRule({ kind: 'release', acts: [], admits: (scene, sentence, token) => freed(scene, sentence, token).length > 0 }, 'The release or pardon of somebody.')

export const RELEASE_RULES: readonly MeasureRule[] = [
  {
    ...noun,
    match: (scene, sentence, token) => noun.match(scene, sentence, token).map((draft) => ({ ...draft, standing: 'own' as const, by: draft.by.filter((t) => !freed(scene, sentence, token).includes(t)), targets: freed(scene, sentence, token) })),
  },
  actRule(
    {
      kind: 'release',
      admits: (scene, sentence, verb, patient) => patient !== undefined && isCaptive(scene, sentence, patient) && exchangeOf(sentence, verb) === undefined,
    },
    'A side released, freed or pardoned somebody.',
  ),
]
