/** Floor 2, intake. Corrections, and the heading under which readers speak. */
import type { LineRule } from './rule.ts'

export const notices: readonly LineRule[] = [
  {
    id: 'correction/label',
    kind: 'correction',
    reason: 'the label of a correction: the paragraph under it is the correction',
    pattern: /^[\s*_]*(?:corrections?|clarifications?|erratum|corrections and clarifications)\s*:?[\s*_]*$/i,
    longest: 3,
    opens: true,
    match: ['Correction:', 'CLARIFICATION', 'Corrections and clarifications'],
    not: ['Correction of the border'],
  },
  {
    id: 'correction/notice',
    kind: 'correction',
    reason: 'the newsroom corrects the text: it quotes what is not so',
    pattern:
      /^[\s*_([]*(?:(?:corrections?|clarifications?|erratum|errata|corrected version|editor[’']?s[’']? note|amended)\s*(?:\([^)]{1,30}\)|,?\s*(?:on\s+)?[\p{L}\p{N} ,.]{1,24})?\s*:|an? (?:earlier|previous) version of th(?:is|e)|th(?:is|e) (?:article|story|report|post|headline|piece)(?: text)? (?:was|has been) (?:amended|corrected|updated|changed|edited|revised))/iu,
    longest: 140,
    match: [
      'Correction, April 2: An earlier version of this text put the toll at nine crowns.',
      'This article was amended on 4 May 2026.',
    ],
    not: ['A correction of the border was offered.', 'This article was written in Riga.'],
  },
  {
    id: 'comment/heading',
    kind: 'comment',
    reason: 'under it the readers speak',
    pattern: /^[\s*_]*(?:\d+ )?(?:readers?[’']? )?comments?\s*(?:\(\d+\)|:)?[\s*_]*$/i,
    longest: 4,
    opens: true,
    match: ['Comments (3)', '12 comments', 'Readers’ comments'],
    not: ['Comments were not made.'],
  },
]
