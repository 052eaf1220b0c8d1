/** Floor 2, reading, stage actors: whoever is credited with words and has no mention yet gets one, down to "one of them" and papers. */
import { ancestorsOf, findChildren } from '../../../language/tree.ts'
import type { Token } from '../../../language/types.ts'
import type { Frame } from '../../frames.ts'
import type { At, PageSentence } from '../../page.ts'
import { actorAt, addDraft, addMention, type Book, type Draft, mentionAt } from '../book.ts'
import type { Geography } from '../named/geography.ts'
import { anyNoun } from '../spotting/nouns.ts'
import { prepositionOf } from '../spotting/phrases.ts'
import type { NounSpot } from '../spotting/spots.ts'
import { isNounOf, isPersonNoun } from '../words.ts'
import { type Credits, creditsOf } from './credits.ts'
import { recordMeant, whoIsDescribed } from './describe.ts'
import { issuerOf, resolveSource } from './sources.ts'

export function creditRest(book: Book, geography: Geography, frames: readonly Frame[]): void {
  const credits = creditsOf(book, frames)
  for (const at of [...credits.heads].sort((a, b) => a.sentence - b.sentence || a.token - b.token))
    creditHead(book, geography, frames, credits, at)
}

/** Gives one credited head its mention, unless it has one. */
export function creditHead(book: Book, geography: Geography, frames: readonly Frame[], credits: Credits, at: At): void {
  const sentence = book.page.sentences[at.sentence]
  const token = sentence?.tokens[at.token]
  if (!sentence || !token || mentionAt(book, at.sentence, at.token)) return
  credit(book, geography, credits, papersOf(book, frames), sentence, token)
}

/** "one of them", "two said", "others": members of a lot spoken of before. */
export const isMember = (token: Token): boolean =>
  ['NUM', 'DET', 'PRON', 'ADJ', 'NOUN'].includes(token.upos) && MEMBER.has(token.text.toLowerCase())

type Papers = (lemma: string, before: NounSpot) => readonly Draft[]

function credit(
  book: Book,
  geography: Geography,
  credits: Credits,
  papers: Papers,
  sentence: PageSentence,
  token: Token,
): void {
  const inName = book.names.get(sentence.index)?.find((n) => n.first <= token.index && token.index <= n.last)
  const named = inName ? mentionAt(book, sentence.index, inName.head) : null
  if (named) return void addMention(book, { ...named, head: token.index }, named)
  const before = token.upos === 'ADJ' ? mentionAt(book, sentence.index, token.index - 1) : null
  if (before) return void addMention(book, { ...before, head: token.index }, before)
  const noun = anyNoun(sentence, token.index, book.names.get(sentence.index) ?? [])
  if (token.upos === 'PROPN' && /^\p{Lu}/u.test(token.text)) return void nameNobodyKnew(book, noun, token)
  if (token.upos === 'PRON' && !MEMBER.has(token.text.toLowerCase()))
    return void creditPronoun(book, geography, credits, sentence, token, noun)
  if (creditPaper(book, noun, papers)) return
  const beside = isMember(token) ? nameBeside(book, sentence, token) : null
  if (beside) return void addMention(book, noun, { actor: beside.number })
  const hearer = credits.isHearer(sentence.index, token.index) && !isPersonNoun(noun.lemma)
  if (!maySpeak(noun, token, credits) || isPartOfThing(book, sentence, token, credits))
    return void addMention(book, noun, {})
  if (token.upos === 'NOUN' && recordMeant(book, noun, whoIsDescribed(book, noun))) return
  if (isActing(token) && !hearer) resolveSource(book, geography, noun, credits.toldTo(sentence.index, token.index))
  else addMention(book, noun, {})
}

const TRADE =
  /(?:men|man|women|woman|eer|ist|ian|folk|crew|staff|people|maker|keeper|worker|owner|holder|goer|dweller|herder|rider|driver|trucker|farmer|shopper|buyer|seller|refugee|employee|attendee|resident|servant|tenant|merchant|combatant|claimant|informant|sergeant|lieutenant)$/

/** A noun the lexicon does not know speaks if it names a trade or does what only speakers do; "the deal", "the trip" do not. */
const maySpeak = (noun: NounSpot, token: Token, credits: Credits): boolean =>
  noun.classes.length > 0 || token.upos !== 'NOUN' || TRADE.test(noun.lemma) || credits.speaks(noun.sentence, noun.head)

/** "one of these groups, the Balta Front, said": the name beside it is who speaks. */
function nameBeside(book: Book, sentence: PageSentence, token: Token): Draft | null {
  const beside = [token.index, ...findChildren(sentence, token.index, ['nmod'])].flatMap((i) =>
    findChildren(sentence, i, ['appos']),
  )
  const named = beside.flatMap((k) => {
    const mention = mentionAt(book, sentence.index, k)
    return mention?.form === 'name' && mention.actor !== null ? [mention.actor] : []
  })
  return named.length === 1 ? (actorAt(book, sentence.index, beside[0] as number) ?? null) : null
}

/** "one of the goals", "all of these efforts": a share of what cannot speak cannot either. */
function isPartOfThing(book: Book, sentence: PageSentence, token: Token, credits: Credits): boolean {
  const of = isMember(token)
    ? findChildren(sentence, token.index, ['nmod']).find((k) => prepositionOf(sentence, k) === 'of')
    : undefined
  const whole = of === undefined ? undefined : sentence.tokens[of]
  if (whole?.upos !== 'NOUN' || credits.speaks(sentence.index, token.index)) return false
  const noun = anyNoun(sentence, whole.index, book.names.get(sentence.index) ?? [])
  return noun.classes.length === 0 && !TRADE.test(noun.lemma)
}

/** A paper that speaks ("the communique said", "one of the tweets") is credited to who issued it; false where that is not sure, or it is none. */
function creditPaper(book: Book, noun: NounSpot, papers: Papers): boolean {
  const issuer = noun.classes.includes('document') || isOneOfPapers(book, noun) ? issuerOf(book, noun, papers) : null
  if (issuer) addMention(book, noun, { actor: issuer.number })
  return issuer !== null
}

function isOneOfPapers(book: Book, noun: NounSpot): boolean {
  const of = noun.owners.find((o) => o.how === 'of')
  const lemma = of ? book.page.sentences[noun.sentence]?.tokens[of.token]?.lemma.toLowerCase() : undefined
  return lemma !== undefined && isNounOf(lemma, 'document')
}

/** The same for a noun met in the order of the text. */
export const creditDocument = (book: Book, frames: readonly Frame[], noun: NounSpot): boolean =>
  creditPaper(book, noun, papersOf(book, frames))

const MEMBER = new Set([
  'one',
  'some',
  'others',
  'another',
  'several',
  'many',
  'most',
  'two',
  'three',
  'those',
  'everyone',
  'everybody',
  'somebody',
  'someone',
  'nobody',
  'none',
  'neither',
  'both',
  'all',
  'each',
  'few',
])

const isActing = (token: Token): boolean =>
  ['NOUN', 'NUM', 'DET', 'ADJ', 'PRON', 'PROPN', 'X', 'SYM'].includes(token.upos)

/** A proper noun that no rule took for a name: somebody under that word. */
function nameNobodyKnew(book: Book, noun: NounSpot, token: Token): void {
  const known = book.drafts.find((d) => d.forms.has(token.text))
  const draft = known ?? addDraft(book, 'person')
  draft.forms.add(token.text)
  addMention(book, { ...noun, first: token.index, last: token.index }, { form: 'name', actor: draft.number })
}

/** A relative pronoun whose noun nobody took: that noun is the source. Any other that nothing fits stays open. */
function creditPronoun(
  book: Book,
  geography: Geography,
  credits: Credits,
  sentence: PageSentence,
  token: Token,
  noun: NounSpot,
): void {
  const clause = ancestorsOf(sentence, token.index).find((up) => sentence.tokens[up]?.rel === 'acl:relcl')
  const over = clause === undefined ? undefined : sentence.tokens[sentence.tokens[clause]?.head ?? -1]
  const place = { ...noun, first: token.index, last: token.index }
  if (!over || !/^(who|which|that|whom)$/i.test(token.text)) return void addMention(book, place, { form: 'pronoun' })
  const before = actorAt(book, sentence.index, over.index)
  const whole = anyNoun(sentence, over.index, book.names.get(sentence.index) ?? [])
  const mute = token.text.toLowerCase() !== 'who' && over.upos === 'NOUN' && !maySpeak(whole, over, credits)
  if (!before && mute) return void addMention(book, place, { form: 'pronoun' })
  const draft = before ?? resolveSource(book, geography, whole, null)
  addMention(book, place, { form: 'pronoun', actor: draft.number })
}

/** Whoever was credited in a sentence that speaks of such a paper: "the ministry said in a statement". */
function papersOf(book: Book, frames: readonly Frame[]): Papers {
  return (lemma, before) =>
    frames
      .filter((f) => f.source && f.source.sentence < before.sentence && before.sentence - f.source.sentence <= 3)
      .filter((f) => book.page.sentences[f.cueAt.sentence]?.tokens.some((t) => t.lemma.toLowerCase() === lemma))
      .flatMap((f) => (f.source ? (actorAt(book, f.source.sentence, f.source.token) ?? []) : []))
}
