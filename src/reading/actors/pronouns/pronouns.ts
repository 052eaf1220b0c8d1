/**
 * Floor 2, reading, stage actors: he, she, it, they and their kin, outside of what they mean for a speaker (`speakers.ts`).
 * Who fits by sex and number is ranked by syntax: the clause the word stands in, who is credited with it, the subject of the
 * sentence before. Where two fit alike, both are candidates and nobody is meant.
 */
import { hasRel } from '../../../language/tree.ts'
import type { Token } from '../../../language/types.ts'
import type { PageSentence } from '../../page.ts'
import { addMention, type Book, type Draft, mentionAt } from '../book.ts'
import { isEmpty, relativeHead } from '../spotting/pronoun-spots.ts'
import type { PronounSpot } from '../spotting/spots.ts'
import { fromBefore } from './earlier.ts'
import {
  namedInOwnWords,
  ownClause,
  sameWord,
  subjectsAbove,
  unsureLike,
  withGuests,
  withKnown,
  withRival,
} from './in-clause.ts'
import { isInformant, principalOf } from './principals.ts'
import type { Speech } from './speech.ts'
import { learnSex, unlikeItsName } from './tells-sex.ts'
import { coordinated } from './together.ts'
import { fits, HE, HEARER_WORDS, IT, SHE, SPEAKER_WORDS, WANTED, type Wanted } from './wanted.ts'

/** "Panamanian officials expect a date; hers say there is none": hers are her officials, never she. */
const STANDS_FOR_OTHERS: ReadonlySet<string> = new Set(['hers', 'theirs'])

export function resolvePronoun(book: Book, speech: Speech, spot: PronounSpot): void {
  const sentence = book.page.sentences[spot.sentence]
  const token = sentence?.tokens[spot.head]
  if (!sentence || !token || SPEAKER_WORDS.has(spot.word) || HEARER_WORDS.has(spot.word)) return
  if (STANDS_FOR_OTHERS.has(spot.word)) return
  const wanted = WANTED[spot.word]
  if (!wanted) return void resolveRelative(book, sentence, token, spot)
  if (spot.word === 'it' && (!hasRel(token, ['nsubj']) || isEmpty(sentence, token))) return
  const likely = choose(book, speech, sentence, token, wanted)
  const misled = likely.length === 0 ? unlikeItsName(book, spot, wanted) : null
  const found = misled ? [misled] : likely
  if (found.length === 1) learnSex(book, spot, found[0] as Draft, wanted)
  addMention(book, spot, {
    form: 'pronoun',
    actor: found.length === 1 ? (found[0] as Draft).number : null,
    candidates: found.length === 1 ? [] : found.map((d) => d.number),
    members: found.length === 1 ? [...(found[0] as Draft).members] : [],
    plural: wanted.plural,
  })
}

function resolveRelative(book: Book, sentence: PageSentence, token: Token, spot: PronounSpot): void {
  const head = relativeHead(sentence, token)
  const meant = head === null ? null : mentionAt(book, sentence.index, head)
  if (meant)
    addMention(book, spot, {
      form: 'pronoun',
      actor: meant.actor,
      candidates: meant.candidates,
      members: meant.members,
      plural: meant.plural,
    })
}

/** One draft: meant. Several: they are equally likely. None: nobody fits. */
function choose(book: Book, speech: Speech, sentence: PageSentence, token: Token, wanted: Wanted): readonly Draft[] {
  const speaker = speech.speakerAt(token, sentence.index)
  const quoter = speech.quoterAt(token, sentence.index)
  const hearer = speech.hearerAt(sentence.index)
  const barred = new Set<Draft>([
    ...(quoter ? [quoter] : []),
    ...(hearer ? [hearer] : []),
    ...ownClause(book, sentence, token),
    ...(wanted === HE || wanted === SHE ? namedInOwnWords(book, speech, sentence, token) : []),
  ])
  const ok = (draft: Draft | null | undefined): draft is Draft => !!draft && fits(draft, wanted) && !barred.has(draft)
  if (wanted.plural) {
    const row = coordinated(book, sentence, token)
    if (row) return [row]
  }
  const like = unsureLike(book, sentence, token)
  if (like) return like
  const principal = ok(speaker) ? principalOf(book, sentence, speaker) : null
  if (ok(principal)) return [principal]
  if (speaker && isInformant(speaker)) barred.add(speaker)
  const reported = ok(speaker) ? speaker : null
  const clause = subjectsAbove(book, sentence, token).filter(ok)
  const nearest =
    reported && (clause.length === 0 || clause[0] === reported)
      ? withRival(book, sentence, token, reported, ok)
      : clause.slice(0, 1).flatMap((draft) => withGuests(book, sentence, token, draft, ok))
  if (nearest.length > 0) return withKnown(book, sentence, token, nearest, wanted, ok)
  if (wanted === IT && token.rel === 'nmod:poss') return []
  const same = sameWord(book, speech, sentence, token, ok)
  if (same) return same
  return fromBefore(book, speech, sentence, token, ok)
}
