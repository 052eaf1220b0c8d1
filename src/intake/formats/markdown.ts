/** Floor 2, intake. Markdown: front matter gives facts; the rest is plain text, whose reader knows Markdown's marks. */
import type { Draft, Facts } from '../draft.ts'
import { readPlain } from './plain.ts'

const FRONT = /^---[ \t]*\n([\s\S]{0,8000}?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/

export function readMarkdown(source: string): Draft {
  const front = FRONT.exec(source.trimStart())
  if (front === null) return readPlain(source)
  const facts = frontMatter(front[1] ?? '')
  if (facts === null) return readPlain(source)
  return readPlain(source.trimStart().slice(front[0].length), null, facts)
}

/** The simple `key: value` lines of YAML; null where it is no front matter but prose between rules. */
function frontMatter(text: string): Facts | null {
  const fields = new Map<string, string>()
  for (const line of text.split('\n')) {
    const found = /^([A-Za-z_][\w-]*)[ \t]*:[ \t]*(.*)$/.exec(line)
    if (found === null) {
      if (/^\s|^#|^-|^$/.test(line)) continue
      return null
    }
    const value = (found[2] ?? '').trim().replace(/^(["'])(.*)\1$/, '$2')
    if (value !== '') fields.set((found[1] ?? '').toLowerCase(), value)
  }
  const one = (...names: readonly string[]) =>
    names.map((name) => fields.get(name)).find((value) => value !== undefined)
  const author = one('author', 'authors', 'byline', 'creator')
  return {
    outlet: one('outlet', 'publisher', 'site', 'site_name', 'publication'),
    title: one('title', 'headline'),
    authors: author === undefined ? [] : author.replace(/^\[|\]$/g, '').split(/\s*,\s*/),
    published: one('published', 'date', 'pubdate', 'datepublished'),
    url: one('url', 'link', 'canonical', 'source'),
    language: one('lang', 'language'),
  }
}
