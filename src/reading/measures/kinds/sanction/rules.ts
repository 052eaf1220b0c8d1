/** Floor 2, reading, measures. Sanctions on persons, bodies and states. */
import { childrenBy, marker, parent } from '../../../claims/tree.ts'
import { mentionAt } from '../../../claims/who.ts'
import { actDraft, actRule, alsoSuffered, isCaptive } from '../../acts.ts'
import type { MeasureRule } from '../../draft.ts'
import { nounRule } from '../../nouns.ts'

/** Who and what is put on lists; "sanctioned the use of" gives leave instead. */
const SANCTIONED =
  /^(company|firm|bank|individual|entity|vessel|ship|tanker|oligarch|judge|minister|general|group|network|unit|member|refinery|subsidiary)$/

const noun = nounRule(
  {
    kind: 'sanction',
    acts: ['impose', 'lift'],
    // "sanctions relief" is a lifting, "sanctions list" a list
    admits: (_scene, sentence, token) => {
      return (
        !(token.rel === 'compound' && parent(sentence, token)?.upos === 'NOUN') &&
        marker(sentence, token.index) !== 'without'
      )
    },
  },
  'Sanctions with who imposed them or whom they hit, or as imposed, lifted, threatened.',
)

const act = actRule(
  {
    kind: 'sanction',
    admits: (scene, sentence, verb, patient) =>
      verb.lemma === 'designate'
        ? childrenBy(sentence, verb.index, 'obl', 'xcomp').some((t) =>
            /^(terrorist|organisation|organization|threat)$/.test(t.lemma),
          )
        : patient !== undefined &&
          (mentionAt(scene.cast, sentence, patient)?.actor != null ||
            patient.upos === 'PRON' ||
            isCaptive(scene, sentence, patient) ||
            SANCTIONED.test(patient.lemma)),
  },
  'Somebody sanctioned or blacklisted somebody.',
)

const also: MeasureRule = {
  id: 'sanction/as-was',
  reason: '"was sanctioned, as was the governor" tells of two.',
  match: (scene, sentence, token) =>
    act.match(scene, sentence, token).length > 0
      ? alsoSuffered(scene, sentence, token, actDraft(scene, sentence, token, 'sanction', 'sanction/as-was'))
      : [],
}

export const SANCTION_RULES: readonly MeasureRule[] = [noun, act, also]
