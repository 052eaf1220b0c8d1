/** Floor 2, intake. What a page states about itself in its head: JSON-LD, Open Graph, article and citation tags. */
import type { Facts } from '../draft.ts'
import type { PageDocument, PageElement } from './dom.ts'

const ARTICLE_TYPES = /(?:Article|Posting|Report|Review|WebPage)$/

export function readMetadata(document: PageDocument): Facts {
  const meta = metaTags(document)
  const linked = fromJsonLd(document)
  const one = (...names: readonly string[]) =>
    names.flatMap((name) => meta.get(name) ?? []).find((value) => value !== '')
  const many = (...names: readonly string[]) => names.flatMap((name) => meta.get(name) ?? [])
  const authors = [
    ...(linked.authors ?? []),
    ...many('citation_author', 'dc.creator', 'dcterms.creator', 'parsely-author', 'author', 'article:author', 'byl'),
  ]
  return {
    outlet: pick([
      one('og:site_name'),
      linked.outlet,
      one('application-name', 'citation_journal_title', 'dc.publisher', 'dcterms.publisher', 'copyright-holder'),
    ]),
    title: one('og:title', 'citation_title', 'twitter:title', 'dc.title') ?? linked.title,
    authors: [...new Set(authors.map(personName).filter((name) => name !== ''))].slice(0, 12),
    published:
      linked.published ??
      one(
        'article:published_time',
        'og:article:published_time',
        'article:published',
        'datepublished',
        'date_published',
        'publish-date',
        'publishdate',
        'pubdate',
        'parsely-pub-date',
        'sailthru.date',
        'dc.date.issued',
        'dcterms.created',
        'dcterms.date',
        'dc.date',
        'citation_publication_date',
        'citation_date',
        'cxenseparse:recs:publishtime',
        'date',
        'article.published',
      ) ??
      itempropDate(document),
    url: [canonical(document), one('og:url', 'twitter:url'), linked.url].find((url) => /^https?:\/\//i.test(url ?? '')),
    language: document.documentElement?.getAttribute('lang') ?? undefined,
  }
}

/** The site's name as it is told most plainly: a name, not a slogan or an address. */
function pick(names: readonly (string | undefined)[]): string | undefined {
  const told = names
    .filter((name) => name !== undefined)
    .map((name) => name.trim())
    .filter((name) => name !== '' && !/^@|^https?:/.test(name))
  return told.find((name) => name.split(/\s+/).length <= 6 && !name.includes('|')) ?? told[0]?.split(/\s+[|–—-]\s+/)[0]
}

/** "By Ana Ruiz" to "Ana Ruiz"; an address of a profile is no name. */
const personName = (value: string): string =>
  /^https?:|^@|^\d+$/.test(value.trim())
    ? ''
    : value
        .trim()
        .replace(/^by\s+/i, '')
        .replace(/\s+/g, ' ')

function metaTags(document: PageDocument): Map<string, string[]> {
  const tags = new Map<string, string[]>()
  for (const element of document.querySelectorAll('meta[content]')) {
    const name = (
      element.getAttribute('property') ??
      element.getAttribute('name') ??
      element.getAttribute('itemprop') ??
      ''
    )
      .trim()
      .toLowerCase()
    const content = (element.getAttribute('content') ?? '').trim()
    if (name === '' || content === '') continue
    const held = tags.get(name)
    if (held === undefined) tags.set(name, [content])
    else held.push(content)
  }
  return tags
}

function itempropDate(document: PageDocument): string | undefined {
  const element = document.querySelector('[itemprop="datePublished"],time[pubdate],time.published,time.entry-date')
  return element?.getAttribute('datetime') ?? element?.getAttribute('content') ?? undefined
}

const canonical = (document: PageDocument): string | undefined =>
  document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? undefined

function fromJsonLd(document: PageDocument): Facts {
  const things = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap(thingsOf)
  const article =
    things.find((thing) => isArticle(thing) && text(thing.datePublished) !== undefined) ?? things.find(isArticle)
  const publisher = nameOf(article?.publisher) ?? nameOf(things.find((thing) => typeOf(thing).includes('WebSite')))
  return {
    outlet: publisher,
    title: text(article?.headline),
    authors: [article?.author ?? article?.creator]
      .flat()
      .map(nameOf)
      .filter((name) => name !== undefined),
    published: text(article?.datePublished) ?? text(article?.dateCreated),
    url: text(article?.url) ?? text(article?.mainEntityOfPage) ?? text(record(article?.mainEntityOfPage)?.['@id']),
  }
}

type Thing = Readonly<Record<string, unknown>>

/** All objects of a script, those of its graph and lists too. Broken JSON is common and says nothing. */
function thingsOf(script: PageElement): Thing[] {
  try {
    const value: unknown = JSON.parse((script.textContent ?? '').trim().replace(/^<!--|-->$/g, ''))
    return [value].flat(2).flatMap((one) => {
      const thing = record(one)
      if (thing === undefined) return []
      const graph = Array.isArray(thing['@graph'])
        ? thing['@graph'].map(record).filter((part) => part !== undefined)
        : []
      return [thing, ...graph]
    })
  } catch {
    return []
  }
}

const record = (value: unknown): Thing | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Thing) : undefined

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined

const typeOf = (thing: Thing): string =>
  [thing['@type']]
    .flat()
    .filter((name) => typeof name === 'string')
    .join(' ')

const isArticle = (thing: Thing): boolean =>
  typeOf(thing)
    .split(' ')
    .some((name) => ARTICLE_TYPES.test(name))

function nameOf(value: unknown): string | undefined {
  const one = Array.isArray(value) ? value[0] : value
  return text(one) ?? text(record(one)?.name)
}
