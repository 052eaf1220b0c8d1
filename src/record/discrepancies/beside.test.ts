import { describe, expect, it } from 'vitest'
import type { StatementKind } from '../../model/index.ts'
import { compile } from '../index.ts'
import { draftReport } from '../testing/draft.ts'

interface Said {
  readonly words: string
  readonly by?: string
  readonly kind?: StatementKind
  readonly cue?: string
}

/** What differs in one report of this text, of which these words are said. */
function differences(text: string, ...sayings: readonly Said[]): readonly string[] {
  const draft = draftReport(text, { outlet: 'Post', published: '2031-05-10' })
  const speakers = new Map<string, string>()
  for (const { words, by, kind, cue } of sayings) {
    const speaker = by === undefined ? [] : [speakers.get(by) ?? draft.actor('source', by)]
    if (by !== undefined && speaker[0] !== undefined) speakers.set(by, speaker[0])
    const at = cue === undefined ? -1 : text.indexOf(cue)
    draft.statement(words, speaker, {
      ...(kind === undefined ? {} : { kind }),
      ...(at < 0 ? {} : { cue: { start: at, end: at + (cue ?? '').length } }),
    })
  }
  return compile([draft.input()], [], { engine: 'test' }).discrepancies.map(
    (d) => `${d.kind} ${d.verdict}: ${d.between.map(({ says }) => says).join(' | ')}`,
  )
}

const asked = (words: string, by = 'HOST'): Said => ({ words, by, kind: 'question', cue: by })

describe('a denial right after what it denies', () => {
  const text = 'The loan and the visa were linked, a trader said. The palace denied any link.'
  const claim = { words: 'The loan and the visa were linked', by: 'a trader' }

  it('needs no more than half its telling words', () => {
    expect(differences(text, claim, { words: 'any link', by: 'The palace', kind: 'denial' })).toEqual([
      'denial ambiguous: The loan and the visa were linked | any link',
    ])
  })

  it('is none of another matter, of a condition, or by the same mouth', () => {
    expect(
      differences(
        'The loan was late, a trader said. The palace denied any link.',
        {
          words: 'The loan was late',
          by: 'a trader',
        },
        { words: 'any link', by: 'The palace', kind: 'denial' },
      ),
    ).toEqual([])
    expect(
      differences(
        'If there is a link we pay, a trader said. The palace denied any link.',
        {
          words: 'If there is a link we pay',
          by: 'a trader',
        },
        { words: 'any link', by: 'The palace', kind: 'denial' },
      ),
    ).toEqual([])
    expect(
      differences(text, { ...claim, by: 'The palace' }, { words: 'any link', by: 'The palace', kind: 'denial' }),
    ).toEqual([])
  })
})

describe('a denial that comes first', () => {
  const denial = { words: 'Nobody left the hall', by: 'Ida Moen', kind: 'denial' as const }
  const claim = { words: 'the envoys had walked out', by: 'a clerk' }

  it('answers what the same sentence tells it to follow', () => {
    expect(
      differences(
        'Nobody left the hall, Ida Moen said after a clerk claimed that the envoys had walked out.',
        denial,
        claim,
      ),
    ).toEqual(['denial ambiguous: the envoys had walked out | Nobody left the hall'])
  })

  it('does not answer what is told aside or in the next sentence', () => {
    expect(
      differences(
        'Nobody left the hall, Ida Moen said after the dinner, where a clerk claimed that the envoys had walked out.',
        denial,
        claim,
      ),
    ).toEqual([])
    expect(
      differences(
        'Nobody left the hall, Ida Moen said. After dark a clerk claimed that the envoys had walked out.',
        denial,
        claim,
      ),
    ).toEqual([])
  })
})

describe('a denial that carries along what others say', () => {
  it('is a question, though nobody else in the pile says it', () => {
    expect(
      differences('Ida Moen refuted the rumours on the radio that the king would not sail.', {
        words: 'the rumours on the radio that the king would not sail',
        by: 'Ida Moen',
        kind: 'denial',
        cue: 'refuted',
      }),
    ).toHaveLength(1)
  })

  it('is none where only something is turned down', () => {
    expect(
      differences('Ida Moen rejected the terms of the loan that the bank had offered.', {
        words: 'the terms of the loan that the bank had offered',
        by: 'Ida Moen',
        kind: 'denial',
        cue: 'rejected',
      }),
    ).toEqual([])
  })
})

describe('a denial that the report itself answers', () => {
  const denial = { words: 'the king had spoken of a war', by: 'Ida Moen', kind: 'denial' as const }

  it('is a question', () => {
    expect(
      differences(
        'Ida Moen denied that the king had spoken of a war, even though the radio had carried his words.',
        denial,
      ),
    ).toEqual(['denial ambiguous: even though the radio had carried his words | the king had spoken of a war'])
  })

  it('is none where it is not', () => {
    expect(differences('Ida Moen denied that the king had spoken of a war. The radio was silent.', denial)).toEqual([])
  })
})

describe('an answer in an interview', () => {
  const text = (answer: string): string =>
    `HOST: A paper writes that you told the crew to burn the boat.\n\nMOEN: ${answer}\n\nHOST: And now?`
  const question = asked('A paper writes that you told the crew to burn the boat.')
  const told = { words: 'you told the crew to burn the boat', by: 'A paper' }
  const answered = (words: string): Said => ({ words, by: 'MOEN', kind: 'denial', cue: 'MOEN' })

  it('denies what the question tells on somebody’s word', () => {
    expect(differences(text('I never said that. Ask them.'), question, told, answered('I never said that.'))).toEqual([
      'denial ambiguous: you told the crew to burn the boat | I never said that.',
    ])
    expect(
      differences(text('No. There was no such order.'), question, told, answered('No. There was no such order.')),
    ).toHaveLength(1)
  })

  it('denies what the question says flatly, and not what it only asks', () => {
    const flat = 'HOST: You were to sail in May.\n\nMOEN: That was never announced.'
    const open = 'HOST: Will you sail in May?\n\nMOEN: That was never announced.'
    expect(differences(flat, asked('You were to sail in May.'), answered('That was never announced.'))).toHaveLength(1)
    expect(differences(open, asked('Will you sail in May?'), answered('That was never announced.'))).toEqual([])
  })
})
