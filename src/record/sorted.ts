/** Floor 3, record. Arrays kept in order as items come and go. */

/** Where `item` stands or would stand: the first place whose item is not before it. */
export function placeIn<T>(sorted: readonly T[], item: T, compare: (a: T, b: T) => number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (compare(sorted[middle] as T, item) < 0) low = middle + 1
    else high = middle
  }
  return low
}

export function insertInto<T>(sorted: T[], item: T, compare: (a: T, b: T) => number): void {
  const last = sorted.at(-1)
  if (last === undefined || compare(last, item) < 0) sorted.push(item)
  else sorted.splice(placeIn(sorted, item, compare), 0, item)
}

export function removeFrom<T>(sorted: T[], item: T, compare: (a: T, b: T) => number): void {
  const place = placeIn(sorted, item, compare)
  if (sorted[place] === item) sorted.splice(place, 1)
}
