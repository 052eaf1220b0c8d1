/** Floor 3, record, claims. What one report holds, drafted once and kept for as long as the actors it names stay who they are. */
import type { Cast, Resolved } from '../actors/cast.ts'
import type { Profile } from '../actors/profiles.ts'
import { type Epoch, sameItems } from '../memo.ts'

interface Drafted<T> {
  /** Changes with every new cast that the drafts were found to hold under. */
  epoch: Epoch
  readonly profiles: readonly Profile[]
  readonly drafts: readonly T[]
}

export type Drafts<T> = WeakMap<Resolved, Drafted<T>>

/** `actorsOf` names, in order, the actors a draft depends on; `draft` makes a report's drafts anew. */
export function draftsIn<T>(
  resolved: Resolved,
  cast: Cast,
  kept: Drafts<T>,
  actorsOf: (draft: T) => readonly string[],
  draft: (resolved: Resolved, cast: Cast) => readonly T[],
): readonly T[] {
  const profilesOf = (drafts: readonly T[]): readonly Profile[] => drafts.flatMap(actorsOf).map(cast.profileOf)
  const before = kept.get(resolved)
  if (before?.epoch === cast.epoch) return before.drafts
  if (before && sameItems(before.profiles, profilesOf(before.drafts))) {
    before.epoch = cast.epoch
    return before.drafts
  }
  const drafts = draft(resolved, cast)
  kept.set(resolved, { epoch: cast.epoch, profiles: profilesOf(drafts), drafts })
  return drafts
}
