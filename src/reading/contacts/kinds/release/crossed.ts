/** Floor 2, reading, contacts. Kind release: captives who cross a bridge or a line, and the handover that a headline tells without its sides. */
import type { HeadRule, HeadView } from '../../rule.ts'
import { prepositionOf } from '../../sides/prepositions.ts'
import { childTokens, tokenOf } from '../../status/verb-form.ts'
import { isTimeWord } from '../../time-words.ts'
import { speaksOfCaptives } from '../captivity.ts'
import { isCaptive } from '../people.ts'
import { HELD_BEFORE, isSubjectPeople } from './captives.ts'

export const crossed: readonly HeadRule[] = [
  {
    id: 'release/crossed',
    reason: 'People held who walk across a bridge, a crossing or a line, or cross it, have been let go.',
    words: 'cross-over',
    sort: 'verb',
    sides: [{ slots: ['subject'], part: 'party' }],
    needs: 'let-go',
    only: (head) => (isSubjectPeople(head) || isBareNumber(head)) && goesOver(head),
    where: speaksOfCaptives,
    matches: [
      `${HELD_BEFORE}The two pilots walked across the crossing at Arica on Monday.`,
      `${HELD_BEFORE}Both men crossed the bridge on foot at noon.`,
      `${HELD_BEFORE}The Red Cross said ten had crossed.`,
    ],
    not: [
      'The two pilots walked across the bridge on Monday.',
      `${HELD_BEFORE}The minister crossed the bridge at noon.`,
      `${HELD_BEFORE}The men crossed the room.`,
    ],
  },
  {
    id: 'release/handover-of-captives',
    reason: 'A handover or release of prisoners or hostages is one, be the sides named or not.',
    words: 'release',
    sort: 'noun',
    sides: [{ slots: ['possessor', 'modifier', 'prep:between', 'prep:of', 'prep:by', 'prep:to'], part: 'party' }],
    needs: 'let-go',
    only: (head) => childTokens(head.sentence, head.token, ['compound']).some((t) => isCaptive(head.sentence, t.index)),
    matches: [`${HELD_BEFORE}Prisoner handover under way on the bridge of Arica`],
    not: [`${HELD_BEFORE}Document handover under way in Arica`, `${HELD_BEFORE}Prisoner transport under way in Arica`],
  },
]

const LINES = /^(bridge|footbridge|crossing|border|frontier|line|checkpoint|river|strip|boundary|demarcation)$/

/** "walked across the bridge", "crossed the line", "had crossed". */
const goesOver = ({ sentence, token }: HeadView): boolean => {
  const phrases = childTokens(sentence, token, ['obl', 'obj']).filter((t) => !isTimeWord(t))
  const over = phrases.some(
    (t) => LINES.test(t.lemma.toLowerCase()) && /^(across|over|)$/.test(prepositionOf(sentence, t.index) ?? ''),
  )
  const crosses = tokenOf(sentence, token).lemma === 'cross'
  return (
    over ||
    (crosses &&
      phrases.every(
        (t) => prepositionOf(sentence, t.index) !== null && !/^(with|of)$/.test(prepositionOf(sentence, t.index) ?? ''),
      ))
  )
}

/** "says 10 crossed": the parse may hang the number on the verb. */
const isBareNumber = ({ sentence, token }: HeadView): boolean =>
  childTokens(sentence, token, ['nummod']).some((t) => t.index === token - 1)
