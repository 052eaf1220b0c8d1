/** Floor 2, intake. The outlet behind a feed's title: "Coast Wire: Lakes and Rivers" is a channel of Coast Wire. */
import { hasPressWord } from '../head/masthead.ts'
import { isRubric } from '../head/masthead-line.ts'
import { wordCount } from '../layout/features.ts'
import { siteLabel, spells } from './domain.ts'

const PARTS = /\s+[-–—|»·]\s+|:\s+|\s+[»|]\s*/u
const FEED_WORDS = /\s*(?:[-–—|]\s*)?(?:rss(?: 2\.0)?|atom|news)?\s*feed$/i

/** `link` is the feed's own address. The whole title where no part of it is plainly the name. */
export function channelOutlet(title: string | undefined, link: string | undefined): string | undefined {
  if (title === undefined) return undefined
  const whole = title.replace(FEED_WORDS, '').trim() || title
  const parts = whole.split(PARTS).filter((part) => part.trim() !== '')
  const label = link === undefined ? null : siteLabel(link)
  const addressed = label === null ? undefined : parts.find((part) => spells(part, label))
  const pressed = parts.find((part) => hasPressWord(part) && !isRubric(part))
  const [first = whole] = parts
  return addressed ?? pressed ?? (parts.length > 1 && wordCount(first) >= 2 && !isRubric(first) ? first : whole)
}
