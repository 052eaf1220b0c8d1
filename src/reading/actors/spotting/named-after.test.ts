import { describe, expect, it } from 'vitest'
import { castOf } from '../cast-of.fixture.ts'

const people = async (text: string): Promise<readonly string[]> =>
  (await castOf(text)).cast.actors.filter((actor) => actor.kind === 'person').map((actor) => actor.name)

describe('what bears a name like a person’s is nobody', () => {
  it.each([
    ['a ship', 'The coast guard seized the tanker Maria Ferreira off the cape on Monday.'],
    ['a ship between commas', 'The navy boarded a trawler, the Santa Lucia Moreno, on Monday.'],
    ['a ship with a title in its name', 'The cruise ship Queen Ingrid was denied entry.'],
    ['a ship by its crew', 'The crew of the Doña Pilar returned home on Sunday.'],
    ['a ship that people are aboard of', 'Villagers aboard the Admiral Petrov had no food.'],
    ['a ship by the letters before it', 'The MV Ada Okoye left port on Friday.'],
    ['a pass', 'Trucks queued at the General Belmonte pass on Tuesday.'],
    ['a dam', 'The Abdul Karim dam will be reopened.'],
    ['a camp', 'Camp Ada Moreno was shelled on Monday.'],
    ['a storm', 'Hurricane Maria delayed the talks.'],
    ['a doctrine', 'The Moreno Doctrine remains in force.'],
    ['a bay', 'A summit of the Bay of Bengal states opens on Monday.'],
    ['a paper abroad', 'According to La Voz of Quito, the talks failed.'],
    ['what a trader deals in', 'Rice baron freed in Lima'],
  ])('%s', async (_, text) => {
    expect(await people(text)).toEqual([])
  })

  it.each([
    ['an owner', 'The tanker’s owner, Ilir Okoye, spoke on Monday.', ['Ilir Okoye']],
    ['a speaker', '"We spoke aboard the ship," Ilir Okoye said.', ['Ilir Okoye']],
    ['who buys a ship', 'The ship Okoye bought was seized. Ilir Okoye denied it.', ['Ilir Okoye']],
    ['who launches words', '"I was at home," launched Mrs Okoye on Monday.', ['Okoye']],
    ['one whose voters are his base', 'Okoye base voters are angry, Ilir Okoye said.', ['Ilir Okoye']],
    ['a general on board', 'General Okoye boarded a destroyer.', ['Okoye']],
  ])('but %s is somebody', async (_, text, expected) => {
    expect(await people(text)).toEqual(expected)
  })
})

describe('what stands before a name is no part of it', () => {
  it.each([
    ['H.E. Saba Okoye spoke on Monday.', 'Saba Okoye'],
    ['Prez Lucrecia Okoye spoke on Monday.', 'Lucrecia Okoye'],
    ['Strongman Ilir Okoye spoke on Monday.', 'Ilir Okoye'],
    ['Tea trader Ilir Okoye was freed on Monday.', 'Ilir Okoye'],
  ])('%s', async (text, name) => {
    expect(await people(text)).toEqual([name])
  })
})
