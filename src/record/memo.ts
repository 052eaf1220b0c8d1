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

/**
 * The same object as long as nothing that other things are made from has changed in what was there before: new reports
 * alone do not change it.
 */
export type Epoch = object

interface Entry<V> {
  epoch: Epoch
  readonly uses: readonly unknown[]
  readonly value: V
}

/** Results by the object they are chiefly made from. */
export type Store<K extends object, V> = WeakMap<K, Entry<V>>

/**
 * The value kept for a key: at once where the epoch is still the one in which it was found to hold; where everything
 * else it was made from is still the same; else a new one.
 */
export function remember<K extends object, V>(
  store: Store<K, V>,
  key: K,
  epoch: Epoch,
  uses: () => readonly unknown[],
  make: () => V,
): V {
  const entry = store.get(key)
  if (entry?.epoch === epoch) return entry.value
  const now = uses()
  if (entry !== undefined && sameItems(entry.uses, now)) {
    entry.epoch = epoch
    return entry.value
  }
  const value = make()
  store.set(key, { epoch, uses: now, value })
  return value
}

interface LastEpoch {
  parts: readonly unknown[]
  epoch: Epoch
}

const EPOCH: Slot<LastEpoch> = { empty: () => ({ parts: [], epoch: {} }) }

/** One epoch out of several: a new one as soon as one of them is. One for each memo. */
export function joinEpochs(memo: Memo, parts: readonly unknown[]): Epoch {
  const last = memo.of(EPOCH)
  if (!sameItems(last.parts, parts)) {
    last.parts = parts
    last.epoch = {}
  }
  return last.epoch
}

export function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a === b) return true
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false
  return true
}
