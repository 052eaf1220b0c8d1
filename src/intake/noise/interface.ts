/** Floor 2, intake. Debris of the page: buttons, tags, addresses, end marks. */
import type { LineRule } from './rule.ts'

const BUTTON =
  'share|tweet|print|e-?mail|mail|save|bookmark|reprints?|comments?|listen|copy link|copy|link|facebook|twitter|x|f|in|@|linkedin|xing|telegram|whatsapp|reddit|pinterest|viber|messenger|vk|ok|flipboard|pocket|like|follow|text size|aa?|a[+-]|\\+|-|−|↺|\\d{1,2} ?px|gift this article|font size|post|pin|more|close|menu|search|log ?in|sign in|subscribe|home|skip to (?:main )?content|back to top|view comments|show more|load more|next|previous|play|mute|fullscreen|accept all|manage|ok'

export const interfaces: readonly LineRule[] = [
  {
    id: 'interface/buttons',
    kind: 'interface',
    reason: 'nothing but names of buttons',
    pattern: new RegExp(
      `^(?:[\\s|·•,/:[\\]()…>»-]*(?:${BUTTON})(?:\\s*\\(\\d+(?: min)?\\)|\\s+\\d+)?(?![\\p{L}]))+[\\s|·•,/:[\\]()…>»-]*$`,
      'iu',
    ),
    longest: 14,
    match: [
      'SHARE      COMMENTS (7)',
      'Print | Share | E-mail',
      'FOLLOW  f  in  x',
      '[Aa] [Save]',
      '+ ↺ − 16 px',
      'Facebook Telegram X',
    ],
    not: ['Share prices fell.'],
  },
  {
    id: 'interface/share-this',
    kind: 'interface',
    reason: 'asks to share, listen, print or comment',
    pattern:
      /^[\s[(*_]*(?:share (?:this|on|via|the) |listen to (?:this|the) (?:article|story)|print (?:this|\|)|gift this article|(?:report|found|spotted|see|notice) (?:a |an |any )?(?:mistake|error|typo|inaccuracy)|(?:leave|post|add|write|join|view|read|show|see)(?: the| a| your)? (?:comment|comments|conversation|discussion)|what do you think\?|tell us (?:below|what)|click here|tap here|have your say|\d+ (?:min(?:ute)?s?)[ -]read|reading time|estimated reading|(?:this|the) (?:video|audio|content) (?:is|cannot|can)\b|enable javascript|loading\b)/iu,
    longest: 30,
    match: [
      'Share this article: Telegram | Mail',
      'Listen to this article (8 min)',
      'What do you think? Was the mayor wrong? Tell us below!',
      'Found a typo? Mark it and write to us',
      '4 min read',
    ],
    not: [
      'Share this burden, the minister told the allies assembled in the old town hall, and the money will follow, or do not share it, and see what follows instead of the money then.',
    ],
  },
  {
    id: 'interface/tags',
    kind: 'interface',
    reason: 'the tags under a text',
    pattern:
      /^[\s*_]*(?:tags?|topics?|keywords?|filed under|categories|category|sections?|themes?|in this (?:story|article)|companies|countries)\s*:/i,
    longest: 40,
    match: ['TAGS: trade, ore, tariffs', 'Tags: Foreign Ministry, transit', 'Filed under: World'],
    not: ['Categories of goods that are spared: wine.'],
  },
  {
    id: 'interface/tag-list',
    kind: 'interface',
    reason: 'the heading of a list of tags, or of a menu',
    pattern:
      /^[\s*_]*(?:tags|topics|(?:related|explore more on these|more on these) topics|filed under|in this (?:story|article)|keywords|mentioned in this (?:story|article)|sections|follow topics?)\s*:?[\s*_]*$/i,
    longest: 6,
    opens: true,
    match: ['Tags', 'Explore more on these topics', 'Filed under:'],
    not: ['Topics of the talks are not known.'],
  },
  {
    id: 'interface/site-foot',
    kind: 'interface',
    reason: 'links that stand at the foot of every page',
    pattern:
      /^(?:privacy(?: policy| notice)?|cookies?(?: policy| settings)?|terms(?: of (?:use|service)| (?:and|&) conditions)?|about(?: us)?|contact(?: us)?|advertise(?: with us)?|careers|sitemap|help|faq|accessibility|reuse this content|syndication|report an? (?:error|issue)|code of ethics|corrections policy|purchase licensing rights|licensing(?: rights)?|newsletters?|e-?paper|rss|archive|imprint|impressum)$/i,
    longest: 6,
    match: ['Privacy Policy', 'Terms of Service', 'Reuse this content', 'About us'],
    not: ['About us they said nothing.'],
  },
  {
    id: 'interface/address',
    kind: 'interface',
    reason: 'where the text came from',
    pattern:
      /^[\s*_<(]*(?:(?:original|source|full|short|permanent)?[ -]?(?:url|link|permalink|address)|read the (?:full|original) (?:article|story|text)(?: here| at)?|originally published (?:at|on|in|by)|first published (?:at|on|in|by)|source)\s*:?[\s<]*(?:https?:\/\/\S+)?[>)\s]*$/i,
    longest: 12,
    match: [
      'Original url:',
      'Original url: https://coast.example/2026/01/02/a.html',
      'Source: https://coast.example/a',
    ],
    not: ['The original address was lost.'],
  },
  {
    id: 'interface/bare-address',
    kind: 'interface',
    reason: 'an address or e-mail alone',
    pattern: /^[\s<([*_]*(?:https?:\/\/\S+|www\.\S+|[\w.+-]+@[\w-]+\.[\w.-]+)[\s>)\]*_]*$/i,
    longest: 30,
    match: ['https://coast.example/a', '<ana@coast.example>'],
    not: ['See https://coast.example for the text.'],
  },
  {
    id: 'interface/contact',
    kind: 'interface',
    reason: 'whom to write or call',
    pattern:
      /^[\s*_]*(?:(?:press|media|editorial) (?:contacts?|enquiries|inquiries|office|department|service)|contacts?(?: (?:the author|us|person))?|for (?:more|further) information|notes? to editors?|e-?mail|tel(?:ephone)?|phone|desk hours)\b\s*[:.]?\s*(?:$|\S+@\S+|[+\d(]|please|visit|contact|\d)/i,
    longest: 25,
    opens: true,
    match: ['Press contacts:', 'Contact the author: a.ruiz@coast.example', 'Desk hours 9-17.'],
    not: ['Contacts between the two sides went on.', 'Phone calls were made.'],
  },
  {
    id: 'interface/telephone',
    kind: 'interface',
    reason: 'a name and a telephone number',
    pattern: /^[\p{L} .,'’-]{0,60}[\s(]*\+\d{1,3}[\s\d()/-]{6,}\)?\.?$/u,
    longest: 14,
    match: ['Ana Ruiz (+372 600 00 00)'],
    not: ['The number of ships rose to 12.'],
  },
  {
    id: 'interface/end',
    kind: 'interface',
    reason: 'the mark that the text is over or goes on',
    pattern:
      /^[\s([*_]*(?:ends?|-+\s?(?:30|0)\s?-+|#{2,}|more follows|more to follow|\(?more\)?|to be continued|finis|end of (?:text|statement|release)|embargoed.*|for immediate release|check against delivery)[\s)\]*_.]*$/i,
    longest: 8,
    match: ['END', 'MORE FOLLOWS', '-30-', '###', 'For immediate release'],
    not: ['End the talks.', 'More ships.'],
  },
  {
    id: 'interface/export-field',
    kind: 'interface',
    reason: 'fields that press databases write around a text',
    pattern:
      /^(?:(?:section|length|dateline|highlight|graphic|load-date|publication-type|language|subject|company|industry|geographic|person|organization|journal code|edition|page|pg|copyright holder|word count|document (?:type|id)|publication(?: date| title)?|database)\s*:.{0,120}|body|classification|\d{2,5} words|end of document|document [A-Z]{2,}[\dA-Z]{8,}|page \d+(?: of \d+)?)$/i,
    longest: 16,
    match: [
      'Section: WORLD; Pg. A3',
      'Length: 512 words',
      '512 words',
      'Load-Date: May 2, 2025',
      'End of Document',
      'Page 3 of 4',
    ],
    not: ['Body language said it all.', 'The language: none that was agreed.'],
  },
  {
    id: 'interface/initials',
    kind: 'interface',
    reason: 'the initials of a desk',
    pattern: /^[a-z]{2,4}(?:\/[a-z]{2,4}){1,4}$/,
    longest: 5,
    match: ['kd/bl', 'ab/cde/fg'],
    not: ['and/or they may not'],
  },
  {
    id: 'interface/housekeeping',
    kind: 'interface',
    reason: 'a wire desk tells its clients what is new in this version',
    pattern:
      /^\((?:adds?|corrects?|updates?|refiles?|recasts?|repeats?|removes?|fixes|rewrites?|clarifies|changes|new throughout|releads?)\b[^()]*\)$/i,
    longest: 40,
    match: ['(Adds harbour office in paragraph 3)', '(Corrects spelling of name)'],
    not: ['(Added costs were not told.)'],
  },
  {
    id: 'interface/reuse',
    kind: 'interface',
    reason: 'terms of reuse',
    pattern:
      /\b(?:hyperlink (?:to|is)|(?:when|if) (?:using|quoting|citing) (?:materials?|this)|no reproduction|reproduction (?:is )?(?:prohibited|forbidden|without)|all rights reserved|republished under|quotation with a link|terms of (?:use|service)|privacy policy|cookie (?:policy|settings|notice)|uses? cookies|cookies (?:to|and (?:similar|other))|your privacy (?:matters|choices))\b/i,
    longest: 40,
    match: ['When citing materials of the agency name it.', 'Our pages and partners use cookies.'],
    not: ['The minister asked for cooking oil.', 'They were serving cookies and tea.'],
  },
  {
    id: 'interface/breadcrumb',
    kind: 'interface',
    reason: 'a path through the site, or its menu: short names between separators',
    pattern:
      /^(?:[\p{L}\p{N}][\p{L}\p{N} &’'.-]{0,28}\s*(?:>|›|»|→)\s*){1,5}[\p{L}\p{N}][\p{L}\p{N} &’'.-]{0,40}$|^(?:[\p{L}][\p{L} &’'.-]{0,24}\s*[|/·•]\s*){2,12}[\p{L}][\p{L} &’'.-]{0,24}$/u,
    longest: 26,
    match: [
      'Home > World > Trade',
      'HOME / CHRONICLE / FOREIGN POLICY',
      'EN | RU | KZ | QZ',
      'Lindi · Narva · Odesa · Tema',
    ],
    not: ['The ratio was 3 > 2, he said.', 'OPINION | The mayor should go'],
  },
]
