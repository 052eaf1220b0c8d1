import { describe, expect, it } from 'vitest'
import { statementsOf } from './statements-of.fixture.ts'

const kindOf = async (text: string) => (await statementsOf(text)).credited[0]?.kind ?? null

describe('wordings that settle the kind', () => {
  it.each([
    ['There was "no question of a pause", the minister said.', 'denial'],
    ['Not five metres, says the ministry.', 'denial'],
    ['"Not a word," Dorn said.', 'denial'],
    ['"Not a bad result for the first of our winters," Dorn said.', 'assessment'],
    ['The two events are unrelated, both governments say.', 'denial'],
    ['"That is incorrect," the spokeswoman said.', 'denial'],
    ['"It is a pure invention," the envoy said.', 'denial'],
    ['"It is a good harbour," the envoy said.', 'assessment'],
    ['"I have nothing to share at this stage," Dorn said.', 'no-comment'],
    ['"I am not going to discuss that," Dorn said.', 'no-comment'],
    ['"I am not going to resign," Dorn said.', 'denial'],
    ['"That is not for me to say," Dorn said.', 'no-comment'],
    ['"You must ask the ministry," Dorn said.', 'no-comment'],
    ['"You must ask the ministry for a licence before you sail," Dorn said.', 'demand'],
    ['"It is true that we spoke," Dorn said.', 'confirmation'],
    ['Not before the commission has met, the minister said.', 'condition'],
    ['There will be no talks until the crew is home, the minister said.', 'condition'],
    ['No marker may be moved other than by decision of the commission, the minister said.', 'condition'],
    ['The crew will be released once the bond is paid, the court said.', 'condition'],
    ['The crew will be released on Monday, the court said.', 'assertion'],
    ['Either all eleven come back or nobody will pass, she said.', 'threat'],
    ['Either the bridge or the ferry will open in May, she said.', 'assertion'],
    ['They shouted less than expected, the chairman said.', 'assessment'],
    ['The pump could be delivered in August at the earliest, the minister said.', 'assessment'],
    ['Kenya wants its sailors back, the minister said.', 'demand'],
    ['Dorn said she would "gladly put the kettle on".', 'offer'],
  ])('%s is a %s', async (text, kind) => expect(await kindOf(text)).toBe(kind))
})

describe('a denial without a mark of one', () => {
  it.each([
    ['The envoy never set foot on the island, her office said.', 'denial'],
    ['We will never set foot on the island, her office said.', 'assertion'],
    ['She is no relative of the minister, she said.', 'denial'],
    ['It is no secret, she said.', 'assertion'],
    ['No meeting with Dorn is in the minister’s programme, the embassy said.', 'denial'],
    ['No ship has left the port since Easter, agents say.', 'assertion'],
    ['No ship has left the port, agents say.', 'denial'],
    ['The ministry called reports of the trip baseless.', 'denial'],
    ['The ministry called reports of the trip exciting.', 'assessment'],
  ])('%s is a %s', async (text, kind) => expect(await kindOf(text)).toBe(kind))
})

describe('a deed told in a word that may judge', () => {
  it.each([
    ['Prosecutors accused the sailors of photographing a pier.', 'assertion'],
    ['Prosecutors accused the sailors of cowardice.', 'assessment'],
    ['All eight men were in good health, the envoy said.', 'assertion'],
    ['The delegation had threatened to leave, a diplomat said.', 'assertion'],
    ['"They showed him photographs," the driver said.', 'assertion'],
    ['The figures show that the river is dying, the envoy said.', 'assessment'],
    ['The president will try to bring them together, an adviser said.', 'assertion'],
    ['They looked each other in the eye for an hour, a witness said.', 'assertion'],
    ['The minister looked tired, a witness said.', 'assessment'],
    ['He would like his boat back, he said.', 'assertion'],
  ])('%s is a %s', async (text, kind) => expect(await kindOf(text)).toBe(kind))
})
