/** Floor 2, reading/attribution. "Asked whether they would join, he declined to comment": the silence is about what was asked. */
import type { Draft } from './draft.ts'

/** Gives silences without content of their own the question put before them in their sentence. */
export function leftUnanswered(drafts: readonly Draft[]): Draft[] {
  const asking = Map.groupBy(
    drafts.filter((d) => d.cueClass === 'ask' && d.content.length > 0),
    (d) => d.sentence,
  )
  return drafts.map((draft) => {
    if (draft.content.length > 0 || !draft.negative || draft.rule.startsWith('silence')) return draft
    const asked = asking.get(draft.sentence)?.find((d) => d.cue.end <= draft.cue.start)
    return asked ? { ...draft, content: asked.content } : draft
  })
}
