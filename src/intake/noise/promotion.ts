/** Floor 2, intake. The newsroom's own advertising and other people's. */
import type { LineRule } from './rule.ts'

const CHANNEL =
  '(?:telegram|whatsapp|viber|facebook|twitter|instagram|youtube|linkedin|google news|apple news|x|threads|bluesky|tiktok|vk|signal|wechat|dzen)'

export const promotion: readonly LineRule[] = [
  {
    id: 'promotion/advertisement',
    kind: 'promotion',
    reason: 'the label of an advertisement',
    pattern:
      /^[\s[(*_-]*(?:advertisement|advertising|advert|ad|sponsored(?: content)?|paid (?:content|post)|promoted|anzeige|publicité|publicidad(?:e)?|реклама|story continues (?:below|after)(?: (?:this )?ad(?:vertisement)?)?|article continues (?:below|after).*|scroll to continue.*)[\s\])*_.-]*$/i,
    longest: 8,
    match: ['Advertisement', 'ADVERTISEMENT', 'Story continues below advertisement'],
    not: ['Advertisement of the tender was delayed.'],
  },
  {
    id: 'promotion/newsletter',
    kind: 'promotion',
    reason: 'frames an advertisement of a newsletter for readers of screens',
    pattern:
      /^(?:skip past newsletter promotion|after newsletter promotion|newsletter|free newsletter|the best of .* in your inbox|privacy notice:.*)$/i,
    longest: 30,
    match: ['skip past newsletter promotion', 'after newsletter promotion'],
    not: ['The newsletter was closed.'],
  },
  {
    id: 'promotion/subscribe',
    kind: 'promotion',
    reason: 'asks the reader to subscribe, sign up, join or pay',
    pattern:
      /^[\s[(*_→»>-]*(?:please )?(?:subscribe|sign up|sign-up|register (?:now|for free|here)|support (?:us|our|independent)|donate|become a (?:member|subscriber|patron)|download (?:our|the)|get (?:the|our) [\p{L} ]{0,40}(?:newsletter|app|alerts|briefing|inbox|delivered|on (?:telegram|whatsapp|viber))|our [\p{L} ]{0,20}newsletter|to stop receiving|try [\p{L} ]{1,30} for free|start your free trial|already a subscriber)\b/iu,
    longest: 40,
    match: [
      'Subscribe to Coast Pro',
      'Sign up for our morning briefing',
      'Get our app',
      'Our weekly newsletter: the river in brief',
    ],
    not: ['Support for the plan fell.', 'Donated blood was flown in.'],
  },
  {
    id: 'promotion/channel',
    kind: 'promotion',
    reason: 'asks the reader to follow a channel',
    pattern: new RegExp(
      `^[\\s[(*_→»>-]*(?:follow|join|like|find|like and follow|watch|add) (?:us|our|the|\\p{L}[\\p{L}.'’ ]{1,40})\\b.{0,40}\\b(?:(?:on|via)\\b.{0,30}(?<!\\p{L})${CHANNEL}(?!\\p{L})|channel\\b|community\\b)`,
      'iu',
    ),
    longest: 24,
    match: ['Follow the Coast on WhatsApp', 'Join the Coast on Telegram', 'Follow us on X'],
    not: [
      'Join the League of Rivers on what terms?, a deputy asked the minister on Tuesday in the chamber, to laughter from the benches opposite and a shrug from him.',
    ],
  },
  {
    id: 'promotion/house',
    kind: 'promotion',
    reason: 'speaks of the paper itself to its readers',
    pattern:
      /\b(?:accepts? no advertising|please do not forward|delivered to (?:you|your inbox)|in your inbox|call our tips line|email the (?:foreign|news) desk|send us your (?:photos|tips|videos)|for subscribers(?: only)?|offered to subscribers|(?:this|the) (?:article|story|newsletter) is (?:free|for subscribers))\b/i,
    longest: 30,
    match: [
      'please do not forward this letter',
      'The Coast accepts no advertising.',
      'Have you seen it too? Call our tips line',
    ],
    not: ['The lists were delivered to both sides.'],
  },
]
