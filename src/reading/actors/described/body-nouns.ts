/** Floor 2, reading, stage actors: described bodies ("the foreign ministry", "Ruritania's embassy", "the agency") to the body, medium or state meant. */

import { addDraft, addMention, type Book, type Draft, wordsAt } from '../book.ts'
import type { Geography } from '../named/geography.ts'
import { calledBy } from '../naming.ts'
import { distanceTo, nearestOf } from '../salience.ts'
import type { NounSpot } from '../spotting/spots.ts'
import { isNounOf, plain } from '../words.ts'
import { earlier, isElsewhere, isOnAir, isOutletNoun, nameBeside, stateOf } from './body-antecedents.ts'
import { belongTo } from './describe.ts'
import { type Belonging, belongingOf, callingOwner } from './owners.ts'

export const isBodyNoun = (noun: NounSpot): boolean =>
  noun.classes.some((c) => c === 'body' || c === 'group' || c === 'state') &&
  !isPerson(noun) &&
  !noun.classes.includes('press')

const isPerson = (noun: NounSpot): boolean =>
  noun.names.length > 0 || isNounOf(noun.lemma, 'office', 'post', 'spokes', 'source', 'kin')

/**
 * Gives a described body or medium its actor. False where the words name none for sure and none may be made
 * (no article, no owner: "parliament", "companies").
 */
export function resolveBodyNoun(book: Book, geography: Geography, noun: NounSpot, credited: boolean): boolean {
  const beside = nameBeside(book, noun)
  if (beside) return mean(book, noun, beside)
  if (isOutletNoun(noun) && resolveOutletNoun(book, noun)) return true
  if (noun.classes.length === 0) return false
  const belonging = belongingOf(book, noun)
  const state = stateOf(geography, noun, belonging)
  if (state) return mean(book, noun, state)
  const known = noun.definite === 'indefinite' || noun.plural ? [] : earlier(book, noun, belonging)
  const one = known.length === 1 ? known[0] : nearestOf(book, known, noun)
  if (one && !isElsewhere(book, one, noun, belonging)) return mean(book, noun, one)
  if (known.length > 0) {
    addMention(book, noun, { candidates: known.map((d) => d.number) })
    return true
  }
  const named = belonging.of !== null || belonging.country !== null
  if (noun.lemma === 'regime' && noun.modifiers.length > 0) return false
  if (!credited && !named && noun.definite === 'bare') return false
  if ((noun.lemma === 'authority' || noun.lemma === 'movement') && !noun.plural && !named) return false
  if (
    noun.plural ||
    (!named && !credited && noun.definite !== 'definite') ||
    (isNounOf(noun.lemma, 'state') && !isNounOf(noun.lemma, 'body'))
  )
    return false
  const isGroup = isNounOf(noun.lemma, 'group') && !isNounOf(noun.lemma, 'body')
  if (!named && !credited && isGroup) return false
  make(book, geography, noun, belonging, isGroup)
  return true
}

function mean(book: Book, noun: NounSpot, draft: Draft): true {
  draft.descriptions.add(wordsAt(book, noun))
  addMention(book, noun, { actor: draft.number, sense: draft.kind === 'state' ? 'actor' : null })
  return true
}

function make(book: Book, geography: Geography, noun: NounSpot, belonging: Belonging, group: boolean): void {
  const draft = addDraft(book, group ? 'group' : 'body', calledBy(book, noun, callingOwner(book, noun, belonging)))
  draft.descriptions.add(wordsAt(book, noun))
  belongTo(geography, draft, noun, belonging)
  addMention(book, noun, { actor: draft.number })
}

/** "this newspaper" is the outlet itself (given to the book as its first draft of that kind); "the agency" the one just spoken of. */
function resolveOutletNoun(book: Book, noun: NounSpot): boolean {
  if (noun.definite !== 'definite' || belongingOf(book, noun).of || isOnAir(book, noun)) return false
  const bodies = earlier(book, noun, belongingOf(book, noun)).map((d) => distanceTo(book, d, noun))
  const outlets = book.drafts.filter((d) => d.kind === 'outlet' && distanceTo(book, d, noun) <= Math.min(6, ...bodies))
  const own = book.drafts.find((d) => d.kind === 'outlet')
  if (
    outlets.length === 0 &&
    own &&
    [...own.forms].some((form) =>
      plain(form)
        .split(' ')
        .some((w) => w.length > 4 && w.slice(0, 5) === noun.lemma.slice(0, 5)),
    )
  )
    return mean(book, noun, own)
  const nearest = outlets.length === 1 ? outlets[0] : nearestOf(book, outlets, noun)
  if (nearest) return mean(book, noun, nearest)
  if (outlets.length > 1) addMention(book, noun, { candidates: outlets.map((d) => d.number) })
  return outlets.length > 1
}
