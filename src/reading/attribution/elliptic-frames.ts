/**
 * Floor 2, reading/attribution, family 7: a cue that has been lost in editing ("Okoye on Thursday that the release was
 * near"): the clause that "that" opens has a subject in front of it which can only be who said it.
 */
import type { PageSentence } from '../page.ts'
import { spansUnder } from './content.ts'
import type { Draft } from './draft.ts'
import { hasRel, kidsOf, lower } from './tree.ts'

export function findEllipticFrames(sentence: PageSentence): Draft[] {
  const root = sentence.tokens.find((t) => t.head < 0)
  if (!root) return []
  const that = kidsOf(sentence, root.index).find((k) => hasRel(sentence, k, 'mark') && lower(sentence, k) === 'that')
  const subjects = kidsOf(sentence, root.index).filter((k) => hasRel(sentence, k, 'nsubj'))
  const speaker = subjects.find((k) => that !== undefined && k < that && k <= 1)
  const mark = that === undefined ? undefined : sentence.tokens[that]
  const between = sentence.tokens.slice(0, that ?? 0)
  if (
    speaker === undefined ||
    !mark ||
    subjects.length < 2 ||
    between.some((t) => t.upos === 'VERB' || t.upos === 'AUX')
  )
    return []
  return [
    {
      sentence: sentence.index,
      head: mark.index,
      cue: { start: mark.start, end: mark.end },
      cueWord: 'that',
      cueClass: 'say',
      source: { sentence: sentence.index, token: speaker },
      label: null,
      clause: null,
      content: spansUnder(sentence, [root.index], [speaker, mark.index]),
      addressee: null,
      channel: null,
      negative: false,
      hearsay: false,
      quoting: true,
      kind: null,
      continues: null,
      rule: 'elliptic/that',
    } satisfies Draft,
  ]
}
