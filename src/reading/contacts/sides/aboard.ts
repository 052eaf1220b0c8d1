/** Floor 2, reading, contacts. Who is in the plane, train or convoy that is said to move: "a plane carrying Okoye", "Okoye's convoy", "the car with Okoye". */
import { findChildren } from '../../../language/tree.ts'
import type { Sentence } from '../../../language/types.ts'
import { childTokens, tokenOf } from '../status/verb-form.ts'
import { subjectsOf } from './around-verb.ts'
import { prepositionOf } from './prepositions.ts'

const VEHICLES =
  /^(plane|aeroplane|airplane|aircraft|jet|airliner|helicopter|flight|convoy|motorcade|cortege|train|car|limousine|bus|minibus|jeep|boat|launch|yacht|ferry|ship|cutter)$/

export const isVehicle = (sentence: Sentence, i: number): boolean => VEHICLES.test(tokenOf(sentence, i).lemma)

const CARRYING = /^(carry|bring|bear|take|fly|transport|drive|ferry)$/

export const aboard = (sentence: Sentence, verb: number): readonly number[] =>
  subjectsOf(sentence, verb)
    .filter((i) => isVehicle(sentence, i))
    .flatMap((vehicle) => [
      ...findChildren(sentence, vehicle, ['nmod:poss']),
      ...childTokens(sentence, vehicle, ['nmod'])
        .filter((t) => prepositionOf(sentence, t.index) === 'with')
        .map((t) => t.index),
      ...childTokens(sentence, vehicle, ['acl', 'acl:relcl'])
        .filter((t) => CARRYING.test(t.lemma))
        .flatMap((t) => findChildren(sentence, t.index, ['obj'])),
    ])
