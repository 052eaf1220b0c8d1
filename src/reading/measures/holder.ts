/** Floor 2, reading, measures. Whose a release is that names nobody: whoever the report last said to hold the people. */
import type { LocalId } from '../../model/index.ts'
import { everybody, sideNamed } from '../claims/who.ts'
import { isCaptive, patientOf } from './acts.ts'
import type { Draft, Scene } from './draft.ts'
import { doersOf } from './parties.ts'

const HOLDING = /^(hold|detain|arrest|jail|imprison|capture|seize|intern|abduct|kidnap)$/

export function holderFor(scene: Scene, draft: Draft): readonly LocalId[] {
  if (draft.kind !== 'release' || draft.by.length > 0) return []
  const told = scene.page.sentences
    .filter((s) => s.index <= draft.sentence.index)
    .flatMap((s) => s.tokens.filter((t) => t.upos === 'VERB' && HOLDING.test(t.lemma)).map((t) => [s, t] as const))
    .map(([sentence, verb]) => {
      const patient = patientOf(sentence, verb)
      if (patient === undefined || !isCaptive(scene, sentence, patient)) return []
      return doersOf(sentence, verb)
        .flatMap((t) => [...everybody(scene.cast, sentence, t)])
        .map((id) => sideNamed(scene.cast, id))
        .filter((id) => ['state', 'body'].includes(scene.cast.actor(id).kind))
    })
    .filter((ids) => ids.length > 0)
  return told.at(-1) ?? []
}
