/** Floor 2, intake. Which format a text is in: told by its content, and by the file's name only where content is silent. */

export type Format = 'plain' | 'markdown' | 'html' | 'json' | 'jsonl' | 'feed'

const FEED =
  /^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*|<\?[^>]*\?>\s*|<!DOCTYPE rss[^>]*>\s*)*<(?:rss|feed|rdf:RDF|channel)[\s>]/i
const PAGE = /^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]{0,4000}?-->\s*)*<(?:!doctype\s+html|html|head|body)[\s>]/i
const BLOCK_TAG = /<(?:p|div|h[1-6]|ul|ol|li|table|article|section|blockquote|figure|header|footer|nav)(?:\s[^<>]*)?>/gi

/** `name` is the base name of the file. */
export function recognise(text: string, name: string): Format {
  const start = text.slice(0, 16_384)
  if (FEED.test(start)) return 'feed'
  if (PAGE.test(start)) return 'html'
  const json = jsonShape(text)
  if (json !== null && (/\.(?:json|jsonl|ndjson)$/i.test(name) || /[}\]]\s*$/.test(text))) return json
  if (isFragment(start)) return 'html'
  if (/\.(?:md|markdown)$/i.test(name) || /^---\n[\s\S]{0,4000}?\n---\n/.test(start)) return 'markdown'
  return 'plain'
}

function jsonShape(text: string): 'json' | 'jsonl' | null {
  const first = text.trimStart()
  if (!/^[[{]\s*["{[\]}]/.test(first)) return null
  const line = first.slice(0, first.indexOf('\n') === -1 ? undefined : first.indexOf('\n')).trim()
  const more = first.slice(line.length).trim() !== ''
  if (line.startsWith('{') && line.endsWith('}') && more && parses(line)) return 'jsonl'
  return 'json'
}

function parses(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** A page without its frame: block tags carry it. Two of them in a plain text are a slip, not a format. */
function isFragment(start: string): boolean {
  const tags = start.match(BLOCK_TAG)?.length ?? 0
  return tags >= 3 || (tags >= 1 && /^\s*</.test(start))
}
