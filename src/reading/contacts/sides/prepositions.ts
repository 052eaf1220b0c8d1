/** Floor 2, reading, contacts. The preposition of a phrase. */
import { headOf } from '../../../language/tree.ts'
import type { Sentence } from '../../../language/types.ts'
import { childTokens, tokenOf } from '../status/verb-form.ts'

/** The preposition of a phrase in lower case, its fixed parts included: "with", "ahead of"; also where the parse hangs it on the title before a name. */
export function prepositionOf(sentence: Sentence, token: number): string | null {
  const up = headOf(sentence, token)
  if (up >= 0 && up < token && /^(ahead|prior)$/i.test(tokenOf(sentence, up).text))
    return `${tokenOf(sentence, up).text.toLowerCase()} ${/^a/i.test(tokenOf(sentence, up).text) ? 'of' : 'to'}`
  const beside = childTokens(sentence, token, ['case'])[0]
  const before = tokenOf(sentence, (beside?.index ?? 0) - 1)
  if (beside && before && /^(from|to)$/i.test(beside.text) && /^(across|next)$/i.test(before.text))
    return `${before.text} ${beside.text}`.toLowerCase()
  const titles = childTokens(sentence, token, ['nmod:desc']).filter((t) => t.index < token)
  const marks = [token, ...titles.map((t) => t.index)]
    .flatMap((i) => childTokens(sentence, i, ['case', 'mark']))
    .filter((t) => t.index < token || t.rel === 'case')
  const mark = marks.filter((t) => t.text !== "'s" && t.text !== '’s' && t.text !== "'" && t.text !== '’')[0]
  if (!mark) return null
  const rest = childTokens(sentence, mark.index, ['fixed']).map((t) => t.text)
  const more = marks.filter((t) => t.index === mark.index + 1).map((t) => t.text)
  return [mark.text, ...(rest.length > 0 ? rest : more)].join(' ').toLowerCase()
}
