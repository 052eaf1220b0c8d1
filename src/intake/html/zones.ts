/**
 * Floor 2, intake. What an element of a page says about the text in it: by tag, role, and the words in its class and id.
 * Newsrooms name these things alike everywhere; the words are those of common content systems, not of any one site.
 */
import type { NoiseKind } from '../../model/index.ts'
import type { PageElement } from './dom.ts'

export type Zone = NoiseKind | 'standfirst' | 'lead'

const TAG_ZONES: Readonly<Record<string, Zone>> = {
  nav: 'interface',
  footer: 'interface',
  form: 'interface',
  button: 'interface',
  select: 'interface',
  dialog: 'interface',
  menu: 'interface',
  label: 'interface',
  summary: 'interface',
  aside: 'related',
  figcaption: 'caption',
  figure: 'caption',
  address: 'byline',
  time: 'dateline',
}

/** Elements that hold the report by their meaning, whatever their class. */
const FRAMES = new Set(['html', 'body', 'main', 'article'])

const ROLE_ZONES: Readonly<Record<string, Zone>> = {
  navigation: 'interface',
  banner: 'interface',
  contentinfo: 'interface',
  dialog: 'interface',
  alertdialog: 'interface',
  search: 'interface',
  menu: 'interface',
  menubar: 'interface',
  toolbar: 'interface',
  tablist: 'interface',
  complementary: 'related',
}

const WORD_ZONES: readonly (readonly [Zone, RegExp])[] = [
  ['correction', /^(?:corrections?|corr|erratum|errata|clarification)$/],
  ['comment', /^(?:comments?|commentlist|commentlisting|disqus|respond|replies|talkback)$/],
  [
    'caption',
    /^(?:captions?|figcaption|cap|photocaption|imagecaption|imgcaption|legend|cutline|galleries|gallery|slideshow|carousel)$/,
  ],
  ['credit', /^(?:credits?|photocredit|imagecredit|photographer)$/],
  ['byline', /^(?:bylines?|by|authors?|authorname|authorinfo|authorbox|contributors?|writer|bio|vcard)$/],
  ['dateline', /^(?:date|dates|dateline|timestamp|datetime|pubdate|publishdate|postdate|published|time|timeago)$/],
  [
    'promotion',
    /^(?:newsletters?|subscribe|subscription|subscriptions|promo|promos|promotion|ads?|adv|advert|adverts|advertisement|advertising|adslot|adbox|banner|sponsor|sponsored|sponsors|signup|donate|donation|paywall|membership|cta|upsell|campaign|inarticlead)$/,
  ],
  [
    'related',
    /^(?:related|relateds|relatedposts|relatedarticles|recommended|recommendations?|recommend|readmore|readalso|alsoread|seealso|mostread|mostpopular|mostviewed|trending|popular|outbrain|taboola|teasers?|sidebar|rail|morestories|morenews|moreon|morefrom|latestnews|latest|storylist|upnext|nextup|suggested|suggestions|yarpp|crosslinks?|linklist|inlinerelated|pullquote|widget)$/,
  ],
  [
    'interface',
    /^(?:nav|navs|navigation|navbar|topbar|topnav|menus?|submenu|breadcrumbs?|crumbs?|share|shares|sharing|sharebar|sharedaddy|addthis|addtoany|social|socials|socialmedia|toolbar|tools|cookies?|cookiebar|consent|gdpr|cc|modal|popup|popover|overlay|lightbox|searchbar|searchform|login|signin|skip|skiplink|tags|taglist|taglinks|topics|footer|footers|pagination|pager|player|print|masthead|kicker|rubric|eyebrow|hidden|visually|screenreader|sronly|accessibility|hatnote|metadata|toc|jp)$/,
  ],
  ['standfirst', /^(?:standfirst|dek|deck|subhead|subheads|subheadline|subheading|subtitle|strapline|chapo)$/],
  ['lead', /^(?:lead|lede|intro|summary|excerpt|abstract|sell|description)$/],
]

/** Pairs of words that say more than each alone: "read more", "most-read", "also-read", "screen-reader". */
const PHRASES: readonly (readonly [Zone, RegExp])[] = [
  [
    'related',
    /\b(?:read (?:more|also|next)|most (?:read|popular|viewed)|also read|see also|more (?:stories|news|on|from)|next (?:story|article|post)|latest news|related \w+|in brief)\b/,
  ],
  [
    'interface',
    /\b(?:screen reader|back to top|sr only|social \w+|article (?:tools|actions)|post (?:meta|tags|nav)|entry (?:meta|footer))\b/,
  ],
  ['promotion', /\b(?:sign up|news letter|ad (?:slot|unit|container|wrapper))\b/],
  ['byline', /\bpost author\b/],
  ['correction', /\beditors? note\b/],
]

/** Attributes in which sites name their parts; where classes are hashes the others speak. */
const NAMING = ['class', 'id', 'data-component', 'data-testid', 'data-gu-name', 'itemprop'] as const

/** What the element itself says; null where it says nothing. */
export function zoneOf(element: Pick<PageElement, 'localName' | 'getAttribute'>): Zone | null {
  const tag = TAG_ZONES[element.localName]
  if (tag !== undefined) return tag
  if (FRAMES.has(element.localName)) return null
  const role = ROLE_ZONES[element.getAttribute('role')?.toLowerCase() ?? '']
  if (role !== undefined) return role
  return zoneOfNames(NAMING.map((name) => element.getAttribute(name) ?? '').join(' '))
}

/** By the words in class and id: camel case, dashes and underscores part words. */
export function zoneOfNames(names: string): Zone | null {
  if (names.trim() === '' || names.length > 600) return null
  const spaced = wordsIn(names.replace(LAYOUT, ' '))
  for (const [zone, pattern] of PHRASES) if (pattern.test(spaced)) return zone
  const words = [
    ...spaced.split(' '),
    ...names
      .toLowerCase()
      .split(/\s+/)
      .map((name) => name.replace(/[^\p{L}]/gu, '')),
  ]
  for (const [zone, pattern] of WORD_ZONES) if (words.some((word) => pattern.test(word))) return zone
  return null
}

/** Words about the page's layout or the article's filing, which are no zones: `has-sidebar`, `comments-open`, `category-world`. */
const LAYOUT =
  /(?:^|\s)(?:(?:has|with|no|without|is|not|post-type|category|tag|format|type|status|template|wp-embed|page|single)-\S*|comments-(?:open|closed)|sidebar-(?:left|right|none))(?=\s|$)/gi

const wordsIn = (names: string): string =>
  names
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/[^\p{L}]+/gu, ' ')
    .toLowerCase()
    .trim()
