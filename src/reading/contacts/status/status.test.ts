/** How real a contact is by the words above it. Read as statements about English: sentence, word, what it says. */
import { describe, expect, it } from 'vitest'
import { loadEnglish } from '../../../language/index.ts'
import { nounStatus } from './noun-status.ts'
import type { Reality } from './status.ts'
import { verbStatus } from './verb-status.ts'

async function realityOf(text: string, word: string): Promise<Reality> {
  const { sentences } = await (await loadEnglish()).analyse(text)
  const sentence = sentences.find((s) => s.tokens.some((t) => t.text === word))
  const token = sentence?.tokens.find((t) => t.text === word)
  if (!sentence || !token) throw new Error(`"${word}" does not stand in: ${text}`)
  return (token.upos === 'VERB' ? verbStatus(sentence, token.index) : nounStatus(sentence, token.index)).state
}

type Row = readonly [Reality, string, string]

const TENSE_AND_MODAL: readonly Row[] = [
  ['occurred', 'met', 'The minister met the envoy on Friday.'],
  ['planned', 'meet', 'The minister will meet the envoy on Friday.'],
  ['planned', 'meet', 'The presidents are to meet in Geneva.'],
  ['planned', 'visit', 'Okoye said he would visit Vell later this week.'],
  ['possible', 'meet', 'The minister may meet the envoy on Friday.'],
  ['possible', 'meet', 'The minister would meet the envoy if sanctions were lifted.'],
  ['possible', 'met', 'The minister may have met the envoy.'],
  ['floated', 'meet', 'The minister should meet the envoy.'],
  ['under-way', 'travelling', 'The minister is travelling to Vell.'],
  ['planned', 'going', 'The minister was going to tell the envoy everything.'],
  ['under-way', 'going', 'The minister is going to Vell.'],
  ['none', 'met', 'The minister nearly met the envoy.'],
  ['occurred', 'visit', 'The consul was allowed to visit the sailors on Monday.'],
  ['occurred', 'see', 'The consul was finally able to see the sailors.'],
  ['possible', 'visit', 'The consul was allowed to visit the sailors.'],
  ['possible', 'visit', 'The consul is allowed to visit the sailors on Monday.'],
  ['ruled-out', 'visit', 'The consul was not allowed to visit the sailors on Monday.'],
  ['occurred', 'met', 'The minister met the envoy with no interpreter present.'],
  ['occurred', 'met', 'The minister met the envoy under no pressure.'],
  ['denied', 'met', 'The minister met with no envoy in Lima.'],
  ['denied', 'met', 'The minister and the envoy met at no time.'],
  ['none', 'greeted', 'The minister only greeted the envoy in the corridor.'],
  ['occurred', 'greeted', 'The minister greeted the envoy at the airport.'],
  ['none', 'met', 'Has the minister met the envoy?'],
  ['occurred', 'met', 'The minister met the envoy, did he not?'],
]

const AWAITED: readonly Row[] = [
  ['planned', 'visited', 'The king said he would wait until the envoy visited Vell.'],
  ['planned', 'arrived', 'The ministers wanted to delay the vote until the mediator arrived.'],
  ['planned', 'met', 'She promised to speak once she had met the king.'],
  ['occurred', 'arrived', 'The ministers waited until the mediator arrived.'],
  ['occurred', 'met', 'He did not sign anything until he met the king.'],
  ['occurred', 'met', 'He will report to parliament after he met the king on Monday.'],
]

const NEGATION: readonly Row[] = [
  ['denied', 'meet', 'The minister did not meet the envoy.'],
  ['denied', 'met', 'The minister has never met the envoy.'],
  ['ruled-out', 'meet', 'The minister will not meet the envoy.'],
  ['denied', 'meeting', 'No meeting took place, the ministry said.'],
  ['denied', 'meet', 'The minister has yet to meet the envoy.'],
  ['none', 'met', 'The minister is not known to have met the envoy.'],
  ['none', 'entered', 'No minister is known to have entered Vell.'],
  ['not-planned', 'contacts', 'No trilateral contacts with the other side are planned.'],
  ['possible', 'call', 'A call between the leaders cannot be ruled out.'],
  ['silent', 'meeting', "The minister's office would neither confirm nor deny the meeting."],
  ['possible', 'meeting', "The minister's office did not deny the meeting."],
  ['occurred', 'meetings', 'Okoye said he did not raise sanctions in his meetings with the council.'],
]

const GOVERNORS: readonly Row[] = [
  ['expected', 'meet', 'The minister is expected to meet the envoy.'],
  ['scheduled', 'meet', 'The two were also scheduled to meet the negotiator yesterday.'],
  ['wished', 'meet', 'The president hopes to meet the king soon.'],
  ['floated', 'host', 'The king offered to host the president.'],
  ['floated', 'visit', 'The king invited him to visit Vell.'],
  ['ruled-out', 'meet', 'The rebels refused to meet the mediator.'],
  ['denied', 'meet', 'The rebels failed to meet the mediator.'],
  ['denied', 'met', 'She denied that the ministers had met in Lund.'],
  ['denied', 'met', 'She dismissed reports that she had met the king.'],
  ['ruled-out', 'visiting', 'The president was barred from visiting Vell.'],
  ['denied', 'met', 'The president pretended to have met the king.'],
  ['silent', 'meet', 'He did not say whether the envoy would meet the king.'],
  ['silent', 'arrive', 'He did not specify what day the envoy would arrive in Vell.'],
  ['planned', 'meet', 'The three delegations had agreed to meet again in Lund.'],
  ['occurred', 'visit', 'Okoye was the first minister to visit Vell.'],
  ['planned', 'visit', 'Okoye will become the first minister to visit Vell.'],
  ['planned', 'visit', 'He has accepted an invitation to visit Vell.'],
  ['ruled-out', 'visit', 'He turned down an invitation to visit Vell.'],
]

const AROUND_NOUNS: readonly Row[] = [
  ['occurred', 'talks', 'After talks with the king, Okoye said the deal was close.'],
  ['planned', 'talks', 'Ahead of talks with the king, Okoye said the deal was close.'],
  ['planned', 'talks', 'Okoye is flying to Vell for talks with the king.'],
  ['occurred', 'meeting', 'The ministers failed to bridge their differences at a meeting in Lund on Tuesday.'],
  ['occurred', 'negotiations', 'The visit follows negotiations in Berlin between Okoye and Lind.'],
  ['cancelled', 'audience', 'An audience with the president that had been planned for Tuesday did not take place.'],
  ['cancelled', 'visit', 'The visit was called off at the last minute.'],
  ['possible', 'summit', 'The summit could be postponed, officials said.'],
  ['possible', 'visit', 'The president threatened to cancel her visit to Vell.'],
  ['possible', 'meeting', 'Okoye left open the possibility of a meeting with the king.'],
  ['wished', 'talks', 'The president called for talks with the rebels.'],
  ['occurred', 'talks', 'The ministers agreed to open the road after two days of talks in Lund.'],
  ['occurred', 'talks', 'The ministers agreed to open the road during talks in Lund.'],
  ['planned', 'talks', 'The ministers agreed to discuss the road during talks in Lund.'],
  ['bare', 'talks', 'The ministers agreed to open the road after talks.'],
  ['planned', 'talks', 'The ministers plan to open the road after talks in Lund.'],
  ['planned', 'talks', 'The ministers will open the road after talks in Lund.'],
  ['occurred', 'visit', 'Okoye announced that he would mediate, following a visit by the king.'],
  ['planned', 'visit', 'Okoye announced that he would mediate following a visit by the king.'],
  ['present', 'talks', 'The ministers sign the treaty after talks in Lund.'],
  ['floated', 'trip', 'A trip to Vell is on the cards.'],
  ['planned', 'trip', 'A trip to Vell is in the works.'],
  ['possible', 'trip', 'The trip to Vell hangs in the balance.'],
  ['possible', 'trip', 'The trip to Vell is not certain.'],
  ['postponed', 'trip', 'The trip to Vell has been put on hold.'],
  ['ruled-out', 'trip', 'A trip to Vell is out of the question.'],
  ['bare', 'trip', 'The trip to Vell was on the front page.'],
  ['bare', 'talks', 'The rebels never received an invitation to the talks.'],
  ['bare', 'talks', 'The president called the talks with the rebels useless.'],
  ['ruled-out', 'meeting', 'A meeting between Okoye and the negotiators has been ruled out.'],
]

describe.each([
  ['tense and modal', TENSE_AND_MODAL],
  ['negation', NEGATION],
  ['the words that govern it', GOVERNORS],
  ['what is waited for', AWAITED],
  ['what stands around a noun', AROUND_NOUNS],
] as const)('how real a contact is, by %s', (_, rows) => {
  it.each(rows)('%s: %s in "%s"', async (expected, word, text) => {
    expect(await realityOf(text, word)).toBe(expected)
  })
})
