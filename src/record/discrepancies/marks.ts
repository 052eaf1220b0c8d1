/**
 * Floor 3, record, discrepancies. The words by which a report itself says that two accounts differ. A reading keeps no
 * parse, so these look at words; what stands before decides whom they answer (disputes.ts).
 */
export interface Mark {
  readonly id: string
  readonly reason: string
  readonly pattern: RegExp
  readonly yes: readonly string[]
  readonly no: readonly string[]
}

const ACCOUNT =
  '(?:reports?|claims?|allegations?|accusations?|accounts?|versions?|stor(?:y|ies)|assertions?|suggestions?|rumou?rs?|statements?|figures?)'
const FALSE =
  '(?:not true|not so|untrue|false|wrong|incorrect|inaccurate|a lie|lies|fictions?|fabricat(?:ed|ions?)|inventions?|invented|baseless|unfounded|groundless|made up|misleading)'

/** A denial that leaves what it denies to the sentence before. */
export const DENIES_BACK: readonly Mark[] = [
  {
    id: 'back/no-such',
    reason: '“such” points back at what was said',
    pattern: /\b(?:no such|nothing of the (?:kind|sort)|none of (?:it|this|that))\b(?! luck)/i,
    yes: [
      'The ministry says it has received no such letter',
      'Oslo has heard of no such thing',
      'Lima is having none of it',
    ],
    no: ['There is such a letter', 'None of the ministers came', 'He had no such luck'],
  },
  {
    id: 'back/denied-it',
    reason: 'to deny, dispute or contradict “this” is to deny what was said',
    pattern: new RegExp(
      `(?<!\\b(?:not|never|neither|nor|n[’']t)\\s)\\b(?:den(?:y|ies|ied|ying)|disput(?:es?|ed|ing)|refut(?:es?|ed|ing)|contradict(?:s|ed|ing)?)\\s+(?:\\p{L}+ly\\s+)?(?:it|this|that|(?:the|this|that|these|those|such|any such)\\s+(?:\\p{L}+\\s+)?${ACCOUNT})(?=\\s*(?:[,.;:”"’'—–-]|$|(?:and|as|but|on|in|when|while|saying|at|by|through)\\b))`,
      'iu',
    ),
    yes: [
      'The embassy denied this',
      'Ostrava disputes that, the aide said',
      'She denied the report',
      'Lima flatly denied it on Monday',
    ],
    no: [
      'He denied that he had gone',
      'She denied entry to it',
      'They deny this man a visa',
      'The court denied the request',
    ],
  },
  {
    id: 'back/rejected-account',
    reason: 'an account that is rejected or dismissed is denied; a proposal is only turned down',
    pattern: new RegExp(
      `\\b(?:reject|dismiss|brush|wav)(?:s|es|ed|ing)?\\s+(?:aside\\s+|off\\s+)?(?:the|this|that|these|those|such)\\s+(?:\\p{L}+\\s+)?${ACCOUNT}`,
      'iu',
    ),
    yes: ['The palace dismissed the report as gossip', 'Ostrava rejected those accusations'],
    no: ['Ostrava rejected the proposal', 'The palace dismissed the minister'],
  },
  {
    id: 'back/false',
    reason: 'what was said is called untrue',
    pattern: new RegExp(
      `\\b(?:(?:it|this|that|(?:the|this|that|these|those|such)\\s+${ACCOUNT})\\s+(?:is|was|are|were)\\s+(?:simply |just |plainly |completely |entirely |utterly )?${FALSE}|(?:call|describ|brand)(?:s|es|ed)\\s+(?:it|this|that|(?:the|this|that|these|those|such)\\s+${ACCOUNT})\\s+(?:as\\s+)?${FALSE})\\b(?! (?:to|that)\\b)`,
      'iu',
    ),
    yes: [
      '“That is not true,” the envoy said',
      'The ministry called the report false',
      'Those claims were simply invented',
    ],
    no: ['It was wrong to leave', 'The clock is wrong', 'That is true'],
  },
]

/** An answer that tells the matter otherwise. */
export const TELLS_OTHERWISE: readonly Mark[] = [
  {
    id: 'otherwise/remembers',
    reason: 'the matter stands otherwise in another’s memory or telling',
    pattern:
      /\b(?:is|was) not (?:how|what|the way)\b.{0,60}?\b(?:remembers?|recalls?|recollects?|sees?|saw|tells?|describes?|heard|hears|puts?)\b|\b(?:remembers?|recalls?|sees?|saw|tells?|told|describes?|described|has|had|have) (?:it|this|that|the matter|things|events) (?:otherwise|differently|another way)\b/i,
    yes: [
      'That is not how Anna Berg remembers the evening',
      'Lima sees it differently',
      'Ostrava would have it otherwise',
    ],
    no: [
      'That is how she remembers it',
      'The envoy put it differently',
      'He thinks differently',
      'It is not what you know',
    ],
  },
  {
    id: 'otherwise/account',
    reason: 'another account is announced',
    pattern:
      /\b(?:gives?|gave|offers?|offered|tells?|told|has|had|have|presents?|presented|paints?|painted) (?:a|an|a very|a quite|quite a|a somewhat|a rather) (?:different|other|contrary|contradictory) (?:account|version|story|picture|explanation|reading)\b|\b(?:says?|said|claims?|claimed|insists?|insisted|tells?|told) (?:exactly |just |quite )?the (?:opposite|contrary|reverse)\b/i,
    yes: [
      'Lima gave a different account',
      'The two captains say the opposite',
      'Her office has a very different version',
    ],
    no: ['The account was different', 'He opened a different account', 'On the contrary, he said'],
  },
]

/** It is announced that those who follow do not agree. */
export const IN_DISPUTE: readonly Mark[] = [
  {
    id: 'dispute/question',
    reason: 'what, where or whether it was is in dispute',
    pattern:
      /\b(?:who|what|when|where|why|how|whether)\b.{2,120}?\b(?:is|are|was|were|remains?|remained) (?:still )?(?:in dispute|disputed|contested)\b/i,
    yes: ['Where he left the ship is in dispute', 'Whether they met remains disputed'],
    no: ['The border is in dispute', 'The region, where oil was found, borders a lake'],
  },
  {
    id: 'dispute/accounts',
    reason: 'accounts differ',
    pattern:
      /\b(?:accounts?|versions?|recollections?|reports|testimon(?:y|ies)|stories|estimates?|figures|numbers)\b(?: of \p{L}[^.;]{0,60}?)? (?:still |widely |sharply |also )?(?:differ|differed|var(?:y|ied)|diverged?|conflict(?:ed)?|clash(?:ed)?|disagreed?)\b|\b(?:conflicting|contradictory|differing|diverging|competing) (?:accounts?|versions?|reports|claims|statements|figures|numbers|stories)\b/iu,
    yes: [
      'Accounts of the meeting differ',
      'There were conflicting reports about the visit',
      'The figures vary widely',
    ],
    no: ['Opinions on the treaty differ', 'Prices vary', 'He reports on the conflict'],
  },
]

export const bears = (marks: readonly Mark[], words: string): Mark | null =>
  marks.find(({ pattern }) => pattern.test(words)) ?? null
