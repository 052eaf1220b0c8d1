import { describe, expect, it } from 'vitest'
import { statementsOf } from './statements-of.fixture.ts'

const kindOf = async (text: string) => (await statementsOf(text)).credited[0]?.kind ?? null

describe('what is done by saying', () => {
  it.each([
    // Tied to something.
    ['If the crews are not back by 8 May, two hundred boats will sail to the cable, the union said.', 'threat'],
    ['If the duty comes, the mine will suspend its deliveries, the minister said.', 'threat'],
    ['The ministry said the sailors would be released if a bond was paid.', 'condition'],
    ['A Norwegian ship may not enter until the men are freed, the ministry says.', 'condition'],
    ['No ship may leave the harbour until the crew is home, the governor said.', 'condition'],
    ['The bank said it would raise rates if inflation did not fall.', 'assertion'],
    ['If it rains, the match will be played indoors, the club said.', 'assertion'],
    // Offered.
    ['The minister reiterated his readiness to travel to Quito.', 'offer'],
    ['The envoy said he would gladly host the two.', 'offer'],
    // Denied, or only not yet so.
    ['A spokesman said the reports were devoid of truth.', 'denial'],
    ['There was no dinner, a spokesman said.', 'denial'],
    ['The date has not been decided, a diplomat said.', 'assertion'],
    // Said to say nothing.
    ['The spokeswoman said she had no information on that.', 'no-comment'],
    // Facts to come, and judgements.
    ['The envoy is expected in Rome on Monday, two diplomats said.', 'assertion'],
    ['Talks will be held in Quito on 3 May, an official said.', 'assertion'],
    ['The sailor has lost nine kilos, his lawyer said.', 'assertion'],
    ['The minister said she hopes to be in Oslo in June.', 'assertion'],
    ['The breakfast was better than the talks, a delegate said.', 'assessment'],
    ['The truce will hold, the envoy said.', 'assessment'],
    ['A call cannot be ruled out, the envoy said.', 'assessment'],
    // Warned, and asked for.
    ['The ministry warned that the border must stay open.', 'demand'],
    ['The ministry warned that the river was rising.', 'warning'],
  ])('%s is a %s', async (text, kind) => expect(await kindOf(text)).toBe(kind))
})
