/** Floor 4. What reading anew has changed: new, gone and where it leads, altered and in what. */
import type { ReadChanges, ReadThing } from '../../record/index.ts'
import type { RecordIndex } from '../index-record.ts'
import type { Section, Style } from './style.ts'
import { wrap } from './style.ts'

export function changesSection(index: RecordIndex, changes: ReadChanges, style: Style): Section {
  const { new: come, gone, altered } = changes
  const called = ({ id, what }: ReadThing): string => `${index.label(id) || id} ${what}`
  const line = (words: string): string[] => wrap(words, style.width, 2, 6)
  const leads = (id: string | null): string =>
    id === null ? 'leads nowhere now' : `leads to ${index.label(id) || id} now`
  return {
    title: `WHAT CHANGED  ${come.length} new, ${gone.length} gone, ${altered.length} altered`,
    lines: [
      ...come.flatMap((thing) => line(`new: ${called(thing)}`)),
      ...gone.flatMap((thing) => line(`gone: ${called(thing)}; ${leads(thing.leadsTo)}`)),
      ...altered.flatMap((thing) => [
        ...line(`altered: ${called(thing)}`),
        ...thing.fields.flatMap(({ field, before, after }) =>
          wrap(`${field}: ${before || 'none'} -> ${after || 'none'}`, style.width, 6, 8).map(style.dim),
        ),
      ]),
    ],
    empty: 'The new engine reads everything as the old one did.',
  }
}
