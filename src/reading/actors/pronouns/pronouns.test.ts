import { describe, expect, it } from 'vitest'
import { castOf, mentionOf, whoIs } from '../cast-of.fixture.ts'

describe('pronouns', () => {
  it.each([
    ['Marta Silva said she would stay.', 'she', 'Marta Silva'],
    ['Marta Silva met Jonas Brandt in Tunis. She left first.', 'She', 'Marta Silva'],
    ['Jonas Brandt praised Omar Haddad. He left first.', 'He', 'Jonas Brandt'],
    ['Jonas Brandt praised Omar Haddad but said he had been late.', 'he', 'Jonas Brandt / Omar Haddad'],
    ['Chile said it would wait.', 'it', 'Chile'],
    ['A source close to Marta Silva said she would resign.', 'she', 'Marta Silva'],
    ['Jonas Brandt’s spokesman, Omar Haddad, said he would resign.', 'he', 'Jonas Brandt'],
    ['The EU’s spokesman, Omar Haddad, said he would resign.', 'he', 'Omar Haddad'],
    ['Jonas Brandt’s envoy, Omar Haddad, said he had met the king.', 'he', 'Omar Haddad'],
    ['Marta Silva, who flew in from Lima, said nothing.', 'who', 'Marta Silva'],
    ['“The road is shut,” Omar Haddad said. “We are not happy.” He blamed the rain.', 'He', 'Omar Haddad'],
  ])('%s', async (text, word, name) => {
    expect(whoIs(await castOf(text), word)).toBe(name)
  })

  it('whoever speaks to somebody is not that somebody', async () => {
    const told = await castOf('Jonas Brandt was late. Speaking to Omar Haddad, he blamed the rain.')
    expect(whoIs(told, 'he')).toBe('Jonas Brandt')
  })

  it('where several bear the name of the subject, the pronoun after it is as open', async () => {
    const told = await castOf(
      'Jonas Brandt met Paul Brandt. Brandt agreed to a pact under which Omar Haddad became premier. “It is done,” he declared.',
    )
    expect(whoIs(told, 'he')).not.toBe('Omar Haddad')
  })

  it('"hers" and "theirs" are somebody’s people, not that somebody', async () => {
    const told = await castOf(
      'Marta Silva will come in May. Chilean officials expect a deal; hers say nothing is settled.',
    )
    const words = told.text.indexOf('hers')
    expect(told.cast.mentions.filter((m) => m.start <= words && words < m.end && m.actor !== null)).toEqual([])
  })

  it('in quoted words "he" is not the speaker and "I" is', async () => {
    const told = await castOf('“I trust him and he trusts me,” Jonas Brandt said of Omar Haddad.')
    expect(whoIs(told, 'I')).toBe('Jonas Brandt')
    expect(whoIs(told, 'he')).not.toBe('Jonas Brandt')
  })

  it('"we" is the side the speaker acts for', async () => {
    const told = await castOf('“We will not sign,” Chilean foreign minister Marta Silva said.')
    expect(whoIs(told, 'We')).toBe('Chile')
  })

  it('"he said" after a quotation is not somebody named inside it', async () => {
    const told = await castOf(
      'Jonas Brandt, the EU envoy, said the talks were over. “Omar Haddad must decide,” he said.',
    )
    expect(whoIs(told, 'he')).toBe('Jonas Brandt')
  })

  it.each([
    ['A waiter spoke up on Friday. Omar Haddad did eat there, he told the Herald, and paid in cash.', /waiter/],
    ['A driver broke the silence. Jonas Brandt rode with him, he said.', /driver/],
    ['Jonas Brandt met Omar Haddad in Tunis on Monday. Haddad was tired, he said.', /Jonas Brandt/],
  ])('who says it is not the one named in what is said: %s', async (text, name) => {
    expect(whoIs(await castOf(text), 'he')).toMatch(name)
  })

  it('where nobody else could say it, nobody is meant', async () => {
    expect(whoIs(await castOf('The hall was empty. Omar Haddad had left, he said.'), 'he')).not.toBe('Omar Haddad')
  })

  it('a body may speak of itself by its name', async () => {
    expect(whoIs(await castOf('Chile would wait, it said.'), 'it')).toBe('Chile')
  })

  it.each([
    ['Jonas Brandt handed over a letter written by Ilir Okoye. He left.', 'Jonas Brandt'],
    ['Jonas Brandt read out a statement by Ilir Okoye. He left.', 'Jonas Brandt'],
    ['A bridge was closed, according to Ilir Okoye. He left.', 'Ilir Okoye'],
    ['Remarks by Ilir Okoye drew protests. He left.', 'Ilir Okoye'],
    ['Ms Ada Ito said it was over. On Monday Viktoras Samas had been freed. She left.', 'Ada Ito', 'She'],
  ])('whoever acts goes on being meant, not whoever wrote what is carried: %s', async (text, name, word = 'He') => {
    expect(whoIs(await castOf(text), word)).toBe(name)
  })

  it.each([
    ['A source close to the envoy said she had spoken to Omar Haddad.', 'she', 'envoy'],
    ['An aide to the foreign minister said he had met Omar Haddad.', 'he', 'foreign minister'],
    ['Ada Ito was silent. A source close to her said she had met Omar Haddad.', 'she', 'Ada Ito'],
    ['Ada Ito was tired. A person familiar with the talks said she had left.', 'she', 'Ada Ito'],
    ['A person close to the delegation said he had met Omar Haddad.', 'he', null],
    ['A waiter said he had seen Omar Haddad in the hall.', 'he', 'waiter'],
    ['A diplomat who knows the envoy said he had met Omar Haddad.', 'he', 'diplomat who knows the envoy / envoy'],
  ])('whoever only informs speaks of somebody else: %s', async (text, word, name) => {
    expect(whoIs(await castOf(text), word)).toBe(name)
  })

  it('a spokesman who says that "the two" met is neither of them', async () => {
    const told = await castOf(
      'Spokesman Jonas Brandt told a briefing that the minister was ill. He said the two had met.',
    )
    expect(mentionOf(told, 'the two').members).toEqual([])
  })
})

describe('in a question put to somebody', () => {
  it('he and she are not the one who answers', async () => {
    const asked = await castOf(
      'The envoy Jon Adler met Ilir Okoye.\n\nQ: Was he in Lima?\n\nJon Adler: Yes, he was.\n\nQ: Were you?\n\nJon Adler: No.',
    )
    expect([whoIs(asked, 'he', 1), whoIs(asked, 'he', 2), whoIs(asked, 'you')]).toEqual([
      'Ilir Okoye',
      'Ilir Okoye',
      'Jon Adler',
    ])
  })

  it('and are nobody where only the one who answers is known', async () => {
    const asked = await castOf(
      'Ada Moreno, the envoy, spoke to this paper.\n\nQ: She was to be in Lima on Monday.\n\nAda Moreno: Nobody told me so.\n\nQ: And you were there?\n\nAda Moreno: I was.',
    )
    expect(whoIs(asked, 'She')).toBeNull()
  })
})
