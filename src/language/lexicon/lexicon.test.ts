import { mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { lexiconFolder, parseLexicon, readLexicon, wordsOfClass } from './index.ts'

const folder = lexiconFolder()
const files = readdirSync(folder).filter((file) => file.endsWith('.tsv'))
const papers = readFileSync(join(folder, '..', 'README.md'), 'utf8')

describe.each(files)('lexicon/en/%s', (file) => {
  const text = readFileSync(join(folder, file), 'utf8')
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))

  it('has a head that tells its classes and where it is from', () => {
    expect(text.startsWith('#')).toBe(true)
    expect(papers).toContain(`\`${file}\``)
  })

  it('has lines of two or three columns without blanks at their edges, in composed letters', () => {
    for (const line of lines) {
      const columns = line.split('\t')
      expect(columns.length, line).toBeGreaterThanOrEqual(2)
      expect(columns.length, line).toBeLessThanOrEqual(3)
      expect(
        columns.map((column) => column.trim()),
        line,
      ).toEqual(columns)
      expect(line.normalize('NFC')).toBe(line)
    }
  })

  it('says nothing twice', () => {
    const seen = new Set<string>()
    const twice = lines.filter((line) => seen.has(line) || !seen.add(line))
    expect(twice).toEqual([])
  })
})

it.each(['bodies', 'titles', 'actor-nouns'])('%s: a word of one class has one note: one body, one sex', (file) => {
  const clashes = [...readLexicon(file).values()].filter((entries) => {
    const notes = Map.groupBy(entries, (entry) => entry.class)
    return [...notes.values()].some((same) => new Set(same.map((entry) => entry.note)).size > 1)
  })
  expect(clashes.map((entries) => entries[0]?.word)).toEqual([])
})

describe('reading a lexicon', () => {
  it('gives every entry of a word, in file order, exactly as written', () => {
    const entries = parseLexicon('# head\n\nquay\tplace\tfor ships\nquay\tverb\n', 'test')
    expect(entries).toEqual([
      { word: 'quay', class: 'place', note: 'for ships' },
      { word: 'quay', class: 'verb', note: null },
    ])
  })

  it('names file and line where a class is missing', () => {
    expect(() => parseLexicon('quay\n', 'test')).toThrow('lexicon test, line 1')
  })

  it('finds the folder upwards from wherever the module stands', () => {
    const root = mkdtempSync(join(tmpdir(), 'lexicon-'))
    mkdirSync(join(root, 'lexicon', 'en'), { recursive: true })
    mkdirSync(join(root, 'dist', 'deep'), { recursive: true })
    expect(lexiconFolder(join(root, 'dist', 'deep'))).toBe(join(root, 'lexicon', 'en'))
  })

  it('keeps case: "US" is a country and "us" is none', () => {
    expect(
      readLexicon('countries')
        .get('US')
        ?.map((e) => e.note),
    ).toContain('United States')
    expect(readLexicon('countries').get('us')).toBeUndefined()
  })
})

describe('general knowledge', () => {
  it('has every member of the United Nations with adjective and, but for city states, capital', () => {
    const countries = readLexicon('countries')
    const named = new Set(
      [...countries.values()]
        .flat()
        .filter((e) => e.class === 'country')
        .map((e) => e.note),
    )
    const withDemonym = new Set(
      [...countries.values()]
        .flat()
        .filter((e) => e.class === 'demonym')
        .map((e) => e.note),
    )
    expect(named.size).toBeGreaterThanOrEqual(195)
    for (const country of ['Belize', 'Kiribati', 'Montenegro', 'Timor-Leste', 'Eswatini']) {
      expect(countries.get(country)?.[0]?.class, country).toBe('country')
    }
    expect([...named].filter((c) => !withDemonym.has(c)).length).toBeLessThanOrEqual(2)
  })

  it('gives a first name one sex or none', () => {
    const women = wordsOfClass('first-names', 'female')
    const men = wordsOfClass('first-names', 'male')
    expect([...women].filter((name) => men.has(name))).toEqual([])
    expect(women.has('njeri')).toBe(true)
    expect(men.has('joao')).toBe(true)
  })
})
