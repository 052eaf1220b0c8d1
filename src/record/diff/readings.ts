/**
 * Floor 3, record, diff. What reading the same reports anew has changed, thing by thing: new, gone and where its id leads
 * now, altered and in what.
 */
import type { RecordDocument } from '../../model/index.ts'
import { type FieldWords, type ListedThing, type ThingSection, thingsOf } from './things.ts'

export interface ReadThing {
  readonly section: ThingSection
  readonly id: string
  readonly what: string
}

export interface ReadChanges {
  readonly new: readonly ReadThing[]
  /** `leadsTo`: the one thing that stands on its words now; null where there is none, or more than one. */
  readonly gone: readonly (ReadThing & { readonly leadsTo: string | null })[]
  readonly altered: readonly (ReadThing & {
    readonly fields: readonly { readonly field: string; readonly before: string; readonly after: string }[]
  })[]
}

/** `after` is of the same reports, and leads on the ids of `before` that it no longer holds. */
export function readChanges(before: RecordDocument, after: RecordDocument): ReadChanges {
  const follow = (id: string): string => after.redirects[id] ?? id
  const nameIn = names(after)
  const oldName = names(before)
  /** An actor who only changed its name is altered once, not in everything it did. */
  const followedName = (id: string): string => nameIn(follow(id)) ?? oldName(id) ?? id
  const old = thingsOf(before, followedName)
  const now = thingsOf(after, (id) => nameIn(id) ?? id)
  const was = new Map(old.map((thing) => [thing.id, thing]))
  const is = new Map(now.map((thing) => [thing.id, thing]))
  const led = new Set(old.map(({ id }) => follow(id)))
  return {
    new: now.filter(({ id }) => !was.has(id) && !led.has(id)).map(bare),
    gone: old
      .filter(({ id }) => !is.has(id))
      .map((thing) => ({ ...bare(thing), leadsTo: is.has(follow(thing.id)) ? follow(thing.id) : null })),
    altered: now.flatMap((thing) => {
      const fields = differing(was.get(thing.id)?.fields ?? thing.fields, thing.fields)
      return fields.length === 0 ? [] : [{ ...bare(thing), fields }]
    }),
  }
}

const bare = ({ section, id, what }: ListedThing): ReadThing => ({ section, id, what })

function names(record: RecordDocument): (id: string) => string | undefined {
  const byId = new Map(record.actors.map((actor) => [actor.id, actor.name]))
  return (id) => byId.get(id)
}

const differing = (before: FieldWords, after: FieldWords) =>
  Object.keys(after).flatMap((field) => {
    const [old, now] = [before[field] ?? '', after[field] ?? '']
    return old === now ? [] : [{ field, before: old, after: now }]
  })
