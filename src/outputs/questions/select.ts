/** Floor 4. Picking things out of a record by the names people use. */
import type { DocContact, DocStep } from '../../model/index.ts'
import type { RecordIndex } from '../index-record.ts'
import type { AnswerEvidence } from './answer.ts'

const plain = (words: string): string => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Actors a name may mean: any whose name or alias holds the words. Empty words mean everybody. */
export function actorsNamed(index: RecordIndex, words: string): ReadonlySet<string> {
  const found = index.record.actors.filter(
    (a) => a.id === words || [a.name, ...a.aliases].some((n) => plain(n).includes(plain(words))),
  )
  return new Set(found.map((a) => a.id))
}

/** Contacts in which each of the names takes part. */
export const contactsOf = (index: RecordIndex, names: readonly string[]): DocContact[] => {
  const wanted = names.map((name) => actorsNamed(index, name))
  return index.record.contacts.filter((c) =>
    wanted.every((ids) => c.participants.some((p) => p.part !== 'absent' && ids.has(p.actor))),
  )
}

export const stepEvidence = (step: DocStep): AnswerEvidence => ({
  report: step.report,
  spans: step.evidence,
  chain: step.vouchedBy,
})

/** Whether a step rests on somebody unnamed: its origin is an unnamed source. */
export const isUnnamed = (index: RecordIndex, chain: readonly string[]): boolean => {
  const origin = chain.at(-1)
  return origin !== undefined && index.actor(origin).kind === 'source'
}
