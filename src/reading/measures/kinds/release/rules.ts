/** Floor 2, reading, measures. Releases: people let go. */
import { exchangeOf } from '../../../claims/exchange.ts'
import { actRule, freed, isCaptive } from '../../acts.ts'
import type { MeasureRule } from '../../draft.ts'
import { nounRule } from '../../nouns.ts'
import { cameHome } from './came-home.ts'
import { told } from './told.ts'

const noun = nounRule(
  { kind: 'release', acts: [], admits: (scene, sentence, token) => freed(scene, sentence, token).length > 0 },
  'The release or pardon of somebody.',
)

export const RELEASE_RULES: readonly MeasureRule[] = [
  cameHome,
  told,
  {
    ...noun,
    match: (scene, sentence, token) =>
      noun.match(scene, sentence, token).map((draft) => ({
        ...draft,
        standing: 'own' as const,
        by: draft.by.filter((t) => !freed(scene, sentence, token).includes(t)),
        targets: freed(scene, sentence, token),
      })),
  },
  actRule(
    {
      kind: 'release',
      admits: (scene, sentence, verb, patient) =>
        patient !== undefined && isCaptive(scene, sentence, patient) && exchangeOf(sentence, verb) === undefined,
    },
    'A side released, freed or pardoned somebody.',
  ),
]
