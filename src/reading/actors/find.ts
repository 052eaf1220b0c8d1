/**
 * Floor 2, reading, stage 4: who is who in one report. Names first, then titles and descriptions, then pronouns in text order,
 * then those credited with words whom nobody names, then "I" and "we". Precise rather than complete: what could be two stays open.
 */
import type { Cast } from '../cast.ts'
import type { Frame } from '../frames.ts'
import type { Page } from '../page.ts'
import { resolveBodies } from './bodies.ts'
import { type Book, openBook } from './book.ts'
import { creditRest } from './credited.ts'
import { finishCast } from './finish.ts'
import { openGeography, resolveGeography } from './geography.ts'
import { describeInOrder } from './in-order.ts'
import { mergeIntroduced } from './introduced.ts'
import { spotNames } from './names.ts'
import { spotNouns } from './nouns.ts'
import { addOwnOutlet } from './outlet.ts'
import { resolvePersons } from './persons.ts'
import { spotPronouns } from './pronoun-spots.ts'
import { settleNames } from './settle.ts'
import { labelReader, resolveHearerWords, resolveSpeakerWords } from './speakers.ts'
import { followSpeech } from './speech.ts'
import { readTitles } from './titles.ts'

/** Every head of a frame's source, relay or addressee has a mention afterwards, with an actor or with candidates where any fits. */
export function findActors(page: Page, frames: readonly Frame[]): Cast {
  const names = settleNames(page, spotNames(page))
  const nouns = spotNouns(page, names)
  const pronouns = spotPronouns(page)
  const book = openBook(page, names)
  const outlet = addOwnOutlet(book)
  const geography = openGeography(book)
  resolveGeography(book, geography, names)
  resolveBodies(book, geography, names, outlet)
  resolvePersons(book, names)
  readTitles(book, geography, names, nouns)
  const labelled = labelReader(book)
  const speech = followSpeech(book, frames, labelled)
  resolveSpeakerWords(book, speech, pronouns, outlet)
  resolveHearerWords(book, pronouns, labelled, speech)
  describeInOrder({ book, geography, frames, speech, nouns, pronouns, outlet })
  creditRest(book, geography, frames)
  mergeIntroduced(book, frames)
  resolveSpeakerWords(book, speech, pronouns, outlet)
  return finishCast(book, outlet, labels(book, labelled))
}

function labels(book: Book, labelled: ReturnType<typeof labelReader>) {
  return book.page.passages.flatMap((passage) => {
    const draft = labelled(passage)
    return passage.speaker && draft ? [{ span: passage.speaker, draft }] : []
  })
}
