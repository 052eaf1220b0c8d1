/** Floor 2, reading, stage actors: what sort of name a name is. */
import type { Token } from '../../../language/types.ts'
import { bodyBy, countryBy, isOutletName, isOutletPart, isPlatform, type PlaceWord } from '../words.ts'
import { STATES } from './name-known.ts'
import type { Stretch } from './names.ts'
import type { NameSort } from './spots.ts'

const PLACE_WORDS: readonly PlaceWord[] = ['country', 'region', 'capital', 'seat', 'demonym', 'people']

/** What a name is: the lexicons first, then the shape of the words, then the pack. */
export function sortOf(
  words: string,
  kind: Stretch['kind'],
  tokens: readonly Token[],
  titled: boolean,
): { readonly sort: NameSort; readonly of: string | null } {
  if (titled && kind !== 'organisation' && !countryBy(words, 'country')) return { sort: 'person', of: null }
  const government = /^(?:Royal |Federal )?Government of (?:the )?(\p{Lu}.*)$/u.exec(words)?.[1]
  if (government) return { sort: 'country', of: countryBy(government, 'country') ?? government }
  const formal = /^(?:\p{L}[\p{L}’']+ )*(\p{L}+) of (?:the )?(\p{Lu}.*)$/u.exec(words)
  const named = formal && STATES.has(formal[1] ?? '') ? countryBy(formal[2] ?? '', 'country') : null
  if (named && countryBy(words, 'country') === null) return { sort: 'country', of: named }
  const adjective = tokens.length === 1 && tokens[0]?.upos === 'ADJ'
  const palace = words.replace(/\s+(?:palace|house|castle)$/i, '')
  const home = palace === words ? null : countryBy(palace, 'seat')
  if (home) return { sort: 'seat', of: home }
  for (const word of adjective ? (['demonym', ...PLACE_WORDS] as const) : PLACE_WORDS) {
    const country = countryBy(words, word)
    if (country && !(kind === 'person' && tokens.length > 1)) return { sort: word, of: country }
  }
  const seat = bodyBy(words, 'seat')
  if (seat) return { sort: 'seat', of: seat }
  if (isOutletName(words)) return { sort: 'outlet', of: null }
  const body = bodyBy(words, 'body', 'acronym')
  if (body) return { sort: 'body', of: body }
  if (isPaperAbroad(words)) return { sort: 'outlet', of: null }
  if (isPlatform(words)) return { sort: 'platform', of: null }
  if ((kind !== 'person' || BROADCAST.test(words)) && looksLikeOutlet(words)) return { sort: 'outlet', of: null }
  if (kind === 'place') return { sort: 'place', of: null }
  return { sort: kind === 'organisation' ? 'body' : 'person', of: null }
}

/** "La Gaceta", "Der Kurier": an article of another language and what papers there are called; the lexicon has the words. */
const isPaperAbroad = (words: string): boolean =>
  words.split(' ').length <= 4 &&
  ABROAD.test(words) &&
  words
    .split(' ')
    .slice(1)
    .some((word) => isOutletPart(word, 'paper-word'))

const ABROAD = /^(?:El|La|Los|Las|Il|Lo|Le|Les|Der|Die|Das|De|Het|O|A|Os|As|L[’'])\s/

const BROADCAST = /^(?:TV|Radio|Channel)\s|\s(?:TV|Radio|Times|News|Herald|Agency|Gazette|FM)$/

/** "Lakeside Herald", "Radio Sarn", "Example.Az". */
function looksLikeOutlet(words: string): boolean {
  if (/^\p{Lu}[\p{L}\d]*\.(?:\p{Lu}?\p{Ll}{1,3})$/u.test(words)) return true
  const parts = words.split(' ')
  const last = parts.at(-1) ?? ''
  if (parts.length < 2) return false
  return isOutletPart(last, 'suffix') || (isOutletPart(parts[0] ?? '', 'prefix') && parts.length <= 4)
}
