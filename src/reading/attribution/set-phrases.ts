/**
 * Floor 2, reading/attribution. Wordings that settle by themselves what is done by saying them: "that is wrong", "that is not
 * for me to say", "not before the crew is home". They are asked before the grammar of the clause is.
 */
import type { StatementKind } from '../../model/index.ts'

interface Phrase {
  readonly kind: StatementKind
  readonly pattern: RegExp
}

/** In this order: who will not speak may do so with a "no", and a "no" may set a condition. */
const PHRASES: readonly Phrase[] = [
  {
    kind: 'no-comment',
    pattern:
      /\b(?:have|has|had) (?:absolutely |simply )?nothing (?:further |more |new |else )?to (?:say|announce|add|report|share|offer|tell)\b|\bnot going to (?:discuss|comment|speak|talk|say|speculate|get into|go into|answer|confirm)\b|\bnot for (?:me|us|him|her|them) to (?:say|comment|judge|answer|speak|tell)\b|\b(?:would|['’]d) rather not (?:say|comment|speak|talk|discuss|answer|speculate)\b|\bprefer(?:s|red)? not to (?:say|comment|speak|talk|discuss|answer|speculate)\b/iu,
  },
  {
    // "You must ask the ministry.", "Then ask the agency.": the whole of an answer.
    kind: 'no-comment',
    pattern:
      /^\W*(?:(?:I|we) (?:would |can only |must )?refer you to|(?:then |so |please |better |but )*(?:you (?:must|should|will have to|['’]d have to|would have to|have to|had better|['’]d better|can) )?ask) (?:the |that |to )?(?:\p{L}+ ?){1,3}\W*$/iu,
  },
  { kind: 'confirmation', pattern: /^\W*it is (?:quite |perfectly )?(?:true|correct|right) that\b/iu },
  {
    kind: 'denial',
    pattern:
      /^\W*(?:that|this|it|which)(?:['’]s| is| was) (?:simply |plainly |quite |just |flatly |entirely |completely |also )?(?:wrong|incorrect|inaccurate|untrue|false|not (?:so|right|correct|accurate|the case)|(?:an? |pure |sheer |complete |total )+(?:lie|invention|fabrication|hoax|fiction|falsehood|canard|rumou?r|myth)|(?:pure|sheer|complete|total) (?:invention|fiction|nonsense|fantasy))\b/iu,
  },
  {
    kind: 'denial',
    pattern:
      /\bno question of\b|^\W*not (?:a|one|a single|even an?|two|three|four|five|six|ten|\d+) (?:single )?\p{L}+\W*(?:$|[.;] )|\b(?:are|is|were|was) (?:entirely |wholly |completely )?unrelated\b/iu,
  },
  {
    kind: 'condition',
    pattern:
      /^\W*not (?:before|until|unless|without)\b|\b(?:will|would|can|could) be (?:no|nothing)\b[^.;]*\b(?:until|unless|without|before)\b|^\W*(?:until|unless|without|before)\b[^.;]*\b(?:there (?:is|are)|there (?:will|would|can|could) be|(?:will|would|can) be) (?:no|nothing)\b|\b(?:may|can|shall|must|will)\b[^.;]*\bother than (?:by|with|after|through|on)\b|\b(?:will|would) (?:be (?:freed|released|returned|lifted|resumed|reopened|restored|unfrozen)|go home|come home|return|reopen|resume|open again)\b[^.;]*\b(?:once|the (?:moment|minute|day) (?!of|before|after))\b/iu,
  },
  {
    // One of two things: "Either all of them come home or nobody will pass."
    kind: 'threat',
    pattern: /^\W*either\b.*\bor (?:nobody|no one|nothing|no \p{L}+)\b/iu,
  },
  {
    kind: 'assessment',
    pattern:
      /\b(?:less|more|better|worse|fewer|later|sooner|longer) than (?:\p{L}+ )?(?:\p{L}+ )?(?:expected|promised|feared|hoped|thought|imagined)\b|\b(?:can|could|may|might|will|would)\b[^.;]*\b(?:at the earliest|at best|at worst)\b|\bwithin (?:easy )?(?:reach|grasp)\b/iu,
  },
]

export const kindOfPhrase = (text: string): StatementKind | null =>
  PHRASES.find(({ pattern }) => pattern.test(text))?.kind ?? null

/** "called the reports baseless", "dismissed it as an invention": a word that says that a thing is not so. */
export const saysUntrue = (text: string): boolean =>
  /\b(?:baseless|unfounded|groundless|untrue|false|fabricat(?:ed|ions?)|inventions?|invented|hoax|fake|without (?:any )?foundation|lies?)\b/iu.test(
    text,
  )
