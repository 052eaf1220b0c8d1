/** Floor 2, intake. RSS, RDF and Atom: one report an item, read by feedsmith; the outlet is what the feed calls itself. */
import { parseFeed } from 'feedsmith'
import { ReportFailed } from '../../model/index.ts'
import type { Facts } from '../draft.ts'
import { decodeEntities } from '../layout/entities.ts'
import { channelOutlet } from '../outlet/channel.ts'
import { type Entry, layOut } from './json.ts'

/** What the formats of feeds have in common, as far as intake asks. */
interface Item {
  readonly id: string | undefined
  readonly facts: Facts
  readonly body: string | undefined
}

/** Throws ReportFailed when it is no feed or has no items. */
export function readFeed(source: string, file: string): readonly Entry[] {
  const items = itemsOf(source, file)
  if (items.length === 0) throw new ReportFailed(file, 'the feed has no items')
  return items.map((item, at): Entry => {
    const key = item.id ?? at + 1
    const title = item.facts.title === undefined ? undefined : plainTitle(item.facts.title)
    const body = item.body ?? title
    if (body === undefined || body.trim() === '')
      return new ReportFailed(file, 'the item has neither a title nor a text', key)
    return layOut(body, key, { ...item.facts, title })
  })
}

function itemsOf(source: string, file: string): Item[] {
  try {
    const { format, feed } = parseFeed(source) as { format: string; feed: unknown }
    if (format === 'atom') return list(at(feed, 'entries')).map((entry) => atomItem(feed, entry))
    if (format === 'rss' || format === 'rdf') return list(at(feed, 'items')).map((item) => rssItem(feed, item))
    throw new ReportFailed(file, `a ${format} feed is not supported`)
  } catch (error) {
    if (error instanceof ReportFailed) throw error
    throw new ReportFailed(file, 'it looks like a feed but cannot be read as one', null, { cause: error })
  }
}

function rssItem(feed: unknown, item: unknown): Item {
  return {
    id: text(at(item, 'guid', 'value')),
    body: text(at(item, 'content', 'encoded')) ?? text(at(item, 'description')),
    facts: {
      title: text(at(item, 'title')),
      outlet:
        text(at(item, 'source', 'title')) ??
        text(at(item, 'dc', 'publishers', 0)) ??
        channelOutlet(text(at(feed, 'title')), siteOf(feed)),
      published:
        text(at(item, 'pubDate')) ??
        text(at(item, 'dc', 'dates', 0)) ??
        text(at(item, 'dcterms', 'issued', 0)) ??
        text(at(item, 'dcterms', 'created', 0)),
      authors: [...list(at(item, 'dc', 'creators')), ...list(at(item, 'authors'))]
        .map(nameOf)
        .filter((name) => name !== undefined),
      url: text(at(item, 'link')),
      language: text(at(feed, 'language')) ?? text(at(feed, 'dc', 'languages', 0)),
    },
  }
}

function atomItem(feed: unknown, entry: unknown): Item {
  const links = list(at(entry, 'links'))
  const link = links.find((one) => (at(one, 'rel') ?? 'alternate') === 'alternate') ?? links[0]
  return {
    id: text(at(entry, 'id')),
    body: text(at(entry, 'content')) ?? text(at(entry, 'summary')),
    facts: {
      title: text(at(entry, 'title')),
      outlet: text(at(entry, 'source', 'title')) ?? channelOutlet(text(at(feed, 'title')), siteOf(feed)),
      published: text(at(entry, 'published')) ?? text(at(entry, 'updated')),
      authors: list(at(entry, 'authors'))
        .map(nameOf)
        .filter((name) => name !== undefined),
      url: text(at(link, 'href')),
    },
  }
}

/** The address of the site that a feed belongs to. */
const siteOf = (feed: unknown): string | undefined => text(at(feed, 'link')) ?? text(at(feed, 'links', 0, 'href'))

/** What stands at the end of a path through parsed data; undefined wherever it breaks off. */
function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  let here = value
  for (const step of path) {
    if (typeof here !== 'object' || here === null) return undefined
    here = (here as Readonly<Record<string | number, unknown>>)[step]
  }
  return here
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

const nameOf = (author: unknown): string | undefined => text(author) ?? text(at(author, 'name'))

/** A text, also where the format wraps it in an object. */
function text(value: unknown): string | undefined {
  const plain = typeof value === 'object' ? at(value, 'value') : value
  return typeof plain === 'string' && plain.trim() !== '' ? plain.trim() : undefined
}

/** Titles carry mark-up and twice-escaped characters now and then. */
const plainTitle = (title: string): string =>
  decodeEntities(title.replace(/<[^<>]{1,200}>/g, ''))
    .replace(/\s+/g, ' ')
    .trim()
