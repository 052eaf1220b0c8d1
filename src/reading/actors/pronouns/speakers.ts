/** Floor 2, reading, stage actors: "I" and "we" are the speaker and the speaker's side; labels of turns name who speaks. */
import type { Passage } from '../../page.ts'
import { addMention, type Book, type Draft, draftOf, mentionAt } from '../book.ts'
import { nameParts } from '../named/persons.ts'
import type { PronounSpot } from '../spotting/spots.ts'
import type { Speech } from './speech.ts'
import { HEARER_WORDS, SPEAKER_WORDS } from './wanted.ts'

/** "you" in an interviewer's question is whoever answers next. */
export function resolveHearerWords(book: Book, spots: readonly PronounSpot[], speech: Speech): void {
  for (const spot of spots) {
    const hearer = HEARER_WORDS.has(spot.word) ? speech.hearerAt(spot.sentence) : null
    if (hearer) addMention(book, spot, { form: 'pronoun', actor: hearer.number })
  }
}

const ONE = new Set(['i', 'me', 'my', 'mine', 'myself'])

/** First-person pronouns of speakers known so far; asked again once everybody credited is known. */
export function resolveSpeakerWords(
  book: Book,
  speech: Speech,
  spots: readonly PronounSpot[],
  own: Draft | null,
): void {
  for (const spot of spots) {
    if (!SPEAKER_WORDS.has(spot.word) || isSettled(book, spot)) continue
    const token = book.page.sentences[spot.sentence]?.tokens[spot.head]
    if (!token) continue
    const speaker = speech.quoterAt(token, spot.sentence)
    const inOwnVoice = !speech.quoteAt(token, spot.sentence) && speaker === null
    if (ONE.has(spot.word)) {
      const narrator = inOwnVoice ? own : null
      const meant = speaker ?? narrator
      if (meant) addMention(book, spot, { form: 'pronoun', actor: meant.number })
    } else if (speaker) sayWe(book, spot, speaker)
    else if (inOwnVoice && own && spot.word === 'us')
      addMention(book, spot, { form: 'pronoun', actor: own.number, plural: true })
  }
}

const isSettled = (book: Book, spot: PronounSpot): boolean => {
  const before = mentionAt(book, spot.sentence, spot.head)
  return before !== null && before.actor !== null
}

/** "we" is the state or body the speaker acts for, if that is one; else it stays open with the speaker as candidate. */
function sayWe(book: Book, spot: PronounSpot, speaker: Draft): void {
  if (speaker.kind !== 'person' && speaker.kind !== 'source')
    return void addMention(book, spot, { form: 'pronoun', actor: speaker.number, plural: true })
  const sides = [...speaker.actsFor].map((n) => draftOf(book, n)).filter((d) => d.kind === 'state' || d.kind === 'body')
  const states = sides.filter((d) => d.kind === 'state')
  const side = states.length === 1 ? states[0] : sides.length === 1 ? sides[0] : null
  addMention(
    book,
    spot,
    side
      ? { form: 'pronoun', actor: side.number, plural: true }
      : { form: 'pronoun', candidates: [speaker.number], plural: true },
  )
}

/** The person a turn's label names ("Okoye:", "Minister Okoye:"), among those the report names; null for "Q" and for nobody known. */
export function labelReader(book: Book): (passage: Passage) => Draft | null {
  const known = new Map<string, Draft | null>()
  const persons = book.drafts.filter((d) => d.kind === 'person')
  return (passage) => {
    if (!passage.speaker) return null
    const words = book.page.report.text.slice(passage.speaker.start, passage.speaker.end)
    const found = known.get(words)
    if (found !== undefined) return found
    const last = nameParts(words).at(-1) ?? ''
    const fits =
      last.length < 2 ? [] : persons.filter((d) => [...d.forms].some((form) => nameParts(form).at(-1) === last))
    const one = fits.length === 1 ? (fits[0] as Draft) : null
    known.set(words, one)
    return one
  }
}
