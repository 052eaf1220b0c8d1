/**
 * Floor 2, reading, stage actors: "a delegation led by Okoye", "Okoye, who heads the Ruritanian delegation": whoever leads those sent by a
 * state is their head and acts for it.
 */
import { conjunctsOf, findChild, findChildren } from '../../../language/tree.ts'
import type { PageSentence } from '../../page.ts'
import { actorAt, type Book, type Draft } from '../book.ts'
import { belongingOf, countryOf } from '../described/owners.ts'
import { prepositionOf } from '../spotting/phrases.ts'
import type { NounSpot } from '../spotting/spots.ts'
import type { Geography } from './geography.ts'

const SENT = /^(?:delegation|negotiating team|team|mission)$/
const LEAD = new Set(['lead', 'head', 'chair'])

export function readLeaders(book: Book, geography: Geography, nouns: readonly NounSpot[]): void {
  for (const noun of nouns) {
    const sentence = book.page.sentences[noun.sentence]
    if (!sentence || !SENT.test(noun.lemma)) continue
    const told = belongingOf(book, noun)
    for (const person of leadersOf(book, sentence, noun)) {
      const country = told.country ?? countryOf(book, person)
      if (!country || (noun.lemma !== 'delegation' && !told.country)) continue
      const state = geography.state(country)
      person.countries.add(country)
      person.actsFor.add(state.number)
      const title = 'head of delegation'
      book.roles.push({
        actor: person.number,
        lemma: title,
        modifiers: [],
        title,
        of: state.number,
        country,
        former: false,
        place: noun,
      })
    }
  }
}

function leadersOf(book: Book, sentence: PageSentence, noun: NounSpot): readonly Draft[] {
  const led = findChildren(sentence, noun.head, ['acl'])
    .filter((i) => LEAD.has(sentence.tokens[i]?.lemma ?? ''))
    .flatMap((i) => findChildren(sentence, i, ['obl']))
    .filter((i) => prepositionOf(sentence, i) === 'by')
  const over = sentence.tokens[noun.head]?.head ?? -1
  const leads = LEAD.has(sentence.tokens[over]?.lemma ?? '') && sentence.tokens[noun.head]?.rel === 'obj'
  const isDenied = findChildren(sentence, over, ['advmod']).some((i) =>
    /^(?:not|never|n't|n’t)$/i.test(sentence.tokens[i]?.text ?? ''),
  )
  const subject = leads && !isDenied ? subjectOf(sentence, over) : undefined
  return [...led, ...(subject === undefined ? [] : [subject])]
    .flatMap((i) => conjunctsOf(sentence, i))
    .flatMap((i) => actorAt(book, sentence.index, i) ?? [])
    .filter((d) => d.kind === 'person')
}

/** "Okoye, who heads": of a relative clause the noun it stands at. */
function subjectOf(sentence: PageSentence, verb: number): number | undefined {
  const subject = findChild(sentence, verb, ['nsubj'])
  const isRelative = sentence.tokens[verb]?.rel.startsWith('acl') === true
  return isRelative && (subject === undefined || /^(?:who|that)$/i.test(sentence.tokens[subject]?.text ?? ''))
    ? sentence.tokens[verb]?.head
    : subject
}
