/** Pages as newsrooms build them. All invented. */
import { describe, expect, it } from 'vitest'
import type { NoiseKind, Report } from '../../model/index.ts'
import { receiveBytes } from '../receive.ts'

async function read(page: string): Promise<Report> {
  const [report] = await receiveBytes(new TextEncoder().encode(page), 'page.html')
  if (report === undefined) throw new Error('no report')
  return report
}

/** Each block with its kind of noise, or `-` for the telling. */
const told = (report: Report): [NoiseKind | '-', string][] =>
  report.blocks.map((block) => {
    const whole = report.noise.find((noise) => noise.start <= block.start && noise.end >= block.end)
    return [whole?.kind ?? '-', report.text.slice(block.start, block.end)]
  })

const LEAD =
  'Lumavia and Ostrava have agreed to exchange forty prisoners on Tuesday, the Red Cross said in a statement.'
const SECOND =
  'The swap will take place at the Tessa bridge, according to two officials who asked not to be named by anybody.'
const THIRD =
  '“It is a first step,” said the foreign minister of Lumavia, Petra Olsk. She did not say whether more would follow.'

describe('a page with hashed classes and components named in attributes', () => {
  const page = `<!doctype html><html lang="en-GB"><head><title>Prisoner swap agreed - NNC News</title>
    <meta property="og:site_name" content="NNC News"><meta property="og:title" content="Prisoner swap agreed">
    <script type="application/ld+json">{"@type":"ReportageNewsArticle","datePublished":"2025-05-04T21:10:00.000Z","headline":"Prisoner swap agreed","author":{"name":"Ida Holm"}}</script></head>
    <body><header role="banner"><a href="#main">Skip to content</a><nav><ul><li><a href="/">Home</a></li></ul></nav></header>
    <main><article><h1>Prisoner swap agreed</h1>
    <div data-component="byline-block"><time>11 hours ago</time><div><span>Ida Holm</span><span>Europe correspondent</span></div><button>Share</button></div>
    <figure><img alt="x"><figcaption>Families at the bridge on Sunday</figcaption></figure>
    <div data-component="text-block"><p><b>${LEAD}</b></p><p>${SECOND}</p></div>
    <div data-component="links-block"><ul><li><a href="/a">Why the river matters</a></li></ul></div>
    <p>${THIRD}</p><p>Ostrava has not commented.</p>
    <section data-component="topic-list"><h2>Related topics</h2><ul><li><a href="/t">Lumavia</a></li></ul></section></article>
    <section data-component="mostRead"><h2>Most read</h2><ol><li><a href="/d">Cat crowned mayor</a></li></ol></section></main>
    <footer>Copyright © 2025 NNC.</footer></body></html>`

  it('is told without its furniture, of which nothing is lost', async () => {
    const report = await read(page)
    const telling = told(report).flatMap(([kind, text]) => (kind === '-' ? [text] : []))
    expect(telling).toEqual(['Prisoner swap agreed', LEAD, SECOND, THIRD, 'Ostrava has not commented.'])
    for (const furniture of [
      'Skip to content',
      'Families at the bridge',
      'Why the river matters',
      'Cat crowned mayor',
      'Copyright © 2025',
    ])
      expect(report.text).toContain(furniture)
  })

  it('says what kind of furniture it is', async () => {
    const kinds = new Map(
      (await read(page)).blocks.length === 0 ? [] : told(await read(page)).map(([kind, text]) => [text, kind]),
    )
    expect(kinds.get('Families at the bridge on Sunday')).toBe('caption')
    expect(kinds.get('Why the river matters')).toBe('related')
    expect(kinds.get('11 hours ago')).toBe('dateline')
    expect(kinds.get('Home')).toBe('interface')
  })

  it('states its facts', async () => {
    expect(await read(page)).toMatchObject({
      outlet: { name: 'NNC News', from: 'metadata' },
      title: { text: 'Prisoner swap agreed' },
      published: { edtf: '2025-05-04', from: 'metadata', instant: '2025-05-04T21:10:00Z' },
      byline: ['Ida Holm'],
    })
  })
})

describe('a page of a common blog system', () => {
  const page = `<!doctype html><html><head><title>President receives envoy &#8211; Luma Post</title></head>
    <body class="single single-post has-sidebar comments-open"><header id="masthead" class="site-header"><p class="site-title"><a href="https://lumapost.example/">Luma Post</a></p></header>
    <main><article class="post type-post category-world tag-news"><header class="entry-header"><h1 class="entry-title">President receives envoy</h1>
    <div class="entry-meta"><time class="entry-date published" datetime="2025-06-02T08:15:00+02:00">June 2, 2025</time></div></header>
    <div class="entry-content"><div class="sharedaddy"><h3>Share this:</h3><ul><li><a>X</a></li></ul></div><p>${LEAD}</p>
    <div class="wp-caption"><p class="wp-caption-text">The envoy at the residence</p></div><blockquote class="social-embed"><p>“We will build the bridge together,” the president wrote.</p></blockquote>
    <div class="jp-relatedposts"><h3>Related</h3><h4><a href="/q">Ferry line closed again</a></h4></div></div></article>
    <div id="comments" class="comments-area"><h2>2 thoughts</h2><ol class="comment-list"><li><p>bob says: he was never there, I saw him at the market in Lind on Monday morning with two dogs.</p></li></ol></div></main>
    <aside id="secondary" class="widget-area"><h2>Recent Posts</h2><ul><li><a href="#">Old news</a></li></ul></aside></body></html>`

  it('keeps the post and what it quotes, whatever classes stand on its frame', async () => {
    const report = await read(page)
    const telling = told(report).flatMap(([kind, text]) => (kind === '-' ? [text] : []))
    expect(telling).toEqual([
      'President receives envoy',
      LEAD,
      '“We will build the bridge together,” the president wrote.',
    ])
    expect(report).toMatchObject({
      outlet: { name: 'Luma Post' },
      title: { text: 'President receives envoy' },
      published: { edtf: '2025-06-02' },
    })
  })

  it('marks what readers wrote as comment', async () => {
    expect(told(await read(page)).find(([, text]) => text.startsWith('bob says'))?.[0]).toBe('comment')
  })
})

describe('a live blog', () => {
  const page = `<!doctype html><html><head><title>LIVE | Talks in Lind - Lind Live</title></head><body><main><h1>LIVE | Talks in Lind</h1>
    <section class="post"><time>19:20</time><h3>It is over</h3><p>${SECOND}</p></section>
    <section class="post"><time>14:10</time><h3><s>On the spot</s></h3><p><s>The envoy of Ostrava has landed in Lind, people at the gate say.</s></p></section>
    <section class="post"><h3>09:15</h3><p>${LEAD}</p></section></main></body></html>`

  it('is one report; its times are datelines and what was struck out is a correction', async () => {
    const report = await read(page)
    expect(report.title?.text).toBe('LIVE | Talks in Lind')
    const kinds = told(report).map(([kind, text]) => [kind, text.slice(0, 12)])
    expect(kinds).toEqual([
      ['-', 'LIVE | Talks'],
      ['dateline', '19:20'],
      ['-', 'It is over'],
      ['-', SECOND.slice(0, 12)],
      ['dateline', '14:10'],
      ['correction', 'On the spot'],
      ['correction', 'The envoy of'],
      ['dateline', '09:15'],
      ['-', LEAD.slice(0, 12)],
    ])
  })
})

describe('visible text', () => {
  it('has white space where the page shows it, and no more', async () => {
    const report = await read(
      `<html><body><p>One<b>Word</b> and <i>two</i>,\n   wrapped.</p><p>By <span class="a">Ana Ruiz</span><span class="b">Lind</span></p><p>a<br>b<br><br>c</p><pre>x\n  y</pre></body></html>`,
    )
    expect(told(report).map(([, text]) => text)).toEqual([
      'OneWord and two, wrapped.',
      'By Ana Ruiz Lind',
      'a\nb',
      'c',
      'x\n  y',
    ])
  })

  it('leaves out what is hidden: scripts, styles, templates, hidden elements', async () => {
    const report = await read(
      `<html><head><style>p{}</style></head><body><script>var x = 'no'</script><template>no</template><p hidden>no</p><p style="display: none">no</p><p>${LEAD}</p></body></html>`,
    )
    expect(report.text).toBe(LEAD)
  })

  it('survives unclosed and crossed tags', async () => {
    const report = await read(`<html><body><div><p>${LEAD}<p><b>${SECOND}<i></b> and more</i><table><td>${THIRD}`)
    for (const sentence of [LEAD, SECOND, THIRD]) expect(report.text).toContain(sentence)
  })
})

describe('what a page says of its day', () => {
  it('is the local day of its text where metadata tell the same night in another zone', async () => {
    const report = await read(
      `<html><head><meta property="article:published_time" content="2025-05-04T22:30:00Z"></head><body><article><h1>Night talks end</h1><p class="date">5 May 2025, 00:30</p><p>${LEAD}</p><p>${SECOND}</p></article></body></html>`,
    )
    expect(report.published).toMatchObject({ edtf: '2025-05-05', instant: '2025-05-04T22:30:00Z' })
  })

  it('is that of the metadata, with a doubt, where the two are far apart', async () => {
    const report = await read(
      `<html><head><meta property="article:published_time" content="2025-05-04T22:30:00Z"></head><body><article><h1>Night talks end</h1><p class="date">9 May 2025</p><p>${LEAD}</p><p>${SECOND}</p></article></body></html>`,
    )
    expect(report.published.edtf).toBe('2025-05-04')
    expect(report.notes.map((n) => n.code)).toContain('intake/dates-disagree')
  })
})
