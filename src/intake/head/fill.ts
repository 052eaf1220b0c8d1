/** Floor 2, intake. What is left of a head when outlet, day and title are found. */
import { endsSentence, isCapitalised, isNameLike, isSentence, wordCount } from '../layout/features.ts'
import { readByline } from './byline.ts'
import type { HeadReading } from './reading.ts'

/** What is left: names are bylines, lines between title and byline or day standfirsts, others labels of the page. */
export function fillUp(reading: HeadReading, head: readonly number[], title: number | null): void {
  for (const at of head) {
    if (reading.roles.has(at)) continue
    const text = reading.text(at)
    const below = title !== null && at > title
    if (below && reading.piece(at).level === 0 && isAuthor(reading, at, head, text)) {
      reading.roles.set(at, 'byline')
      reading.byline.push(...readByline(text, false))
    } else if (
      below &&
      wordCount(text) >= 5 &&
      (reading.followedByStrong(at, head) ||
        (head[head.indexOf(title) + 1] === at && !endsSentence(text) && reading.piece(at).kind !== 'item'))
    ) {
      reading.roles.set(at, 'standfirst')
    } else if (
      !endsSentence(text) &&
      wordCount(text) < 6 &&
      reading.piece(at).level === 0 &&
      (!below || reading.followedByStrong(at, head))
    )
      reading.roles.set(at, 'rubric')
  }
}

function isAuthor(reading: HeadReading, at: number, head: readonly number[], text: string): boolean {
  if (/[\d:?!]/.test(text) || isSentence(text)) return false
  const place = head.indexOf(at)
  const beside = [head[place - 1], head[place + 1]].some(
    (other) => other !== undefined && (reading.roles.get(other) === 'date' || reading.roles.get(other) === 'byline'),
  )
  if (
    beside &&
    (isNameLike(text) || (wordCount(text) <= 2 && isCapitalised(text)) || readByline(text, false).length > 0)
  )
    return true
  return (
    isNameLike(text) &&
    (head.at(-1) === at || reading.followedByStrong(at, head) || reading.roles.get(head[place + 1] ?? -1) === 'caption')
  )
}
