/**
 * Floor 2, reading, stage actors: "a source close to Okoye said she would resign", "Ito's spokesman said he would go". Whoever speaks only
 * because of somebody else speaks of that one.
 */
import { ancestorsOf } from '../../../language/tree.ts'
import type { PageSentence } from '../../page.ts'
import { type Book, type Draft, draftOf, type MentionDraft } from '../book.ts'
import { mentionsIn } from '../salience.ts'
import { isNounOf } from '../words.ts'

/** The one person in whose name or about whom the speaker speaks, by the words for the speaker in this sentence; null for others. */
export function principalOf(book: Book, sentence: PageSentence, speaker: Draft): Draft | null {
  const here = mentionsIn(book, sentence.index)
  const words = here.find((m) => m.actor === speaker.number && m.form === 'description')
  if (words === undefined || !speaksForOthers(sentence, words, speaker)) return null
  const inside = here.filter((m) => m !== words && words.first <= m.first && m.last <= words.last && !m.plural)
  const persons = inside
    .filter((m) => m.actor !== null && m.actor !== speaker.number && !isInClause(sentence, words.head, m.head))
    .map((m) => draftOf(book, m.actor as number))
    .filter((d) => d.kind === 'person' || d.terms?.number === 'one')
  const [one, ...others] = new Set(persons)
  return one !== undefined && others.length === 0 ? one : null
}

/**
 * "A person familiar with the matter said he had left": whoever is known for nothing but what they know tells of somebody else. A
 * waiter or an official may well tell of himself.
 */
export const isInformant = (draft: Draft): boolean =>
  draft.kind === 'source' && draft.forms.size === 0 && KNOWS.test([...draft.descriptions][0] ?? '')

const KNOWS =
  /\b(?:sources?|insider|informant|(?:person|some(?:one|body)|individual) (?:close|near|familiar|acquainted|briefed|informed|with (?:direct )?knowledge|in the know))\b/i

const speaksForOthers = (sentence: PageSentence, words: MentionDraft, speaker: Draft): boolean =>
  speaker.kind === 'source' || isNounOf(sentence.tokens[words.head]?.lemma.toLowerCase() ?? '', 'spokes')

/** "a source who met Okoye": what the source did, not whose source it is. */
const isInClause = (sentence: PageSentence, head: number, token: number): boolean => {
  const path = [token, ...ancestorsOf(sentence, token)]
  return path
    .slice(0, Math.max(0, path.indexOf(head)))
    .some((i) => sentence.tokens[i]?.rel.startsWith('acl') === true && sentence.tokens[i]?.upos === 'VERB')
}
