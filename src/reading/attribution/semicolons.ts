/**
 * Floor 2, reading/attribution. "The deal is dead, the envoy said; there would be no third round": a clause behind a
 * semicolon in the tenses of reported speech goes on with what was said. In other tenses it is the report's own.
 */
import { childrenOf } from '../../language/tree.ts'
import type { Token } from '../../language/types.ts'
import type { PageSentence } from '../page.ts'
import { trimRun } from './content.ts'
import type { Draft } from './draft.ts'
import { hasRel, kid } from './tree.ts'

const BEFORE: ReadonlySet<string> = new Set(['verb/parenthesis', 'verb/postposed', 'verb/interposed'])

export function withSemicolons(sentence: PageSentence, drafts: readonly Draft[]): Draft[] {
  return drafts.flatMap((draft) => {
    const rest = restOf(sentence, draft, drafts)
    return rest === null
      ? [draft]
      : [
          draft,
          {
            ...draft,
            content: [rest],
            cueClass: 'say',
            clause: null,
            kind: null,
            negative: false,
            continues: draft,
            rule: 'quote/semicolon',
          },
        ]
  })
}

function restOf(sentence: PageSentence, draft: Draft, drafts: readonly Draft[]) {
  const { tokens } = sentence
  const mark = tokens.find((t) => t.text === ';' && t.start >= draft.cue.end)
  const said = tokens[draft.head]
  if (!mark || !BEFORE.has(draft.rule) || said?.xpos !== 'VBD') return null
  const before = tokens.slice(draft.head, mark.index)
  const reaches = draft.content.every((c) => c.end <= mark.start) && !before.some((t) => /^[:"“]$/u.test(t.text))
  if (!reaches || drafts.some((d) => d.cue.start > mark.start)) return null
  return tokens.slice(mark.index + 1).some((t) => isReported(sentence, t))
    ? trimRun(sentence, [mark.index + 1, tokens.length - 1])
    : null
}

/** "would be", "had been" with a subject of its own, in no clause of another's. */
const isReported = (sentence: PageSentence, verb: Token): boolean =>
  kid(sentence, verb.index, 'nsubj', 'expl') !== null &&
  !hasRel(sentence, verb.index, 'acl', 'advcl', 'ccomp') &&
  childrenOf(sentence, verb.index).some((k) => {
    const aux = sentence.tokens[k]
    return aux !== undefined && hasRel(sentence, k, 'aux') && /^(?:would|could|might|had)$/iu.test(aux.text)
  })
