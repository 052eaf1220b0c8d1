/** Floor 4. One actor: names, roles as reported, contacts and words. */
import type { DocActor } from '../../model/index.ts'
import { dateWords, quote, type RecordIndex, reportRef } from '../index-record.ts'
import { STATE_MARKS } from '../marks.ts'
import { officesHeld } from '../offices-held.ts'
import { titleOf } from '../subject.ts'
import { reviewLines } from './contact.ts'
import type { Section, Style } from './style.ts'
import { wrap } from './style.ts'

export function actorSection(index: RecordIndex, actor: DocActor, style: Style): Section {
  const line = (words: string) => wrap(words, style.width, 2, 6)
  const { contacts, statements, positions } = index.record
  const met = contacts.filter((c) => c.participants.some((p) => p.actor === actor.id && p.part !== 'absent'))
  const said = statements.filter((s) => s.source === actor.id)
  const held = positions.filter((p) => p.holder === actor.id)
  return {
    title: `${index.label(actor.id)} ${actor.name} (${actor.kind})`.trim(),
    lines: [
      ...(actor.aliases.length > 0 ? line(`also: ${actor.aliases.join('; ')}`) : []),
      ...rolesOf(index, actor).flatMap(line),
      ...(actor.reasons ?? []).flatMap((r) => line(`one actor because: ${r}`)),
      ...met.flatMap((c) =>
        line(`${STATE_MARKS[c.headline.state].text} ${dateWords(c.when)}: ${index.label(c.id)} ${titleOf(index, c)}`),
      ),
      ...held.flatMap((p) =>
        p.tellings
          .slice(-1)
          .flatMap((t) => line(`${p.kind}: “${quote(index, t.report, t.what)}” (${reportRef(index, t.report)})`)),
      ),
      ...said.flatMap((s) => line(`${s.kind}: “${quote(index, s.report, s.content)}” (${reportRef(index, s.report)})`)),
      ...reviewLines(index, actor.id).flatMap(line),
    ],
    empty: 'Named, and nothing more is read of it.',
  }
}

/** Each role once, with the first and last day it was reported. */
function rolesOf(index: RecordIndex, actor: DocActor): string[] {
  return officesHeld(actor).map(({ title, of, days }) => {
    const words = of === null ? title : `${title} (${index.actor(of).name})`
    return `role: ${words}${days.length > 0 ? `, reported ${days.join(', ')}` : ''}`
  })
}
