/** Heads as mailers, alert services, databases and note-takers write them. All texts and names are invented. */
import { describe, expect, it } from 'vitest'
import { receiveBytes } from '../receive.ts'

const PROSE =
  'The foreign minister of Lumavia will visit Ostrava next week for talks on the ferry line, two officials said on Friday.\n\nNo date has been announced.\n'

async function headOf(text: string, file: string) {
  const [report] = await receiveBytes(new TextEncoder().encode(text), file)
  return { outlet: report?.outlet?.name ?? null, title: report?.title?.text ?? null, day: report?.published.edtf }
}

describe('a head', () => {
  it.each([
    [
      'in Markdown: a paper with an article before its name, beside the day',
      'note.md',
      `# Lumavia frees three of five fishermen\n\n*El Faro del Norte, 19 April 2026*\n\n${PROSE}`,
      ['El Faro del Norte', 'Lumavia frees three of five fishermen', '2026-04-19'],
    ],
    [
      'of a mail from a bare address whose site the subject spells',
      'mail.txt',
      `From: briefing@frostletter.example\nDate: Wed, 22 Apr 2026 07:10:00 -0300\nSubject: Frost Letter #88\n\nGood morning.\n\n${PROSE}`,
      ['Frost Letter', 'Frost Letter #88', '2026-04-22'],
    ],
    [
      'of a site whose name ends with what it is, over its day',
      'page.txt',
      `Tema Online\n22.03.2026 19:40\nForeign Minister Saba Temel today received the Ambassador of Ostrava.\nThe Minister recalled the undertakings of 2024.\n`,
      ['Tema Online', null, '2026-03-22'],
    ],
    [
      'of a sheet of alerts: what it is, the time, the day, the agency; stars before its lines',
      'alert.txt',
      `ALERT 10:02 GMT 26/06/2026 MERIDIAN NEWS\n*LUMAVIA CONFIRMS ADVISER MET OSTRAVA DEPUTY MINISTER\n*LUMAVIA, OSTRAVA TO HOLD NEXT ROUND IN TEMA JULY 24\n`,
      ['Meridian News', 'LUMAVIA CONFIRMS ADVISER MET OSTRAVA DEPUTY MINISTER', '2026-06-26'],
    ],
    [
      'of an agency that calls its sheet an alert',
      'alert.txt',
      'MERIDIAN NEWS ALERT\n26/06/2026 10:02\n1. LUMAVIA SAYS ENVOY TO FLY TO TEMA\n2. OSTRAVA DENIES TALKS\n',
      ['Meridian News', null, '2026-06-26'],
    ],
    [
      'of a broadcaster over a town and a day without its year',
      'radio.txt',
      `LUMAVIA NATIONAL BROADCASTER\nLuma, 9 June\nThe deputy minister paid a working visit to Tema. ${PROSE}`,
      ['Lumavia National Broadcaster', null, undefined],
    ],
    [
      'with a title of two words between the day and who wrote',
      'column.txt',
      `Mekong Monitor, 10 June 2026\n\nTema, again\n\nBy Petra Lindqvist\n\n${PROSE}`,
      ['Mekong Monitor', 'Tema, again', '2026-06-10'],
    ],
    [
      'of a database: title, source and day, each with its label',
      'record.txt',
      `Title: Envoy flies in\nSource: Luma Today\nDate: 2026-06-12\n\n${PROSE}`,
      ['Luma Today', 'Envoy flies in', '2026-06-12'],
    ],
    [
      'of a database: source, town and day in one line',
      'record.txt',
      `Source: Meridian News, Tema, 12 June 2026\nHeadline: Envoy flies in\n\n${PROSE}`,
      ['Meridian News', 'Envoy flies in', '2026-06-12'],
    ],
    [
      'with its outlet in brackets',
      'page.txt',
      `[Luma Today] 12 June 2026\nEnvoy flies in\n\n${PROSE}`,
      ['Luma Today', 'Envoy flies in', '2026-06-12'],
    ],
    [
      'of a paper in capitals, its day with the town before it',
      'page.txt',
      `EL FARO DEL NORTE\nPanama City, Friday, January 30, 2026\nThe Friday interview (translated from Spanish)\n\n"Water does not carry a flag"\n\n${PROSE}`,
      ['El Faro del Norte', '"Water does not carry a flag"', '2026-01-30'],
    ],
    [
      'of a paper in another language whose day says which edition it is',
      'page.txt',
      `Le Matin de Luma\nMardi 6 octobre 2026 - English edition\n\nNo meeting in Tema, says ministry\n\n${PROSE}`,
      ['Le Matin de Luma', 'No meeting in Tema, says ministry', '2026-10-06'],
    ],
    [
      'of a tabloid that shouts its name over the day',
      'page.txt',
      `LUMA NIGHT EXTRA\nSUNDAY FEBRUARY 1, 2026\n\nUP THE CREEK!\nEnvoy loses his visa in ferry brawl\n\nBy ANA RUIZ\n\n${PROSE}`,
      ['Luma Night Extra', 'Envoy loses his visa in ferry brawl', '2026-02-01'],
    ],
    [
      'of a service whose name holds a short word that is no initials',
      'page.txt',
      `TE LUMA INFORMATION SERVICE\nGovernment of Lumavia\nLuma, 11 May 2026\n\nTHE PRESIDENT RECEIVES SPECIAL ENVOY\n\n${PROSE}`,
      ['Te Luma Information Service', 'THE PRESIDENT RECEIVES SPECIAL ENVOY', '2026-05-11'],
    ],
    [
      'of a communique that says who issued it',
      'page.txt',
      `JOINT COMMUNIQUÉ\n\nConsultations on maritime safety\nLuma, 13 May 2026\n\nIssued by the Ministry of Foreign Affairs and Trade of Lumavia\n\n1. ${PROSE}`,
      ['Ministry of Foreign Affairs and Trade of Lumavia', 'Consultations on maritime safety', '2026-05-13'],
    ],
    [
      'of a page whose window names an institution behind its heading',
      'page.html',
      `<html><head><title>Our colleagues | Institute of Hydrology, University of Luma</title></head><body><h2>Our colleagues</h2><p>${PROSE}</p></body></html>`,
      ['Institute of Hydrology, University of Luma', 'Our colleagues', undefined],
    ],
  ])('%s', async (_, file, text, [outlet, title, day]) => {
    const head = await headOf(text, file)
    expect({ ...head, day: head.day ?? undefined }).toEqual({ outlet, title, day })
  })

  it('with a person and a day names no outlet', async () => {
    expect((await headOf(`# Envoy flies in\n\n*Ana Ruiz, 19 April 2026*\n\n${PROSE}`, 'note.md')).outlet).toBeNull()
  })

  it('of a mail from a bare address that its subject does not spell names no outlet', async () => {
    const mail = `From: ana@frostletter.example\nDate: Wed, 22 Apr 2026 07:10:00 -0300\nSubject: Ferries, again\n\n${PROSE}`
    expect((await headOf(mail, 'mail.txt')).outlet).toBeNull()
  })
})
