/**
 * Floor 2, reading, contacts. A headline names in its own words what the report then tells: "Sato phones Lind" over "Peru's president and
 * Japan's prime minister spoke on Monday". Where the first such contact of the body has a side in common, or names nobody, the two are one.
 */
import type { LocalId, ReadTelling } from '../../../model/index.ts'
import { overlap } from '../../../model/index.ts'
import type { Cast } from '../../cast.ts'
import type { Page } from '../../page.ts'
import { hasHappened } from '../status/status.ts'
import { joined } from './fold.ts'
import { familyOf } from './same.ts'

export function foldHeadline(told: readonly ReadTelling[], page: Page, cast: Cast): readonly ReadTelling[] {
  const over = told.filter((t) => isHeadline(page, t))
  return over.reduce((all, title) => foldOne(all, title, page, cast), told)
}

function foldOne(all: readonly ReadTelling[], title: ReadTelling, page: Page, cast: Cast): readonly ReadTelling[] {
  if (all.some((t) => t.sameAs === title.id) || title.sameAs !== null) return all
  const body = all.find((t) => !isHeadline(page, t) && familyOf(t.kind) === familyOf(title.kind))
  if (!body || body.sameAs !== null || !isOne(title, body, cast)) return all
  const renamed = (t: ReadTelling): ReadTelling => ({
    ...t,
    sameAs: t.sameAs === body.id ? title.id : t.sameAs,
    partOf: t.partOf === body.id ? title.id : t.partOf,
  })
  if (body.state !== title.state || body.vouchedBy.join(' ') !== title.vouchedBy.join(' '))
    return all.map((t) => (t === body ? { ...body, sameAs: title.id } : renamed(t)))
  const whole = isNamed(cast, body) || !isNamed(cast, title) ? { ...body, id: title.id } : title
  const other = whole === title ? body : title
  const both = { ...joined(whole, { ...other, participants: [] }) }
  return all.filter((t) => t !== body).map((t) => (t === title ? both : renamed(t)))
}

const isHeadline = (page: Page, { head }: ReadTelling): boolean =>
  page.passages.some((p) => /^(title|standfirst|heading)$/.test(p.kind) && p.start <= head.start && head.end <= p.end)

function isOne(title: ReadTelling, body: ReadTelling, cast: Cast): boolean {
  if (hasHappened(title.state) !== hasHappened(body.state) || title.ordinal !== body.ordinal) return false
  const [a, b] = [title.when.edtf, body.when.edtf]
  if (a !== null && b !== null && !overlap(a, b)) return false
  if (title.place && body.place && title.place.actor !== body.place.actor) return false
  if (title.participants.length !== body.participants.length) return false
  const names = new Set(title.participants.map((p) => p.actor))
  const strange = body.participants.filter((p) => !names.has(p.actor)).map((p) => p.actor)
  const unmet = title.participants
    .filter((p) => !body.participants.some((q) => q.actor === p.actor))
    .map((p) => p.actor)
  return strange.every((id) => isDescribed(cast, id)) || unmet.every((id) => isDescribed(cast, id))
}

/** "a senator" is somebody not yet spoken of. */
const INDEFINITE = /^(an?|another|some|several|two)\b/i

/** A person or group known by a description alone: "the envoy of the president". */
const isDescribed = (cast: Cast, id: LocalId): boolean => {
  const { kind, mentions } = cast.actor(id)
  return (
    (kind === 'person' || kind === 'group') && mentions.every((m) => m.form !== 'name' && !INDEFINITE.test(m.words))
  )
}

const isNamed = (cast: Cast, { participants }: ReadTelling): boolean =>
  participants.every((p) => !isDescribed(cast, p.actor))
