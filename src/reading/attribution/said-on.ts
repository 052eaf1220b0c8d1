/** Floor 2, reading/attribution. What is said on behind a crediting clause that follows its content: "..., she said, if the guards left". */
import { FINITE } from './finite.ts'
import type { Tree } from './tree.ts'

/** Words from the verb to the comma that closes its clause: "told me on Monday". */
const LONGEST_CREDIT = 6

/** Openings of what ties or bounds the act told before; "as", "when" and "while" tell as often how it was said. */
const TYING =
  /^(?:if|unless|provided|providing|lest|because|until|even if|only if|so long as|as long as|for as long as|so that|(?:about|for|of|in|to|with|from|on|at|by|over|under|through) (?:which|whom))\b/u

/** "..., she told me, for as long as the guards stay": behind the comma that closes a crediting clause what is said goes on. */
export function saidOn(tree: Tree, head: number): readonly [number, number] | null {
  const comma = tree.tokens.find((t) => t.index > head && t.text === ',')?.index
  if (comma === undefined || comma - head > LONGEST_CREDIT) return null
  const words = tree.tokens.slice(comma + 1, comma + 5).map((t) => t.text.toLowerCase())
  const told = tree.tokens.slice(comma + 1).some((t) => FINITE.has(t.xpos) || t.xpos === 'MD')
  return TYING.test(words.join(' ')) && told ? [comma + 1, tree.tokens.length - 1] : null
}
