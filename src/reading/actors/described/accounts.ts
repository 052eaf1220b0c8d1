/** Floor 2, reading, stage actors: accounts on platforms ("Okoye's Telegram channel"), which publish as media do. */
import { addDraft, addMention, type Book, type Draft, wordsAt } from '../book.ts'
import type { Geography } from '../named/geography.ts'
import { withoutArticle } from '../naming.ts'
import type { NounSpot } from '../spotting/spots.ts'
import { isPlatform } from '../words.ts'
import { belongTo } from './describe.ts'
import { belongingOf } from './owners.ts'

const ACCOUNTS = new Set(['account', 'feed', 'channel', 'page', 'handle'])

const isAccount = (draft: Draft): boolean =>
  draft.kind === 'outlet' && /\b(?:account|feed|channel|page|handle)\b/i.test(draft.fixedName ?? '')

/** Accounts met so far. */
export const accountsOf = (book: Book): readonly Draft[] => book.drafts.filter(isAccount)

/** Gives an account its actor: a definite one the only account met before, else a new one. False where the noun is no account. */
export function resolveAccount(book: Book, geography: Geography, noun: NounSpot): boolean {
  if (!ACCOUNTS.has(noun.lemma) || !isOnPlatform(book, noun)) return false
  const known = accountsOf(book)
  const belonging = belongingOf(book, noun)
  const owned = known.filter((d) => belonging.of !== null && d.actsFor.has(belonging.of.number))
  const same = owned.length === 1 ? owned[0] : noun.definite === 'definite' && known.length === 1 ? known[0] : undefined
  const draft = same ?? addDraft(book, 'outlet', withoutArticle(wordsAt(book, noun)))
  draft.descriptions.add(wordsAt(book, noun))
  belongTo(geography, draft, noun, belonging)
  addMention(book, noun, { actor: draft.number })
  return true
}

/** A platform's name stands before the noun, within its phrase. */
function isOnPlatform(book: Book, noun: NounSpot): boolean {
  const before = (book.page.sentences[noun.sentence]?.tokens ?? []).slice(noun.first, noun.head)
  return before.some((t, i) => isPlatform(t.text) || isPlatform(`${before[i - 1]?.text ?? ''} ${t.text}`))
}
