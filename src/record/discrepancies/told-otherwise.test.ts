import { describe, expect, it } from 'vitest'
import type { StatementKind } from '../../model/index.ts'
import type { Input } from '../index.ts'
import { draftReport } from '../testing/draft.ts'
import { brief, reportOf } from '../testing/sayings.ts'

describe('a contact that one tells as held and another says never was', () => {
  const held = reportOf(
    'Post',
    [{ words: 'Anna Berg dined with Luis Costa in Portville', by: 'a clerk' }],
    'Anna Berg dined with Luis Costa in Portville',
  )
  const answer = (words: string, by = 'the foreign ministry of Norland', kind: StatementKind = 'denial'): Input =>
    reportOf('Herald', [{ words, by, kind }], undefined, '2031-05-12')

  it('is a question between the two, though no reading ties them together', () => {
    expect(brief(held, answer('Reports of a dinner in Portville are devoid of truth'))).toEqual([
      'denial ambiguous: Anna Berg dined with Luis Costa in Portville | Reports of a dinner in Portville are devoid of truth',
    ])
    expect(brief(held, answer('Anna Berg never met Luis Costa'))).toHaveLength(1)
    expect(brief(held, answer('There was no dinner in Portville'))).toHaveLength(1)
  })

  it('is none where another contact, another place, or nothing but the talk is denied', () => {
    expect(brief(held, answer('Anna Berg never called Luis Costa'))).toEqual([])
    expect(brief(held, answer('Reports of a dinner are devoid of truth', 'a rival'))).toEqual([])
    expect(brief(held, answer('No dinner is planned in Portville'))).toEqual([])
    expect(brief(held, answer('The dinner in Portville was short', undefined, 'assertion'))).toEqual([])
  })
})

describe('what a report sets against what it told', () => {
  it('is a question: an account turned away, and what is said instead', () => {
    const report = reportOf('Post', [
      { words: 'Anna Berg drove to the villa of the rebels by the river that night', by: 'a driver' },
      { words: 'The embassy of Norland slapped down the story' },
      { words: 'Anna Berg had gone to bed at nine that night', by: 'a spokeswoman of Norland' },
    ])
    expect(brief(report)).toEqual([
      'denial ambiguous: Anna Berg drove to the villa of the rebels by the river that night | The embassy of Norland slapped down the story',
    ])
  })

  it('is no question where a thing is turned down, or “it” stands for something else', () => {
    const [claim] = [{ words: 'Anna Berg drove to the villa of the rebels', by: 'a driver' }]
    expect(brief(reportOf('Post', [claim, { words: 'The embassy of Norland turned down the loan' }]))).toEqual([])
    expect(brief(reportOf('Post', [claim, { words: 'Nobody in Norland bothers to deny it' }]))).toEqual([])
  })
})

describe('a place turned down', () => {
  const post = reportOf('Post', [{ words: 'Anna Berg spoke with the rebels in the camp near Ayo' }])

  it('is a question to the report that has it there', () => {
    const other = reportOf('Herald', [{ words: 'Anna Berg saw them in a villa in Lima, not in the camp at Ayo' }])
    expect(brief(post, other)).toEqual([
      'place ambiguous: Anna Berg spoke with the rebels in the camp near Ayo | Anna Berg saw them in a villa in Lima, not in the camp at Ayo',
    ])
  })

  it('is none of other people, or of no place by name', () => {
    const [who, where] = [
      'Luis Costa grew up in a villa in Lima, not in the camp at Ayo',
      'Anna Berg believes in talks, not in force',
    ]
    expect(brief(post, reportOf('Herald', [{ words: who }]))).toEqual([])
    expect(brief(post, reportOf('Herald', [{ words: where }]))).toEqual([])
  })
})

describe('an exchange', () => {
  const swap = reportOf('Post', [{ words: 'Two pilots of Norland were exchanged for four sailors' }])
  const freed = (words: string): Input => reportOf('Herald', [{ words, by: 'Luis Costa' }])

  it('is a question where those let go are said to have been free to go', () => {
    expect(brief(swap, freed('Norland has released four sailors at the end of their sentences'))).toEqual([
      'denial ambiguous: Two pilots of Norland were exchanged for four sailors | Norland has released four sailors at the end of their sentences',
    ])
    expect(brief(swap, freed('It was not an exchange of Norland with anybody'))).toHaveLength(1)
  })

  it('is none where they were only released, or where other lands are meant', () => {
    expect(brief(swap, freed('Norland has released four sailors on Friday'))).toEqual([])
    expect(brief(swap, freed('Vestmark has freed its poets for lack of evidence'))).toEqual([])
  })
})

describe('a thing that there was none of', () => {
  const tea = reportOf('Post', [
    { words: 'Anna Berg drank tea with the chief of the station that night', by: 'a clerk' },
  ])
  const denial = (words: string): Input => reportOf('Herald', [{ words, by: 'a guard', kind: 'denial' }])

  it('is a question between those who tell of it and those who deny it', () => {
    expect(brief(tea, denial('Anna Berg took no tea in Portville'))).toEqual([
      'denial ambiguous: Anna Berg drank tea with the chief of the station that night | Anna Berg took no tea in Portville',
    ])
  })

  it('is none of somebody else, or of another thing', () => {
    expect(brief(tea, denial('Luis Costa took no tea in Portville'))).toEqual([])
    expect(brief(tea, denial('Anna Berg had no comment'))).toEqual([])
  })
})

describe('two contacts that could be one', () => {
  const held = (
    outlet: string,
    when: string | null,
    sides: boolean,
    state: 'occurred' | 'scheduled' = 'occurred',
  ): Input => {
    const draft = draftReport(`Anna Berg of Norland and Luis Costa of Sudmark conferred, the ${outlet} writes.`, {
      outlet,
      published: '2031-05-12',
    })
    const states = [draft.actor('state', 'Norland'), draft.actor('state', 'Sudmark')]
    const [norland = '', sudmark = ''] = states
    const people = [
      draft.actor('person', 'Anna Berg', { actsFor: [norland] }),
      draft.actor('person', 'Luis Costa', { actsFor: [sudmark] }),
    ]
    draft.telling('conferred', { people: sides ? states : people, when, state })
    return draft.input()
  }
  const [named, undated] = [held('Post', '2031-05-08', false), held('Herald', null, false)]

  it('are a question where their days lie next to each other', () => {
    expect(brief(named, undated, held('Mail', '2031-05-09', true))).toEqual(['date ambiguous: conferred | conferred'])
  })

  it('are none where the days lie far apart, or one was only planned', () => {
    expect(brief(named, undated, held('Mail', '2031-05-01', true))).toEqual([])
    expect(brief(named, undated, held('Mail', '2031-05-09', true, 'scheduled'))).toEqual([])
  })
})

it('takes an answer by its own words, however far above it the one who answers is named', () => {
  const held = reportOf(
    'Lantern',
    [{ words: 'Anna Berg met Luis Costa in Portville' }],
    'Anna Berg met Luis Costa in Portville',
    '2031-05-09',
  )
  const answers = ['I never met Luis Costa', 'Bread is dear this spring']
  const draft = draftReport(`Anna Berg spoke to the Post.\n\n${answers.join('.\n\n')}.`, {
    outlet: 'Post',
    published: '2031-05-10',
  })
  const berg = draft.actor('person', 'Anna Berg', { actsFor: [draft.actor('state', 'Norland')] })
  draft.actor('person', 'Luis Costa')
  for (const words of answers) draft.statement(words, [berg], { sourceSpan: { start: 0, end: 'Anna Berg'.length } })
  expect(brief(held, draft.input()).filter((line) => line.includes('Bread'))).toEqual([])
})

describe('"any such meeting"', () => {
  const journey = { words: 'Anna Berg flew to the coast on Wednesday', by: 'three people' }
  const denial = { words: 'he was not aware of any such meeting', by: 'a minister of Norland', kind: 'denial' as const }

  it('points at who met, though a journey is told in between', () => {
    const met = { words: 'Anna Berg met a minister of Estria in Portville', by: 'three people' }
    expect(brief(reportOf('Post', [met, journey, denial]))).toEqual([
      expect.stringContaining('Anna Berg met a minister of Estria in Portville | he was not aware'),
    ])
  })

  it('is no denial of a journey', () => {
    expect(brief(reportOf('Post', [journey, denial]))).toEqual([])
  })
})
