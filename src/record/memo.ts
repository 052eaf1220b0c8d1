/**
 * Floor 3, record. What a compilation can take over from the one before. Every entry is a pure function's result with
 * what it was made from, so a record compiled with a memo is the record compiled without one, only sooner.
 */

export interface Memo {
  /** The slot's contents, made empty at first use. */
  readonly of: <T>(slot: Slot<T>) => T
}

export interface Slot<T> {
  readonly empty: () => T
}

export function makeMemo(): Memo {
  const contents = new Map<Slot<unknown>, unknown>()
  return {
    of: <T>(slot: Slot<T>): T => {
      if (!contents.has(slot)) contents.set(slot, slot.empty())
      return contents.get(slot) as T
    },
  }
}

export interface Kept<V> {
  readonly uses: readonly unknown[]
  readonly value: V
}

/** The value kept for a key if everything it was made from is still the same, else a new one. */
export function remember<K, V>(
  store: { get(key: K): Kept<V> | undefined; set(key: K, kept: Kept<V>): unknown },
  key: K,
  uses: readonly unknown[],
  make: () => V,
): V {
  const kept = store.get(key)
  if (kept !== undefined && sameItems(kept.uses, uses)) return kept.value
  const value = make()
  store.set(key, { uses, value })
  return value
}

export function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a === b) return true
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false
  return true
}
