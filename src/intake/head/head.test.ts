/** What a text's first and last lines say of it: outlet, title, byline, day. All texts and names are invented. */
import { describe, expect, it } from 'vitest'
import type { Report } from '../../model/index.ts'
import { receiveBytes } from '../receive.ts'

async function read(text: string, file = 'report.txt'): Promise<Report> {
  const [report] = await receiveBytes(new TextEncoder().encode(text), file)
  if (report === undefined) throw new Error('no report')
  return report
}

const PROSE =
  'The foreign minister of Lumavia will visit Ostrava next week for talks on the ferry line, two officials said on Friday.\n\nNo date has been announced.'

const about = (report: Report) => ({
  outlet: report.outlet?.name ?? null,
  title: report.title?.text ?? null,
  day: report.published.edtf,
  by: report.byline.join(', '),
})

describe('heads of reports', () => {
  it.each([
    [
      'outlet and day alone',
      `The Harbour Herald\nPublished: 2 May 2025\n\n${PROSE}`,
      { outlet: 'The Harbour Herald', title: null, day: '2025-05-02', by: '' },
    ],
    [
      'a masthead in capitals with its town, in another language',
      `DAINIK LUMA (Tema)\nSaturday, 3 May 2025. First page.\n\nThe ferry waits\n\n${PROSE}`,
      { outlet: 'Dainik Luma', title: 'The ferry waits', day: '2025-05-03', by: '' },
    ],
    [
      'a live page whose day stands before what its reader should know',
      `LUMA CURRENT LIVE\nFerry talks, day two: ministers lunch alone, date wobbles\nSaturday 3 May 2025. All times are those of Luma, an hour behind Tema. Newest first. Ana Ruiz in Tema, Bo Lind in Luma, Carla Moe at the port.\n\n21:15 ${PROSE}`,
      {
        outlet: 'Luma Current',
        title: 'Ferry talks, day two: ministers lunch alone, date wobbles',
        day: '2025-05-03',
        by: 'Ana Ruiz, Bo Lind, Carla Moe',
      },
    ],
    [
      'a statement of two parties, which is nobody’s paper',
      `JOINT PRESS STATEMENT\nissued at the end of the meeting of the foreign ministers of Lumavia and Tema\n\nOstrava, 3 May 2025\n\n1. ${PROSE}`,
      {
        outlet: null,
        title: 'issued at the end of the meeting of the foreign ministers of Lumavia and Tema',
        day: '2025-05-03',
        by: '',
      },
    ],
    [
      'an agency that says what it is, and the town before the day',
      `LUMAFORM\nInternational news agency of the Republic of Lumavia\nLUMA. May 3, 2025. 11:05\n\nPresident receives envoy\n\n${PROSE}`,
      { outlet: 'LUMAFORM', title: 'President receives envoy', day: '2025-05-03', by: '' },
    ],
    [
      'a short word of a masthead in capitals that is no initials',
      `RED GULF NEWS AGENCY\n3 May 2025\n\nShips of the Red Gulf wait\n\n${PROSE}`,
      { outlet: 'Red Gulf News Agency', title: 'Ships of the Red Gulf wait', day: '2025-05-03', by: '' },
    ],
    [
      'title, then day',
      `Minister to visit Ostrava for ferry talks\n\nMay 2, 2025\n\n${PROSE}`,
      { outlet: null, title: 'Minister to visit Ostrava for ferry talks', day: '2025-05-02', by: '' },
    ],
    [
      'a wire report',
      `UPDATE 1-Lumavia minister to visit Ostrava\n02 May 2025 16:41 GMT\n\nBy Ana Ruiz and Bo Lind\n\nLUMA, May 2 (Tessa Newswire) - ${PROSE}\n\n(Reporting by Ana Ruiz; Editing by C. Moe)`,
      {
        outlet: 'Tessa Newswire',
        title: 'UPDATE 1-Lumavia minister to visit Ostrava',
        day: '2025-05-02',
        by: 'Ana Ruiz, Bo Lind',
      },
    ],
    [
      'a masthead in capitals with a slogan, title in a group of its own',
      `LUMA MESSENGER\nindependent since 1921\n\nFriday, 2 May 2025\n\nA visit nobody will confirm\n\nTom Lind\n\n${PROSE}`,
      { outlet: 'Luma Messenger', title: 'A visit nobody will confirm', day: '2025-05-02', by: 'Tom Lind' },
    ],
    [
      'title first, then outlet, authors and day in one group',
      `Visit off as ferry row deepens\n\nThe Lind Register\nAna Ruiz in Luma, Bo Lind in Tema\n2 May 2025\n\n${PROSE}`,
      {
        outlet: 'The Lind Register',
        title: 'Visit off as ferry row deepens',
        day: '2025-05-02',
        by: 'Ana Ruiz, Bo Lind',
      },
    ],
    [
      'a menu in the first line',
      `THE EVENING TRUMPETER | News | Sport | World\n\nALL AT SEA: minister books ferry\n\nBy Trumpeter Foreign Desk\n2 May 2025 | 11:08\n\nSHARE   COMMENTS (4)\n\n${PROSE}\n\nSend your tips to desk@eveningtrumpeter.example`,
      {
        outlet: 'The Evening Trumpeter',
        title: 'ALL AT SEA: minister books ferry',
        day: '2025-05-02',
        by: 'Trumpeter Foreign Desk',
      },
    ],
    [
      'an edition in brackets',
      `De Rivierkrant (English edition)\nFriday, 2 May 2025\n\nMinister books the ferry\n\nTEMA - ${PROSE}`,
      { outlet: 'De Rivierkrant', title: 'Minister books the ferry', day: '2025-05-02', by: '' },
    ],
    [
      'a masthead without a word for a paper, over what the paper says of itself',
      `LE PHARE DU GOLFE\nIndependent daily of opinion, Tema. English pages\nNo. 318. Friday the 2nd of May 2025\n\nThe ferry and the flood\n\nBy Ana Ruiz\n\n${PROSE}`,
      { outlet: 'Le Phare du Golfe', title: 'The ferry and the flood', day: '2025-05-02', by: 'Ana Ruiz' },
    ],
    [
      'a supplement of a paper',
      `TEMA MATIN, weekend supplement\nSunday 4 May 2025\n\nA ferry does not forget\n\n${PROSE}`,
      { outlet: 'Tema Matin', title: 'A ferry does not forget', day: '2025-05-04', by: '' },
    ],
    [
      'a numbered letter',
      `2025-05-02T08:00:00Z\nThe Ferry Letter, issue 61\nby Ana Ruiz\n\nWho blinked first?\n\n${PROSE}`,
      { outlet: 'The Ferry Letter', title: 'Who blinked first?', day: '2025-05-02', by: 'Ana Ruiz' },
    ],
    [
      'figures that the dateline tells which way round to read',
      `Ferry talks set for next week\n\n05/02/2025 16:41 UTC\n\nLUMA, May 2 (Coast Wire) - ${PROSE}`,
      { outlet: 'Coast Wire', title: 'Ferry talks set for next week', day: '2025-05-02', by: '' },
    ],
    [
      'figures that a dateline of another month leaves open',
      `Ferry talks set for next week\n\n05/02/2025 16:41 UTC\n\nLUMA, July 9 (Coast Wire) - ${PROSE}`,
      { outlet: 'Coast Wire', title: 'Ferry talks set for next week', day: '[2025-02-05,2025-05-02]', by: '' },
    ],
    [
      "a ministry's release",
      `Luma, 2 May 2025\n\nPRESS RELEASE\n\nMinistry of Foreign Affairs of the Republic of Lumavia\n\nOn the talks with Ostrava\n\n${PROSE}`,
      {
        outlet: 'Ministry of Foreign Affairs of the Republic of Lumavia',
        title: 'On the talks with Ostrava',
        day: '2025-05-02',
        by: '',
      },
    ],
    [
      'volume and number over the masthead',
      `Vol. XII No. 44\nTHE LUMA CHRONICLE\nFriday, May 2nd, 2025\n\nMinister to visit Ostrava\n\n${PROSE}`,
      { outlet: 'The Luma Chronicle', title: 'Minister to visit Ostrava', day: '2025-05-02', by: '' },
    ],
    [
      "a newsroom's mail",
      `From: Coast Wire <news@coastwire.example>\nDate: Fri, 2 May 2025 10:00:00 +0200\nSubject: Minister to visit Ostrava\n\n${PROSE}`,
      { outlet: 'Coast Wire', title: 'Minister to visit Ostrava', day: '2025-05-02', by: '' },
    ],
    [
      "a person's mail, which names no outlet",
      `From: Ana Ruiz <ana@mail.example>\nDate: Fri, 2 May 2025 10:00:00 +0200\nSubject: Minister to visit Ostrava\n\n${PROSE}`,
      { outlet: null, title: 'Minister to visit Ostrava', day: '2025-05-02', by: '' },
    ],
    [
      'a blog that says what it is, undated',
      `Splice and Rope\nthe blog for people who mend ferries\n\nShe is in\n\n${PROSE}`,
      { outlet: 'Splice and Rope', title: 'She is in', day: null, by: '' },
    ],
    [
      'a year wrapped into the next line',
      `LIND POST English Weekly\nTema, Friday 2 May\n2025\n\nThe boat that stayed\n\n${PROSE}`,
      { outlet: 'LIND POST English Weekly', title: 'The boat that stayed', day: '2025-05-02', by: '' },
    ],
    [
      'a secretariat and its town',
      `ASSOCIATION OF LAKE STATES\nThe ULS Secretariat, Tema\n\nPRESS RELEASE\n\nSecretary-General convenes ministers on the ferry\n\n${PROSE}`,
      { outlet: 'The ULS Secretariat', title: 'Secretary-General convenes ministers on the ferry', day: null, by: '' },
    ],
    [
      'an agency translated, its day in the dateline',
      `Agência Costa | International\nMinister of Lumavia to visit Ostrava, says agency\nTranslated from the Portuguese\n\nTema, 2 of May of 2025 (Friday), 15h10 - ${PROSE}`,
      {
        outlet: 'Agência Costa',
        title: 'Minister of Lumavia to visit Ostrava, says agency',
        day: '2025-05-02',
        by: '',
      },
    ],
    [
      'a station and its place on the dial',
      `RADIO TEMA 97.3 LUMA - ALERT SHEET\nFriday 2 May 2025. All times local. Newest first.\n\nFerry talks off for now\n\n${PROSE}`,
      { outlet: 'Radio Tema 97.3 Luma', title: 'Ferry talks off for now', day: '2025-05-02', by: '' },
    ],
    [
      'a department under its state',
      `Republic of Lumavia\nFederal Department of Foreign Affairs\n\nJOINT COMMUNIQUÉ\nLuma, 2 May 2025\n\n1. At the invitation of Lumavia, the ministers met in Luma.\n\n${PROSE}`,
      { outlet: 'Federal Department of Foreign Affairs', title: null, day: '2025-05-02', by: '' },
    ],
    [
      "a paper's masthead over the agency it took the text from",
      `RIVER BUSINESS DAILY\nFriday, May 2, 2025\nSource: TNA\n\nMinister to visit Ostrava for ferry talks\n\nLUMA (TNA) - ${PROSE}`,
      { outlet: 'River Business Daily', title: 'Minister to visit Ostrava for ferry talks', day: '2025-05-02', by: '' },
    ],
    [
      'outlet beside the day',
      `Minister books the ferry\nTessa Courier English | 2 May 2025 - 10:12 AM\n${PROSE}`,
      { outlet: 'Tessa Courier English', title: 'Minister books the ferry', day: '2025-05-02', by: '' },
    ],
    [
      'outlet behind the author',
      `Minister books the ferry\n\nBy Staff Writer, River Business Monitor\n2 May 2025\n\n${PROSE}`,
      { outlet: 'River Business Monitor', title: 'Minister books the ferry', day: '2025-05-02', by: '' },
    ],
    [
      'an institution',
      `MINISTRY OF FOREIGN AFFAIRS OF LUMAVIA\nPress Department\n\nMinister Olsk received the ambassador of Ostrava\nLuma, 2 May 2025\n\n${PROSE}\n\nEND`,
      {
        outlet: 'Ministry of Foreign Affairs of Lumavia',
        title: 'Minister Olsk received the ambassador of Ostrava',
        day: '2025-05-02',
        by: '',
      },
    ],
    [
      'a sheet of alerts',
      `TESSA ALERTS -- LUMAVIA -- 2-May-2025 -- all times GMT\n\n0318 ALERT - FERRY STOPPED OFF LIND - HARBOUR MASTER\n\n0326 ALERT - OSTRAVA SAYS CREW IS SAFE\n\n0417 URGENT\n\nFerry stopped off Lind\n\nLIND, May 2 (Tessa) - ${PROSE}`,
      { outlet: 'Tessa', title: 'Ferry stopped off Lind', day: '2025-05-02', by: '' },
    ],
    [
      'flashes with a time each and no headline',
      'RIVER NEWS AGENCY\n\nFLASH - MINISTER ARRIVES IN TEMA FOR TALKS\n2 May 2025 14:02\n\nFLASH - MINISTER LEAVES WITHOUT A WORD\n2 May 2025 19:40',
      { outlet: 'River News Agency', title: 'MINISTER ARRIVES IN TEMA FOR TALKS', day: '2025-05-02', by: '' },
    ],
    [
      'a mail that forwards a report: the day is not the mail’s',
      `From: Eva Holm <eva@office.example>\nTo: desk@office.example\nDate: Mon, 5 May 2025 18:02:11 +0100\nSubject: FW: Minister books the ferry\n\n> The Lind Observer\n> 2 May 2025\n>\n> Minister books the ferry\n>\n> By Nils Aas\n>\n> ${PROSE.replaceAll('\n\n', '\n>\n> ')}`,
      { outlet: 'The Lind Observer', title: 'Minister books the ferry', day: '2025-05-02', by: 'Nils Aas' },
    ],
    [
      'what a press database exports',
      `Minister books the ferry\n\nThe Harbour Times\n\nMay 2, 2025 Friday\n\nCopyright 2025 Harbour Times Company All Rights Reserved\n\nSection: WORLD; Pg. A3\nLength: 512 words\nByline: By Kari Dahl\n\nBody\n\n${PROSE}\n\nLoad-Date: May 3, 2025\n\nEnd of Document`,
      { outlet: 'The Harbour Times', title: 'Minister books the ferry', day: '2025-05-02', by: 'Kari Dahl' },
    ],
    [
      'text taken out of a PDF',
      `The Northern Gazette                                     Page 3\n\n              Ferry talks end without\n                     agreement\n\nBy Silje Moen                               2 May 2025\n\n${PROSE}`,
      {
        outlet: 'The Northern Gazette',
        title: 'Ferry talks end without agreement',
        day: '2025-05-02',
        by: 'Silje Moen',
      },
    ],
    [
      'only an address',
      `https://www.harbourtimes.example/world/2025/05/02/ferry\n\nMinister books the ferry\n\n${PROSE}`,
      { outlet: 'Harbour Times', title: 'Minister books the ferry', day: '2025-05-02', by: '' },
    ],
    [
      'a page with a way home, under an agency’s sign-off',
      `[Home](https://tessamarkets.example) > [World](https://tessamarkets.example/world)\n\nMinister books the ferry\n\nPublished May 02, 2025, 07:02 AM\n\n* Share\n* Gift this article\n\n${PROSE}\n\nNEWSWIRE\n\nFollow us on X`,
      { outlet: 'Tessa Markets', title: 'Minister books the ferry', day: '2025-05-02', by: '' },
    ],
    [
      'nothing at all',
      `Minister books the ferry\n\n${PROSE}\n\nTAGS: ferry, Lumavia`,
      { outlet: null, title: 'Minister books the ferry', day: null, by: '' },
    ],
    ['no head at all', PROSE, { outlet: null, title: null, day: null, by: '' }],
  ])('%s', async (_name, text, expected) => {
    expect(about(await read(text))).toEqual(expected)
  })
})

describe('the outlet', () => {
  it('is the republisher named at the head, not the agency that owns the text', async () => {
    const text = `# Lind Chronicle\nTema · Luma · Lind\n\n## Minister books the ferry\n\nTessa\nFri 2 May 2025 08:20 EET\n\n${PROSE}\n\n© Tessa. Republished under licence.`
    expect((await read(text)).outlet?.name).toBe('Lind Chronicle')
  })

  it('is a site that signs its text and speaks of itself', async () => {
    const text = `date 2025-05-02\n\n${PROSE} The visit was first told of by a newspaper, Lind.Lu reports, citing the Courier.\n\nThe ferry has been idle since April.\n\nLind.Lu`
    expect((await read(text)).outlet).toMatchObject({ name: 'Lind.Lu', from: 'text' })
  })

  it('is not a newspaper that somebody merely spoke to', async () => {
    expect((await read(`${PROSE}\n\nThe minister told the Harbour Herald that she would go.`)).outlet).toBeNull()
  })

  it('is not the title of a text, though it is short and capitalised', async () => {
    expect((await read(`Ferry Talks Resume\nMay 2, 2025\n\n${PROSE}`)).outlet).toBeNull()
  })
})

describe('the day of publication', () => {
  it('is never one that the body tells of', async () => {
    const report = await read(
      `Minister books the ferry\n\n${PROSE}\n\nThe ferry was built on 3 March 1998 and stopped on 2 April 2025.`,
    )
    expect(report.published).toMatchObject({ edtf: null, basis: 'unknown', from: null })
  })

  it('is the first one, not that of a later change', async () => {
    const report = await read(`Minister books the ferry\n\n2 May 2025 | Updated 3 May 2025\n\n${PROSE}`)
    expect(report.published.edtf).toBe('2025-05-02')
  })

  it('is that of the change where no other is stated, with a doubt', async () => {
    const report = await read(`Minister books the ferry\n\nLast updated 3 May 2025\n\n${PROSE}`)
    expect(report.published.edtf).toBe('2025-05-03')
    expect(report.notes.map((n) => n.code)).toContain('intake/only-updated')
  })

  it('keeps both days where figures leave it open, and one where the language settles it', async () => {
    const english = await read(`Minister books the ferry\n\n03/04/2025\n\n${PROSE}`)
    expect(english.published.edtf).toBe('[2025-03-04,2025-04-03]')
    expect(english.notes.map((n) => n.code)).toContain('intake/ambiguous-date')
    const french = await read(
      'Le ministre prend le bateau\n\n03/04/2025\n\nLe ministre des affaires étrangères se rendra la semaine prochaine dans la capitale pour des entretiens sur la ligne de bateau, ont dit vendredi deux responsables.',
    )
    expect(french.published.edtf).toBe('2025-04-03')
  })

  it('is unknown where the head gives day and month without a year', async () => {
    const report = await read(`14 MAY, 16:05\n\nMinister books the ferry\n\nLUMA, May 14. /VESTI/. ${PROSE}`)
    expect(report.published.edtf).toBeNull()
    expect(report.notes.map((n) => n.code)).toContain('intake/day-without-year')
  })

  it('points at its words', async () => {
    const { text, published } = await read(
      `Minister books the ferry\n\nPublished Friday, 2 May 2025, 07:02 EET\n\n${PROSE}`,
    )
    expect(published.span && text.slice(published.span.start, published.span.end)).toBe('Friday, 2 May 2025, 07:02 EET')
    expect(published.instant).toBe('2025-05-02T07:02:00+02:00')
  })
})

describe('sub-headings of plain text', () => {
  const kinds = async (text: string) => (await read(text)).blocks.map((block) => block.kind)

  it('are short lines between paragraphs that end no sentence', async () => {
    expect(await kinds(`${PROSE}\n\nMORE TALKS\n\n${PROSE}`)).toEqual([
      'paragraph',
      'paragraph',
      'heading',
      'paragraph',
      'paragraph',
    ])
  })

  it('are not questions, lead-ins to a list or quotations', async () => {
    for (const line of ['Will the minister go to Tema?', 'To that end:', '“No comment”'])
      expect(await kinds(`${PROSE}\n\n${line}\n\n${PROSE}`)).not.toContain('heading')
  })
})

describe('heads copied from pages', () => {
  it('read a time that sticks to the year, and no day out of a caption', async () => {
    const text = `Exclusive: Lumavia offers a share of ferry income\nBy Ana Ruiz\nMay 4, 20252:14 PM GMT+2Updated 3 hours ago\n\n[1/2]The harbour of Lind, May 3, 2025. TESSA/Karim Aziz/File Photo\n\n${PROSE}`
    expect((await read(text)).published).toMatchObject({ edtf: '2025-05-04', instant: '2025-05-04T14:14:00+02:00' })
  })

  it('find the day under the text where none stands above', async () => {
    expect(
      (await read(`Minister books the ferry\n\n${PROSE}\n\nFirst published on Mon 5 May 2025 10.00`)).published.edtf,
    ).toBe('2025-05-05')
    const corrected = `Minister books the ferry\n\n${PROSE}\n\nCorrection:\n\nThe ferry is blue.\n\nMonday, 5 May 2025`
    expect((await read(corrected)).published.edtf).toBeNull()
  })

  it('take an agency’s initials and its name for one outlet', async () => {
    const text = `Talks to resume\nPosted: May 5, 2025 / 10:15 AM EDT\nby: Ana Ruiz, The Tessa Press\n\nLUMA, Lumavia (TP) — ${PROSE}`
    expect(await read(text)).toMatchObject({ outlet: { name: 'The Tessa Press' }, byline: ['Ana Ruiz'] })
  })

  it('read what a line calls the subject', async () => {
    const text = `Ministry of Foreign Affairs of Ostrava\nPress releases\nDate: 05-05-2025\nSubject: Minister speaks with colleague by telephone\n\n${PROSE}`
    expect(about(await read(text))).toMatchObject({
      title: 'Minister speaks with colleague by telephone',
      day: '2025-05-05',
    })
  })
})

describe('lines that only look like parts of a head', () => {
  it.each(['By Friday both had left', 'By the river, two ministers', '2 May 2025 was the day the ferry stopped'])(
    'are titles: %s',
    async (title) => {
      expect(about(await read(`${title}\n\n${PROSE}`))).toEqual({ outlet: null, title, day: null, by: '' })
    },
  )
})
