import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Report, ReportFailed } from '../model/index.ts'
import { receive, receiveBytes } from './index.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const reasonOf = async (input: Uint8Array, file: string): Promise<string> => {
  const failure: unknown = await receiveBytes(input, file).catch((error: unknown) => error)
  if (!(failure instanceof ReportFailed)) throw new Error(`expected a failure of ${file}`)
  return failure.message
}
const visible = (report: Report | undefined): string[] =>
  (report?.blocks ?? [])
    .filter((block) => !report?.noise.some((noise) => noise.start <= block.start && noise.end >= block.end))
    .map((block) => report?.text.slice(block.start, block.end) ?? '')

const STORY = 'The envoy of Lumavia arrived in Tema on Monday for talks on the ferry line, the harbour office said.'

describe('files and folders', () => {
  let folder = ''
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'intake-'))
  })
  afterEach(() => rm(folder, { recursive: true, force: true }))

  const put = (name: string, content: string | Uint8Array) => writeFile(join(folder, name), content)

  it('reads a folder in order of names, hidden files and sidecars apart, and tells of progress', async () => {
    await mkdir(join(folder, 'b'))
    await put('c.txt', `Third\n\n${STORY}`)
    await put('a.txt', `First\n\n${STORY}`)
    await put('b/x.txt', `Second\n\n${STORY}`)
    await put('.hidden.txt', STORY)
    await put('a.txt.meta.json', '{"outlet":"The Harbour Herald"}')
    const told: string[] = []
    const { reports, failures } = await receive([folder], {}, (file) => told.push(file))
    expect(failures).toEqual([])
    expect(reports.map((report) => report.file)).toEqual(['a.txt', 'x.txt', 'c.txt'])
    expect(told).toEqual(['a.txt', 'x.txt', 'c.txt'])
    expect(reports[0]?.outlet?.name).toBe('The Harbour Herald')
  })

  it('names what cannot be read, with the reason, and reads the others', async () => {
    await put('a.txt', '')
    await put('b.pdf', '%PDF-1.7 ...')
    await put('c.txt', STORY)
    await put('d.json', '{"headline": "no text"}')
    const { reports, failures } = await receive([folder, join(folder, 'missing.txt')])
    expect(reports.map((report) => report.file)).toEqual(['c.txt'])
    expect(failures.map((failure) => failure.file).sort()).toEqual(['a.txt', 'b.pdf', 'd.json', 'missing.txt'])
    for (const failure of failures) expect(failure.message.length).toBeGreaterThan(failure.file.length + 10)
  })

  it('takes a file once though it is named twice or linked in a circle', async () => {
    await put('a.txt', STORY)
    await symlink(folder, join(folder, 'loop'))
    const { reports } = await receive([
      folder,
      join(folder, 'a.txt'),
      join(folder, '..', folder.split('/').at(-1) ?? '', 'a.txt'),
    ])
    expect(reports).toHaveLength(1)
  })

  it('believes a sidecar file more than the page, and the user more than both', async () => {
    await put(
      'a.html',
      '<html><head><meta property="og:site_name" content="Wrong Site"></head><body><p>x</p></body></html>',
    )
    await put('a.txt', STORY)
    const sidecar =
      '{"outlet":"Lind Register","published":"2025-05-02","title":"A visit","url":"https://lind.example/1","author":"Ana Ruiz"}'
    await put('a.txt.meta.json', sidecar)
    const [report] = (await receive([join(folder, 'a.txt')])).reports
    expect(report).toMatchObject({
      outlet: { name: 'Lind Register', from: 'metadata' },
      published: { edtf: '2025-05-02', from: 'metadata' },
      title: { text: 'A visit', span: null },
      url: 'https://lind.example/1',
      byline: ['Ana Ruiz'],
    })
    const [told] = (await receive([join(folder, 'a.txt')], { outlet: 'Tema Courier', published: '2025-05-03' })).reports
    expect(told).toMatchObject({
      outlet: { name: 'Tema Courier', from: 'given' },
      published: { edtf: '2025-05-03', from: 'given' },
    })
  })

  it('says so when a sidecar file is broken', async () => {
    await put('a.txt', STORY)
    await put('a.txt.meta.json', '{"outlet": 7}')
    const { reports, failures } = await receive([join(folder, 'a.txt')])
    expect(reports).toEqual([])
    expect(failures[0]?.message).toContain('sidecar')
  })
})

describe('formats, told by content', () => {
  it('reads a page although it is called .txt', async () => {
    const [report] = await receiveBytes(
      bytes(`<!doctype html><html><body><h1>Ferry talks</h1><p>${STORY}</p></body></html>`),
      'a.txt',
    )
    expect(report?.title?.text).toBe('Ferry talks')
    expect(report?.text).not.toContain('<')
  })

  it('reads a fragment of a page', async () => {
    const [report] = await receiveBytes(
      bytes(`<p>${STORY}</p>\n<p>He <a href="x">said</a> so.</p><ul><li>One</li></ul>`),
      'a.txt',
    )
    expect(visible(report)).toEqual([STORY, 'He said so.', 'One'])
  })

  it('reads Markdown with front matter', async () => {
    const source = `---\ntitle: "Ferry talks"\ndate: 2025-05-09\nauthor: Ida Holm\npublication: The Ferry Review\n---\n\n# Ferry talks\n\n**Tema** will [wait](https://x.example).\n\n- one\n- two\n`
    const [report] = await receiveBytes(bytes(source), 'a.md')
    expect(report).toMatchObject({
      title: { text: 'Ferry talks' },
      published: { edtf: '2025-05-09', from: 'metadata' },
      outlet: { name: 'The Ferry Review' },
      byline: ['Ida Holm'],
    })
    expect(visible(report)).toEqual(['Ferry talks', 'Tema will wait.', 'one', 'two'])
  })

  it('reads JSON by the fields people use, the title leading the text', async () => {
    const [report] = await receiveBytes(
      bytes(
        JSON.stringify({
          headline: 'Ferry talks',
          body: STORY,
          date: '2025-05-09T10:00:00Z',
          publisher: 'Lind Wire',
          author: ['A. Moe'],
          url: 'https://l.example',
        }),
      ),
      'a.json',
    )
    expect(report?.text).toBe(`Ferry talks\n\n${STORY}`)
    expect(report).toMatchObject({
      item: null,
      outlet: { name: 'Lind Wire' },
      published: { instant: '2025-05-09T10:00:00Z' },
      byline: ['A. Moe'],
      url: 'https://l.example',
    })
  })

  it('reads JSON Lines one report a line, by id or number, and skips what is none', async () => {
    const lines = [
      JSON.stringify({ id: 'x1', text: STORY }),
      'not json',
      JSON.stringify({ title: 'no text' }),
      '',
      JSON.stringify({ content: STORY }),
    ]
    const reports = await receiveBytes(bytes(lines.join('\n')), 'a.jsonl')
    expect(reports.map((report) => report.item)).toEqual(['x1', 4])
  })

  it('names the fields it looked for', async () => {
    const reason = await reasonOf(bytes('{"foo": 1}'), 'a.json')
    for (const field of [
      'text',
      'body',
      'content',
      'headline',
      'published',
      'date',
      'outlet',
      'publisher',
      'url',
      'author',
      'id',
    ])
      expect(reason).toContain(field)
  })

  const RSS = (items: string) =>
    `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Tessa Wire: Rivers</title><link>https://tessawire.example</link>${items}</channel></rss>`

  it('reads a feed one report an item: the fuller text, the channel’s outlet, the local day', async () => {
    const reports = await receiveBytes(
      bytes(
        RSS(
          `<item><title>Ferry &amp; net</title><guid>t-1</guid><pubDate>Sun, 04 May 2025 00:30:00 +0300</pubDate><dc:creator>Ana Ruiz</dc:creator><description>Short.</description><content:encoded><![CDATA[<p>${STORY}</p><p>He <b>left</b>.</p>]]></content:encoded></item>` +
            `<item><title>Second</title><guid>t-1</guid><description>&lt;p&gt;${STORY}&lt;/p&gt;</description></item><item><title>Only a title</title></item><item></item>`,
        ),
      ),
      'feed.xml',
    )
    expect(reports.map((report) => report.item)).toEqual(['t-1', 2, 3])
    expect(reports[0]).toMatchObject({
      outlet: { name: 'Tessa Wire' },
      published: { edtf: '2025-05-04' },
      byline: ['Ana Ruiz'],
    })
    expect(reports[0]?.text).toBe(`Ferry & net\n\n${STORY}\n\nHe left.`)
    expect(new Set(reports.map((report) => report.id)).size).toBe(3)
  })

  it('reads Atom', async () => {
    const atom = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Ferry Watch</title><id>urn:f</id><updated>2025-05-14T10:00:00Z</updated><entry><title>Ferry runs</title><id>urn:1</id><link href="https://f.example/1"/><published>2025-05-14T09:00:00+02:00</published><updated>2025-05-14T10:00:00Z</updated><author><name>Ola Nord</name></author><content type="html">&lt;p&gt;${STORY}&lt;/p&gt;</content></entry></feed>`
    const [report] = await receiveBytes(bytes(atom), 'a.atom')
    expect(report).toMatchObject({
      item: 'urn:1',
      outlet: { name: 'Ferry Watch' },
      url: 'https://f.example/1',
      byline: ['Ola Nord'],
      published: { instant: '2025-05-14T09:00:00+02:00' },
    })
  })
})

describe('characters', () => {
  it.each([
    ['UTF-16 with a mark', Buffer.from(`\ufeffTema Herald\r\n12 May 2025\r\n\r\n${STORY}`, 'utf16le')],
    ['UTF-16 without a mark', Buffer.from(`Tema Herald\r\n12 May 2025\r\n\r\n${STORY}`, 'utf16le')],
    ['UTF-8 with a mark', bytes(`\ufeffTema Herald\n12 May 2025\n\n${STORY}`)],
    ['NUL bytes inside', bytes(`Tema \u0000Herald\n12 May 2025\n\n${STORY}\u0000`)],
  ])('%s', async (_name, input) => {
    const [report] = await receiveBytes(input, 'a.txt')
    expect(report).toMatchObject({ outlet: { name: 'Tema Herald' }, published: { edtf: '2025-05-12' } })
    expect(report?.text).toContain(STORY)
    expect(report?.text).not.toMatch(/[\r\0\ufeff]/)
  })

  it('guesses Windows-1252 where nothing is declared, and says so', async () => {
    const input = Buffer.from(
      'Le ministre a d\xe9clar\xe9 lundi \xe0 la presse que les n\xe9gociations \x93avancent bien\x94, malgr\xe9 tout.',
      'latin1',
    )
    const [report] = await receiveBytes(input, 'a.txt')
    expect(report?.text).toContain('déclaré lundi à la presse que les négociations “avancent bien”')
    expect(report?.notes.map((n) => n.code)).toContain('intake/charset-guessed')
    expect(report?.language).toBe('fr')
  })

  it('follows the charset a page declares', async () => {
    const page = Buffer.from(
      '<html><head><meta charset="iso-8859-2"></head><body><p>Pos\xb3owie spotkali si\xea w poniedzia\xb3ek w stolicy.</p></body></html>',
      'latin1',
    )
    expect((await receiveBytes(page, 'a.html'))[0]?.text).toContain('Posłowie spotkali się w poniedziałek')
  })

  it.each([
    ['وصل وزير الخارجية إلى العاصمة يوم الاثنين لإجراء محادثات مع نظيره بشأن خط العبارات، وفق بيان.', 'ar'],
    ['Министр иностранных дел прибыл в понедельник в столицу, сообщил журналистам представитель министерства.', 'ru'],
    [STORY, 'en'],
    ['Ferry talks off', 'en'],
  ])('tells the language of %s', async (text, language) => {
    expect((await receiveBytes(bytes(text), 'a.txt'))[0]?.language).toBe(language)
  })
})

describe('control characters that a format escapes', () => {
  const inText = async (source: string, file: string) => {
    const [report] = await receiveBytes(bytes(source), file)
    return `${report?.text} ${report?.title?.text} ${report?.outlet?.name} ${report?.byline.join()}`
  }

  it('do not come through from JSON or from entities of a page', async () => {
    const fields = {
      text: STORY,
      title: 'Ferry \u001b[31mline',
      outlet: 'Tema \u0007Courier',
      author: 'Ann\u001b Sowah',
    }
    const page = `<html><head><title>Ferry&#27;[31m line</title></head><body><article><p>${STORY}&#27;[2J</p></article></body></html>`
    const told = [await inText(JSON.stringify(fields), 'a.json'), await inText(page, 'a.html')]
    for (const words of told) {
      expect(words).toContain(STORY)
      expect(words).not.toMatch(/(?![\n\t])\p{Cc}/u)
    }
  })
})

describe('what cannot be read', () => {
  it.each([
    ['an empty file', new Uint8Array(), 'a.txt', /empty/],
    ['white space', bytes(' \n \t\n'), 'a.txt', /white space/],
    ['binary data', Uint8Array.from({ length: 4096 }, (_, n) => (n * 7919) % 256), 'a.bin', /binary|decoded/],
    ['a PDF', bytes('%PDF-1.7\n'), 'a.pdf', /PDF/],
    ['an office document', Buffer.from('504b0304140006000800', 'hex'), 'a.docx', /docx/],
    ['an image', Buffer.from('89504e470d0a1a0a', 'hex'), 'a.png', /image/],
    ['a broken feed', bytes('<?xml version="1.0"?><rss version="2.0"><channel><title>x<item>'), 'a.xml', /feed/],
    ['broken JSON', bytes('{"text": "x"'), 'a.json', /JSON/],
    ['fifty megabytes of one text', bytes('word and more. '.repeat(3_500_000)), 'a.txt', /50 MB/],
    ['a million lines', bytes('a\n'.repeat(1_000_000)), 'a.txt', /lines/],
    ['a page of nothing but tags', bytes(`<html><body>${'<b>'.repeat(300_000)}x`), 'a.html', /tags/],
    [
      'a page without words',
      bytes('<!doctype html><html><body><script>x()</script></body></html>'),
      'a.html',
      /no visible text/,
    ],
  ])('%s fails with the file and the reason', async (_name, input, file, reason) => {
    const message = await reasonOf(input, file)
    expect(message.startsWith(`${file}: `)).toBe(true)
    expect(message).toMatch(reason)
  })

  it('reads thirty thousand nested elements, and doubts what it made of them', async () => {
    const deep = `<html><body>${'<div>'.repeat(30_000)}<p>${STORY}</p>${'</div>'.repeat(30_000)}</body></html>`
    const [report] = await receiveBytes(bytes(deep), 'a.html')
    expect(report?.text.trim()).toBe(STORY)
    expect(report?.notes.map((n) => n.code)).toContain('intake/body-unsure')
  })
})

describe('a report', () => {
  it('has the same id for the same bytes, item and name, and another for another', async () => {
    const id = async (text: string, file: string) => (await receiveBytes(bytes(text), file))[0]?.id
    expect(await id(STORY, 'a.txt')).toBe(await id(STORY, 'a.txt'))
    expect(await id(STORY, 'a.txt')).not.toBe(await id(STORY, 'b.txt'))
    expect(await id(STORY, 'a.txt')).not.toBe(await id(`${STORY} `, 'a.txt'))
  })

  it('is read the same whether the user’s options are there or not, but for what they say', async () => {
    const [plain] = await receiveBytes(bytes(STORY), 'a.txt')
    const [told] = await receiveBytes(bytes(STORY), 'a.txt', { outlet: 'Tema Courier' })
    expect(told?.text).toBe(plain?.text)
    expect(told?.id).toBe(plain?.id)
  })
})
