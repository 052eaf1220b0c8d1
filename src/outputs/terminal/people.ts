/** Floor 4. Who is named most, with the roles the reports give them. */
import type { DocActor } from '../../model/index.ts'
import type { RecordIndex } from '../index-record.ts'
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
  const roles = actor.roles.map((r) => (r.of === null ? r.title : `${r.title} (${index.actor(r.of).name})`))
  const distinct = [...new Set(roles)].slice(0, 3)
  return distinct.length > 0 ? `: ${distinct.join('; ')}` : ''
}
