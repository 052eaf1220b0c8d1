/** Floor 2, intake. Who wrote, edited and owns a text: lines about the report, not of it. */
import type { LineRule } from './rule.ts'

export const credits: readonly LineRule[] = [
  {
    id: 'credit/reporting-by',
    kind: 'credit',
    reason: 'the closing credit of a wire report',
    pattern:
      /^[([*_\s]*(?:additional |further )?(?:reporting|writing|written|editing|edited|compiled|translated|translation|research|graphics?)(?: and (?:writing|editing|reporting))?\s*(?:by\b|:|from the\b)/i,
    longest: 60,
    match: [
      '(Reporting by Ana Ruiz in Lima; Editing by B. Oduya)',
      '*Additional reporting: Coast staff, Lindi*',
      'Translated from the Estonian; the editors are not answerable',
    ],
    not: [
      'Reporting by the commission found that exports had fallen by a third in the first year and would go on falling, it said, for as long as the ports on the eastern coast stayed shut to everything but grain and the railways beyond the mountains were left without the engines that they had been promised in the spring of the year before.',
      'Editing the text took all night, a delegate said.',
    ],
  },
  {
    id: 'credit/contributed',
    kind: 'credit',
    reason: 'colleagues are thanked at the foot',
    pattern:
      /(?:^|.{0,240}\s)(?:contributed (?:reporting(?: from [\p{L} ,]+)?|to this (?:report|story|article|piece)(?: from [\p{L} ,]+)?))[.)*_]*$|^[([*_\s]*(?:with|by) (?:inputs?|files|reporting|additional reporting) (?:from|by) [\p{L} ,’'.-]+[.)\]*_]*$/iu,
    longest: 40,
    match: [
      'The Coast’s Ana Ruiz and Bo Lind contributed to this report.',
      'With inputs from agencies',
      'Bo Lind in Oslo contributed reporting.',
    ],
    not: [
      'The sanctions contributed to this decline in exports.',
      'The plan was redrawn on Monday with input from Lindi and from officials of the northern states.',
    ],
  },
  {
    id: 'credit/double-brackets',
    kind: 'credit',
    reason: 'wire desks put their addresses between double brackets',
    pattern: /^\(\([^()]*(?:@|newsroom|desk|bureau|\+\d|reuters messaging)[^()]*\)\);?$/i,
    longest: 40,
    match: ['((ana.ruiz@wire.example))', '((Lima newsroom))'],
    not: ['(He did not say why.)', '((Ana Ruiz))'],
  },
  {
    id: 'credit/desk',
    kind: 'credit',
    reason: 'a desk or bureau alone in brackets or after a dash',
    pattern:
      /^(?:\([^()]{2,50}\b(?:[Bb]ureau|[Nn]ewsroom|[Dd]esk|[Ss]taff|[Aa]gencies|[Ss]ervice)\)|[—–-]{1,2}\s*(?:[Ww]ith )?\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*){0,3}(?<!\.))$/u,
    longest: 8,
    match: ['(Lindi bureau)', '— Agencies', '-- Bernama'],
    not: ['— we hope so', '— Yes.', '- the League will put the toll off', '(The bureau did not answer.)'],
  },
  {
    id: 'credit/editor',
    kind: 'credit',
    reason: 'a label and a name: who edited it, where it comes from',
    pattern:
      /^[\s*_(]*(?:editor|edited|author|source|photo editor|translator|compiled|producer|reporter)\s*:\s*\p{L}[\p{L}\p{N} .,'’/-]{0,40}[\s)]*$/iu,
    longest: 6,
    match: ['Editor: M. Kask', 'Source: Coast Agency'],
    not: ['Source: two officials who saw the letter.', 'Editor: I have never seen such a thing in my life.'],
  },
  {
    id: 'credit/bio',
    kind: 'byline',
    reason: 'who the author is, at the foot of the text',
    pattern:
      /^\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){1,3} (?:is (?:an?|the|our|[^.]{2,40}[’']s)\s(?:[\p{L}’'-]+\s){0,6}(?:correspondent|reporter|editor|journalist|columnist|writer|bureau chief)\b.{0,160}|(?:covers|writes about|reports on)\b.{0,120}\b(?:for|at|based in|follow|contact|twitter|reach)\b.*)$/u,
    longest: 45,
    match: [
      'Kari Dahl covers the river states for The Harbour Times. Follow her at @kdahl.',
      'Bo Lind is a correspondent at the Coast Daily, based in Oslo.',
      'Kari Dahl is The Harbour Times’s chief diplomatic correspondent.',
    ],
    not: [
      'Bo Lind is a member of parliament who follows the talks.',
      'Bo Lind is held in a prison with a reporter.',
      'Jan Verik covers the cost himself.',
    ],
  },
  {
    id: 'credit/copyright',
    kind: 'credit',
    reason: 'an owner’s mark',
    pattern:
      /^[\s*_]*(?:©|\(c\)|&copy;|copyright\b(?!\s+(?:law|infringement|case|claims?|holders?))|all rights reserved)/i,
    longest: 60,
    match: [
      '© Coast Daily Ltd 2024. All rights reserved.',
      'Copyright The Coast Daily',
      'Copyright (c) Coast Daily. Not to be copied.',
    ],
    not: ['Copyright law was one of the subjects, the minister said.'],
  },
  {
    id: 'credit/standards',
    kind: 'credit',
    reason: 'the newsroom names its rules',
    pattern: /^[\s*_]*our standards\s*:|^about (?:our|the) (?:journalism|newsroom)\b/i,
    longest: 14,
    match: ['Our Standards: The Tessa Principles.'],
    not: ['Our standards are high, the minister said.'],
  },
  {
    id: 'credit/views',
    kind: 'credit',
    reason: 'the disclaimer under an opinion piece',
    pattern:
      /^[([*_\s]*(?:the )?(?:views?|opinions?)(?: of the author| expressed)?\b.{0,80}\b(?:author|writer|editors?|editorial|reflect|coincide)\b/i,
    longest: 50,
    match: [
      '(Opinions of authors do not always reflect those of the editors.)',
      'The views expressed in this article are the author’s own and do not reflect our editorial stance.',
    ],
    not: ['The view of the judges was reported on Monday.'],
  },
  {
    id: 'credit/signature',
    kind: 'byline',
    reason: 'names side by side, parted by wide gaps: who signed',
    pattern:
      /^\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,3}(?:\s{3,}\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,3})+$/u,
    longest: 14,
    match: ['A. Ruiz          B. Oduya'],
    not: ['A. Ruiz met B. Oduya'],
  },
]
