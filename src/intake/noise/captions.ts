/** Floor 2, intake. Lines under pictures: they tell what is seen, mostly of another day, and are not part of the telling. */
import type { LineRule } from './rule.ts'

const PICTURE =
  'photo(?:graph)?s?|image|images|picture|pictured|file (?:photo|picture|image)|caption|illustration|graphic|map|video|foto|bild|imagem|imagen'

export const captions: readonly LineRule[] = [
  {
    id: 'caption/labelled',
    kind: 'caption',
    reason: 'a picture label and a colon open it',
    pattern: new RegExp(
      `^[[(*_>\\s]*(?:${PICTURE})(?:\\s*\\([^)]{1,30}\\)|\\s+(?:shows|of the day))?\\s*:\\s*\\S`,
      'i',
    ),
    longest: 60,
    match: [
      'Photo: the harbour at dawn',
      '[photo: Minister Adeyo in her office. TC/P. Ruud]',
      'FILE PHOTO: Tankers off Lindi, June 3',
    ],
    not: ['Photos of the meeting were not released.', 'The picture is mixed: exports rose.'],
  },
  {
    id: 'caption/credited',
    kind: 'caption',
    reason: 'a picture credit closes it',
    pattern:
      /(?:[.,;!?”"]|\s)\s*[([]?(?:photo(?:graph)?|picture|image)s?\s*(?:by|:|credit:?|courtesy)\s*(?:[^.]|(?<=\b\p{Lu})\.){2,60}[)\]]?\.?$/iu,
    longest: 60,
    match: [
      'The envoy at Tallinn airport. Photo: Harbour Post / Liis K.',
      'Ministers at the table on Monday. (Photo by A. Oduya)',
    ],
    not: ['He said he had been shown the photo by a colleague who was later dismissed from his post in the ministry.'],
  },
  {
    id: 'caption/slashed-agencies',
    kind: 'caption',
    reason: 'it closes with a photographer and agencies between slashes',
    pattern:
      /[.!?”"]\s+\p{Lu}[\p{L}.'’-]+(?:\s+\p{Lu}[\p{L}.'’-]+){0,3}(?:\s*\/\s*\p{Lu}[\p{L}\p{N}.&'’-]*(?:\s+\p{Lu}[\p{L}.&'’-]*){0,3})+\.?$/u,
    longest: 45,
    match: ['Envoy Maret Sild in Riga. Jaan Tamm / North Photo / ETV', 'Maret Sild. Jaan Tamm/North Photo'],
    not: [
      'Coast Daily / Interviews',
      'The deal covers oil and gas.',
      'Prices in euros / tonnes are given below in the table.',
    ],
  },
  {
    id: 'caption/bracketed-agency',
    kind: 'caption',
    reason: 'brackets at the end hold an agency, a slash or a picture library',
    pattern:
      /[([][^()[\]]*\b(?:Getty|Images|Photos?|Pool|via|Handout|Archive)\b[^()[\]]*[)\]]\.?$|\(\p{Lu}[\p{L}.-]*(?:\s\p{Lu}[\p{L}.-]*){0,2}\s*\/\s*[^()[\]]{2,40}\)\.?$/u,
    longest: 60,
    match: ['Delegates leaving the hall. (Northpress/D. Aubert)', 'The bridge at Narva (Maris Ozols/Getty Images)'],
    not: ['The ministry (which handles trade) declined to comment.', 'Talks will go on (and on).'],
  },
  {
    id: 'caption/library',
    kind: 'caption',
    reason: 'a picture library closes it',
    pattern:
      /(?:\/\s*(?:AP|AFP|EPA|Reuters)|Getty Images|Shutterstock|Anadolu Agency via Getty Images|AP Photo\/[\p{L} .]+|Handout via [\p{L} ]+|iStock|Alamy)[)\].]*$/u,
    longest: 60,
    match: ['The parliament in session, Feb. 3. Nils Berg/AFP via Getty Images'],
    not: ['He works for Getty Images in London and has covered four wars since 2011.'],
  },
  {
    id: 'caption/numbered',
    kind: 'caption',
    reason: 'one of several pictures, or licensing rights for one',
    pattern: /^\[\d+\/\d+\]\s*\S|\b(?:file photo|photo) purchase licensing rights\b/i,
    longest: 70,
    match: ['[1/2]The harbour of Lind, May 3, 2025. TESSA/Karim Aziz/File Photo', '[2/2] Ministers at the table'],
    not: ['[1] See the annex.'],
  },
  {
    id: 'caption/copyright',
    kind: 'caption',
    reason: 'a copyright sign stands at its end, after words',
    pattern: /^[^©]{8,}\s©\s*\p{L}[^.]{1,50}\.?$/u,
    longest: 40,
    match: ['The harbour office on Tuesday © Mari Kask/Coast'],
    not: ['Rights to the film belong to the harbour board.'],
  },
]
