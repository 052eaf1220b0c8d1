/**
 * Floor 2, reading, contacts. Is this passage about diplomacy at all? Teams meet, shares are talked up, patients are released: where the
 * words of another walk of life outweigh those of offices and states, no contact is read.
 */
import type { LocalId } from '../../../model/index.ts'
import type { Cast } from '../../cast.ts'
import type { Page, PageSentence } from '../../page.ts'
import { domainOf, hasStanding } from '../words.ts'
import { isOfficial } from './standing.ts'

export interface Domain {
  /** Whether contacts may be read in this sentence. */
  readonly admits: (sentence: PageSentence) => boolean
  /** Whether this actor can be a side: by an office the report gives it or, in a report about diplomacy, as a person it names. */
  readonly hasStanding: (id: LocalId) => boolean
}

const FEW = 2

export function findDomain(page: Page, cast: Cast): Domain {
  const foreign = page.sentences.map(foreignWords)
  const total = foreign.reduce((sum, n) => sum + n, 0)
  const offices = page.sentences.reduce((sum, s) => sum + officeWords(s), 0)
  const posts = page.sentences.reduce((sum, s) => sum + postWords(s), 0)
  const officials = cast.actors.filter(
    (a) => (a.kind === 'person' || a.kind === 'group' || a.kind === 'source') && isOfficial(cast, a.id),
  ).length
  const heads = cast.actors.filter((a) => a.kind === 'person' && namesHead(cast, a.id)).length
  const states = cast.actors.filter((a) => a.kind === 'state').length
  const quiet = offices === 0 ? total > 0 || states + heads === 0 : total > FEW && total > offices + posts
  const diplomatic = officials > 0 && offices + posts + officials + states > 1 && total <= offices + posts
  return {
    admits: (sentence) => !quiet && (foreign[sentence.index] ?? 0) <= FEW,
    hasStanding: (id) => isOfficial(cast, id) || (diplomatic && cast.actor(id).kind === 'person'),
  }
}

/** "President Lind": of the posts that clubs and firms have too, these also stand before the names of heads of state. */
const namesHead = (cast: Cast, id: LocalId): boolean =>
  [
    cast.actor(id).name,
    ...cast.actor(id).descriptions,
    ...cast.roles.filter((r) => r.actor === id).map((r) => r.title),
  ].some((w) => /\b(president|king|queen|prince|princess|general|governor)\b/i.test(w))

const foreignWords = (sentence: PageSentence): number =>
  sentence.tokens.filter((t) => domainOf(t.text.toLowerCase()) !== null || domainOf(t.lemma.toLowerCase()) !== null)
    .length

const countStanding = (sentence: PageSentence, ...classes: readonly string[]): number =>
  sentence.tokens.filter((t) => hasStanding(t.lemma.toLowerCase(), ...classes)).length

const officeWords = (sentence: PageSentence): number => countStanding(sentence, 'office', 'group')

const postWords = (sentence: PageSentence): number => countStanding(sentence, 'post')
