import { describe, expect, it } from 'vitest'
import { castOf, type Told, whoIs } from '../cast-of.fixture.ts'

/** Whom somebody acts for, by name. */
const actsFor = ({ cast }: Told, name: string): readonly string[] =>
  (cast.actors.find((a) => a.name === name)?.actsFor ?? []).map((id) => cast.actor(id).name)

describe('names and titles as many customs write them', () => {
  it.each([
    [
      'Peru’s vice minister, Rosa Quispe Mamani, met Chile’s, Andrés Larraín Undurraga. Larraín smiled.',
      'Larraín',
      'Andrés Larraín Undurraga',
    ],
    ['Rosa Quispe Mamani flew to Arica. Rosa Quispe stayed for a day.', 'Rosa Quispe', 'Rosa Quispe Mamani'],
    [
      'The president, Mohamed Ould Sidi Brahim, telephoned. Ould Sidi Brahim asked for time.',
      'Ould Sidi Brahim',
      'Mohamed Ould Sidi Brahim',
    ],
    ['Ivan Petrovich Sokolov met the mayor. Ivan Petrovich was cheerful.', 'Ivan Petrovich', 'Ivan Petrovich Sokolov'],
    ['Foreign Minister Nguyen Thi Lan met Khamphay Sisavath. Lan left early.', 'Lan', 'Nguyen Thi Lan'],
    ['Zhou Meiling met the ambassador, Li Wenhao. Zhou left early.', 'Zhou', 'Zhou Meiling'],
    ['Col. Idrissa Maïga met Gen. Abdou Salifou. The colonel left early.', 'The colonel', 'Idrissa Maïga'],
    ['Col. Idrissa Maïga met Gen. Abdou Salifou. The general left early.', 'The general', 'Abdou Salifou'],
  ])('%s', async (text, words, name) => {
    expect(whoIs(await castOf(text), words)).toBe(name)
  })

  it('two men whose first two names are alike stay two', async () => {
    const told = await castOf('José Luis Rojas met José Luis Vega in Lima.')
    expect(whoIs(told, 'José Luis Rojas')).not.toBe(whoIs(told, 'José Luis Vega'))
  })

  it('a state’s full name is the state, and a minister of foreign affairs its foreign minister', async () => {
    const told = await castOf(
      'The envoy telephoned the Minister of Foreign Affairs of the Republic of Togo, Essi Dogbe. The Togolese foreign minister thanked him. The Togolese trade minister did not.',
    )
    expect(actsFor(told, 'Essi Dogbe')).toEqual(['Togo'])
    expect(whoIs(told, 'The Togolese foreign minister')).toBe('Essi Dogbe')
    expect(whoIs(told, 'The Togolese trade minister')).not.toBe('Essi Dogbe')
  })

  it('of titles inside titles the outer one is the named person’s', async () => {
    const told = await castOf(
      'The dinner was attended by the Special Envoy of His Highness the Emir, Khalid Al-Busaidi, the Ambassador of Ghana, Kofi Asare, and three officials. The Special Envoy spoke.',
    )
    expect(whoIs(told, 'The Special Envoy')).toBe('Khalid Al-Busaidi')
    expect(whoIs(told, 'the Emir')).not.toBe('Khalid Al-Busaidi')
    expect(actsFor(told, 'Kofi Asare')).toEqual(['Ghana'])
    expect(actsFor(told, 'Khalid Al-Busaidi')).toEqual([])
    expect(told.cast.actors.map((a) => a.name)).not.toContain('His')
  })

  it('whoever leads a delegation acts for whom it comes from', async () => {
    const told = await castOf(
      'A Togolese delegation led by Essi Dogbe flew to Accra. Kofi Asare, who heads the Ghanaian delegation, waited. Aino Virta did not lead the Finnish delegation.',
    )
    expect(['Essi Dogbe', 'Kofi Asare', 'Aino Virta'].map((name) => actsFor(told, name))).toEqual([
      ['Togo'],
      ['Ghana'],
      [],
    ])
  })

  it('countries and names in one order go together', async () => {
    const told = await castOf(
      'The Kenyan and Ugandan trade ministers, Wafula Barasa and Moses Opio, met in Kisumu. The Kenyan minister left first.',
    )
    expect([actsFor(told, 'Wafula Barasa'), actsFor(told, 'Moses Opio')]).toEqual([['Kenya'], ['Uganda']])
    expect(whoIs(told, 'The Kenyan minister')).toBe('Wafula Barasa')
  })

  it('a style between a title and the name is no hindrance', async () => {
    const told = await castOf(
      'The Minister of Trade of Peru, H.E. Mrs Ximena Quispe, and the Minister of Trade of Togo, H.E. Mr Kofi Dogbe, met in Lomé.',
    )
    expect([actsFor(told, 'Ximena Quispe'), actsFor(told, 'Kofi Dogbe')]).toEqual([['Peru'], ['Togo']])
  })
})
