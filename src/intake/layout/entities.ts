/** Floor 2, intake. Character references that scraped text has kept (`&ldquo;`, `&#8217;`, `&amp;`). */
import { parseHTML } from 'linkedom'

const REFERENCE = /&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,30});/gi

const { document } = parseHTML('<!doctype html><html><body></body></html>')
const known = new Map<string, string>()

export const decodeEntities = (text: string): string => (text.includes('&') ? text.replace(REFERENCE, decodeOne) : text)

function decodeOne(reference: string): string {
  let value = known.get(reference)
  if (value === undefined) {
    const holder = document.createElement('p')
    holder.innerHTML = reference
    value = (holder.textContent ?? reference).replace(/[\u00ad\u200b\ufeff]/g, '')
    known.set(reference, value)
  }
  return value
}
