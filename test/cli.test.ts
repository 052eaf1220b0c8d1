/** The command line as its users meet it: real processes, real files, exit codes. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { documentSchema } from '../src/model/index.ts'

const main = fileURLToPath(new URL('../src/cli/main.ts', import.meta.url))
const ferry = fileURLToPath(new URL('../examples/lake-ferry/reports', import.meta.url))

function dragoman(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    encoding: 'utf8',
    input,
    maxBuffer: 1 << 28,
  })
  return { status, stdout, stderr }
}

const folder = () => mkdtempSync(join(tmpdir(), 'dragoman-cli-'))

/** Two things it cannot tell: the day of a limit, and whose truce it is. */
const OPEN =
  'Zambia said it would close the bridge unless Malawi withdrew its guards in the coming days.\n\nThe truce has held, residents said.\n'

const NOTE = `Harbour Post

3 June 2026

Foreign Minister Ada Rask of Norway met her Estonian counterpart, Jaan Tamm, in Tallinn on Tuesday.
`

const LIMIT = `Harbour Post

3 June 2026

Norway gave Estonia until 12 June to release the trawler or face a closed port, Foreign Minister Ada Rask said.
`

describe('dragoman read', () => {
  it('prints the document dragoman/1 and nothing else on stdout with --json', () => {
    const { status, stdout } = dragoman(['read', ferry, '--json'])
    expect(status).toBe(0)
    const parsed = documentSchema.safeParse(JSON.parse(stdout))
    expect(parsed.error?.message).toBeUndefined()
    expect(parsed.data?.reports.length).toBe(12)
  })

  it('reads standard input', () => {
    const { status, stdout } = dragoman(['read', '-'], NOTE)
    expect(status).toBe(0)
    expect(stdout).toContain('Ada Rask')
  })

  it('shows a deadline that is past and of whose answer nobody tells, but not one that is still to come', () => {
    const inFolder = (...days: readonly string[]) => {
      const dir = folder()
      writeFileSync(join(dir, 'limit.txt'), LIMIT)
      for (const day of days) writeFileSync(join(dir, `${day}.txt`), `Harbour Post\n\n${day}\n\nIt rained in Oslo.\n`)
      return dragoman(['read', dir]).stdout.replaceAll(/\s+/g, ' ')
    }
    expect(inFolder()).toContain('by 12 June 2026: ')
    const later = inFolder('20 June 2026')
    expect(later).toContain('by 12 June 2026 (passed, no answer found)')
    expect(later).toContain('deadlines passed without an answer: 1')
    expect(later).toContain('2026-06-12 is before 2026-06-20, the day of the latest report')
  })

  it('takes outlet and day from the options where the text states none', () => {
    const { stdout } = dragoman(
      ['read', '-', '--json', '--outlet', 'Fjord Times', '--published', '2026-06-03'],
      'Ada Rask, the foreign minister, met Jaan Tamm on Tuesday in the harbour office.\n',
    )
    const [report] = JSON.parse(stdout).reports
    expect(report.outlet.name).toBe('Fjord Times')
    expect(report.published.edtf).toBe('2026-06-03')
  })

  it('names a file it cannot read, reads the others, and says so by its exit code', () => {
    const dir = folder()
    writeFileSync(join(dir, 'good.txt'), NOTE)
    writeFileSync(join(dir, 'empty.txt'), '')
    writeFileSync(join(dir, 'broken.json'), '{"title": "no text"}')
    const { status, stdout, stderr } = dragoman(['read', dir, '--json'])
    expect(status).toBe(3)
    expect(JSON.parse(stdout).reports).toHaveLength(1)
    expect(stderr).toContain('empty.txt')
    expect(stderr).toMatch(/broken\.json.*text.*body.*content/s)
  })

  it('stops with a message where there is nothing to read', () => {
    const { status, stderr, stdout } = dragoman(['read', join(folder(), 'nowhere')])
    expect(status).toBe(4)
    expect(stdout).toBe('')
    expect(stderr).toContain('nowhere')
  })

  it('refuses a day that is none', () => {
    const { status, stderr } = dragoman(['read', ferry, '--as-of', 'tuesday'])
    expect(status).toBe(2)
    expect(stderr).toContain('expected a day')
  })

  it('keeps a report whose language it cannot read, and reads nothing in it', () => {
    const { stdout } = dragoman(
      ['read', '-', '--json'],
      'Der Außenminister traf am Dienstag seine Amtskollegin in der Hauptstadt. Die beiden sprachen lange über den Vertrag und wollen sich im Herbst wieder treffen, sagte eine Sprecherin.\n',
    )
    const document = JSON.parse(stdout)
    expect(document.reports).toHaveLength(1)
    expect(document.statements).toEqual([])
    expect(document.reports[0].notes.map((n: { code: string }) => n.code)).toContain('language/unsupported')
  })

  it('says what became known between two days instead, and refuses days in the wrong order', () => {
    expect(dragoman(['read', ferry, '--diff', '2026-05-06..2026-05-08']).stdout).toContain('BECAME KNOWN')
    const { status, stderr } = dragoman(['read', ferry, '--diff', '2026-05-08..2026-05-06'])
    expect(status).toBe(2)
    expect(stderr).toContain('expected two days')
  })

  it('writes the record as one page that asks for nothing from the network', () => {
    const page = join(folder(), 'record.html')
    expect(dragoman(['read', ferry, '--html', page]).status).toBe(0)
    const html = readFileSync(page, 'utf8')
    expect(html).toContain("default-src 'none'")
    expect(html).not.toMatch(/<(?:script|link|img|iframe)\b/)
  })

  it('uses no colour into a pipe', () => {
    expect(dragoman(['read', '-'], NOTE).stdout).not.toContain('\u001b')
  })

  it('explains one thing by the number it prints, and names a thing that is not there', () => {
    expect(dragoman(['read', '-'], NOTE).stdout).toMatch(/ c1\n/)
    const { status, stdout } = dragoman(['read', '-', '--explain', 'c1'], NOTE)
    expect(status).toBe(0)
    expect(stdout).toMatch(/\[[\s\S]+\]/)
    expect(stdout).toMatch(/on whose word: .*\n.*rule \S+ on/)
    expect(dragoman(['read', '-', '--explain', 'c99'], NOTE).stderr).toContain('there is no c99')
  })

  it('says for everything read which rule and which words are behind it', () => {
    const { status, stdout } = dragoman(['read', '-', '--explain'], NOTE)
    expect(status).toBe(0)
    expect(stdout).toMatch(/contact meeting, occurred\t\S+\t/)
    expect(stdout).toMatch(/date \d{4}-\d\d-\d\d\ttime\/\S+\t/)
  })

  it('says of everything left open that it is open, and why', () => {
    const { stdout } = dragoman(['read', '-', '--explain', '--published', '2031-03-12'], OPEN)
    expect(stdout).toMatch(/position ultimatum\tultimatum\/\S+\t[^\t]*\tholder Zambia; to Malawi; by the coming days/)
    expect(stdout).toMatch(/measure truce, \S+\t\S+\t[^\t]*\t[^\t]*\tby open/)
    expect(stdout).toMatch(/note info\ttime\/no-day\tthe coming days\t\tThese words name no day/)
    expect(stdout).toMatch(/note info\tmeasure\/taker-open\ttruce/)
  })
})

describe('dragoman diff', () => {
  it('says what became known between two days', () => {
    const { status, stdout } = dragoman(['diff', ferry, '--from', '2026-05-06', '--to', '2026-05-08'])
    expect(status).toBe(0)
    expect(stdout).toContain('BECAME KNOWN')
    expect(stdout).toContain('MAY BELONG HERE')
  })
})

describe('dragoman', () => {
  it('suggests the command that was meant', () => {
    const { status, stderr } = dragoman(['raed', ferry])
    expect(status).toBe(2)
    expect(stderr).toContain('read')
  })

  it('prints a JSON Schema that names every part of the document', () => {
    const schema = JSON.parse(dragoman(['schema']).stdout)
    expect(Object.keys(schema.properties)).toEqual(
      expect.arrayContaining(['reports', 'actors', 'contacts', 'origins', 'discrepancies']),
    )
  })
})
