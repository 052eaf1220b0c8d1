/** Floor 2, reading, measures. Since when and until when a measure stands, from the times that hang on its act. */
import { type DateValue, UNKNOWN_DATE } from '../../model/index.ts'
import { children, phrase } from '../claims/tree.ts'
import type { PageTime } from '../clock.ts'
import type { Draft, Scene } from './draft.ts'

const UNTIL = /^(until|till|through|to)$/i
const dayOf = (time: PageTime | undefined): DateValue =>
  time && (time.type === 'DATE' || time.type === 'TIME') ? time.value : UNKNOWN_DATE

export function datesOf(scene: Scene, draft: Draft): { readonly when: DateValue; readonly until: DateValue } {
  const { sentence, act, head } = draft
  const near = new Set([
    act.index,
    head.index,
    ...children(sentence, act.index).map((t) => t.index),
    ...phrase(sentence, head.index).map((t) => t.index),
  ])
  const times = scene.clock.times.filter(
    (t) =>
      t.sentence === sentence.index &&
      (near.has(t.first) || (t.dates !== null && (t.dates === act.index || t.dates === head.index))),
  )
  const isUntil = (t: PageTime): boolean =>
    [sentence.tokens[t.first], sentence.tokens[t.first - 1]].some((word) => word !== undefined && UNTIL.test(word.text))
  return {
    when: dayOf(times.find((t) => !isUntil(t) && t.type !== 'DURATION' && t.type !== 'SET')),
    until: dayOf(times.find(isUntil)),
  }
}
