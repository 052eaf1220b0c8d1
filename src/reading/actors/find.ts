/**
 * Floor 2, reading, stage 4: who is who in one report. Names first, then titles and descriptions, then pronouns in text order,
 * then those credited with words whom nobody names, then "I" and "we". Precise rather than complete: what could be two stays open.
 */
import type { Cast } from '../cast.ts'
import type { Frame } from '../frames.ts'
import type { Page } from '../page.ts'
import { type Book, openBook } from './book.ts'
import { creditRest } from './described/credited.ts'
import { gatherOfficers } from './described/groups-later.ts'
import { describeInOrder } from './described/in-order.ts'
import { mergeIntroduced } from './described/introduced.ts'
import { nameDescribed } from './described/named-later.ts'
import { finishCast } from './finish.ts'
import { resolveBodies } from './named/bodies.ts'
import { resolveCapitals } from './named/capitals.ts'
import { openGeography, resolveGeography } from './named/geography.ts'
import { addOwnOutlet } from './named/outlet.ts'
import { resolvePersons } from './named/persons.ts'
import { readTitles, serveThoseMeant } from './named/titles.ts'
import { labelReader, resolveHearerWords, resolveSpeakerWords } from './pronouns/speakers.ts'
import { followSpeech } from './pronouns/speech.ts'
import { findHomelands } from './spotting/homelands.ts'
import { spotNames } from './spotting/names.ts'
import { spotNouns } from './spotting/nouns.ts'
import { spotPronouns } from './spotting/pronoun-spots.ts'
import { settleNames } from './spotting/settle.ts'

/** Every head of a frame's source, relay or addressee has a mention afterwards, with an actor or with candidates where any fits. */
export function findActors(page: Page, frames: readonly Frame[]): Cast {
  const names = findHomelands(page, settleNames(page, spotNames(page)))
  const nouns = spotNouns(page, names)
  const pronouns = spotPronouns(page)
  const book = openBook(page, names)
  const outlet = addOwnOutlet(book)
  const geography = openGeography(book)
  resolveGeography(book, geography, names)
  resolveCapitals(book, geography)
  resolveBodies(book, geography, names, outlet)
  resolvePersons(book, names)
  readTitles(book, geography, names, nouns)
  const labelled = labelReader(book)
  const speech = followSpeech(book, frames, labelled)
  resolveSpeakerWords(book, speech, pronouns, outlet)
  resolveHearerWords(book, pronouns, speech)
  describeInOrder({ book, geography, frames, speech, nouns, pronouns, outlet })
  nameDescribed(book, nouns)
  gatherOfficers(book, nouns)
  serveThoseMeant(book, nouns)
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
