/** Floor 4. Who is named most, with the roles the reports give them; and who is credited, the unnamed ones apart. */
import type { DocActor } from '../../model/index.ts'
import { type RecordIndex, reportRef } from '../index-record.ts'
import { officesHeld } from '../offices-held.ts'
import type { Section, Style } from './style.ts'
import { wrap } from './style.ts'

const SHOWN = 20

export function peopleSection(index: RecordIndex, style: Style): Section {
  const named = index.record.actors.filter((a) => a.kind === 'person' && a.mentions.some((m) => m.form === 'name'))
  const ranked = [...named].sort((a, b) => b.mentions.length - a.mentions.length || (a.name < b.name ? -1 : 1))
  const more = ranked.length > SHOWN ? `, the ${SHOWN} named most` : ''
  return {
    title: `PEOPLE  ${ranked.length}${more}`,
    lines: ranked.slice(0, SHOWN).flatMap((a) => wrap(`${a.name}${rolesOf(index, a)}`, style.width, 2, 6)),
    empty: 'No person is named.',
  }
}

function rolesOf(index: RecordIndex, actor: DocActor): string {
  const roles = officesHeld(actor).map((r) => (r.of === null ? r.title : `${r.title} (${index.actor(r.of).name})`))
  const distinct = [...new Set(roles)].slice(0, 3)
  return distinct.length > 0 ? `: ${distinct.join('; ')}` : ''
}

/** Everybody who is credited with something, most credited first; an unnamed source stands under the words of its one report. */
export function sourceSection(index: RecordIndex, style: Style): Section {
  const said = new Map<string, number>()
  for (const { source } of index.record.statements) if (source !== null) said.set(source, (said.get(source) ?? 0) + 1)
  const ranked = [...said].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const unsure = index.record.statements.filter((s) => s.cue !== null && s.source === null).length
  const lines = ranked.flatMap(([id, count]) => {
    const actor = index.actor(id)
    const unnamed =
      actor.source === null
        ? ''
        : `, unnamed, ${reportRef(index, actor.source.report)}${actor.source.terms === null ? '' : ` (${actor.source.terms})`}`
    return wrap(`${String(count).padStart(3)}  ${actor.name}${unnamed}`, style.width, 2, 7)
  })
  return {
    title: `SOURCES  ${ranked.length} credited; ${unsure} statements credited to nobody for sure`,
    lines,
    empty: 'Nobody is credited.',
  }
}
