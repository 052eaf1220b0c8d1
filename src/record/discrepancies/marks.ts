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

export const ACCOUNT =
  '(?:reports?|claims?|allegations?|accusations?|accounts?|versions?|stor(?:y|ies)|tales?|assertions?|suggestions?|insinuations?|rumou?rs?|gossip|speculation|statements?|figures?|information|news)'
export const FALSE =
  '(?:not true|not so|not the case|untrue|false|wrong|incorrect|inaccurate|a lie|lies|a myth|a fantasy|fake|fictions?|fabricat(?:ed|ions?)|inventions?|invented|baseless|unfounded|groundless|nonsense|rubbish|made up|misleading|(?:de)?void of (?:all |any )?(?:truth|substance|foundation)|without (?:any )?(?:truth|substance|foundation|basis)|far from the truth)'
/** Phrases for turning an account away, each before what is turned away. */
export const TURNED_AWAY =
  '(?:(?:reject|dismiss|quash|debunk|rubbish)(?:es|s|ed|ing)?|(?:brush|wav)(?:es|e|ed|ing) (?:aside|away|off)|brush(?:es|ed|ing)?|wav(?:es?|ed|ing)|(?:slap|slapp|knock|shoot|bat|batt|swat|swatt|laugh)(?:s|ed|ing)? (?:down|away|off)|shot down|(?:scoff|sneer)(?:s|ed|ing)? at|pour(?:s|ed|ing)? (?:scorn|cold water) (?:on|over)|(?:makes?|made|making) light of|gave short shrift to)'

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
      `(?<!\\b(?:not|never|neither|nor|n[’']t)\\s)(?<!\\b(?:nobody|no one|none|hardly)\\b[^.;]{0,30})\\b(?:den(?:y|ies|ied|ying)|disput(?:es?|ed|ing)|refut(?:es?|ed|ing)|rebut(?:s|ted|ting)?|repudiat(?:es?|ed|ing)|contradict(?:s|ed|ing)?)\\s+(?:\\p{L}+ly\\s+)?(?:it|this|that|(?:the|this|that|these|those|such|any such)\\s+(?:\\p{L}+\\s+)?${ACCOUNT})(?=\\s*(?:[,.;:”"’'—–-]|$|(?:and|as|but|on|in|when|while|saying|at|by|through)\\b))`,
      'iu',
    ),
    yes: [
      'The embassy denied this',
      'Ostrava disputes that, the aide said',
      'She denied the report',
      'Lima flatly denied it on Monday',
      'The spokesman denied the information.',
    ],
    no: [
      'He denied that he had gone',
      'Nobody bothers to deny it',
      'She denied entry to it',
      'They deny this man a visa',
      'The court denied the request',
    ],
  },
  {
    id: 'back/rejected-account',
    reason: 'an account that is rejected or dismissed is denied; a proposal is only turned down',
    pattern: new RegExp(
      `\\b${TURNED_AWAY}\\s+(?:aside\\s+|off\\s+)?(?:the|this|that|these|those|such)\\s+(?:\\p{L}+\\s+)?${ACCOUNT}\\b`,
      'iu',
    ),
    yes: [
      'The palace dismissed the report as gossip',
      'Ostrava rejected those accusations',
      'Her office slapped down the story',
      'Lima poured cold water on the rumour',
    ],
    no: ['Ostrava rejected the proposal', 'The palace dismissed the minister', 'The army shot down the drone'],
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
  {
    id: 'back/not-so',
    reason: 'a bare “not so” answers what was just said',
    pattern:
      /^["“‘']?(?:not so|not true|untrue|nonsense|rubbish|wrong|absolutely not|certainly not|lies|pure fiction|fake news|(?:it|this|that) (?:is|was|'s) (?:not so|nonsense|a lie))\b[”"’']?\s*[,.!”"’'–—]/i,
    yes: ['Not so, huffed the palace', '“Nonsense,” the envoy said', '“Absolutely not!” she said'],
    no: ['Not so long ago they met', 'Wrong numbers were given', 'Nonsense was talked'],
  },
  {
    id: 'back/never-was',
    reason: 'that “it” never took place denies what was said',
    pattern:
      /\b(?:it|this|that|the (?:call|meeting|visit|conversation|encounter|dinner|lunch|exchange|handover))\s+(?:(?:never|did not|didn[’']t)\s+(?:ever\s+)?(?:happen|happened|take place|took place|occur|occurred|exist|existed)|never was)\b/i,
    yes: [
      'Lima says it never happened',
      'The spokesman repeated that the call did not take place',
      'Her office maintains that it never was',
    ],
    no: ['The rain never happened to stop', 'It was never late', 'The meeting took place'],
  },
  {
    id: 'back/never-said',
    reason: 'that one never said or did “that” answers what was just said',
    pattern:
      /\b(?:never|did not|didn[’']t|have not|haven[’']t|has not|hasn[’']t|had not|hadn[’']t) (?:ever )?(?:sa(?:y|id)|ma[dk]e|gi?ven?|gave|promised?|ask(?:ed)? for|agreed? to|sign(?:ed)?|threaten(?:ed)?|offer(?:ed)?|order(?:ed)?|propos(?:ed?)|write|wrote|written|suggest(?:ed)?) (?:that|this|it|so|anything of the kind|any of (?:it|this|that))(?=\s*(?:[.,;!?”"’'—–]|$))/i,
    yes: [
      '“I never said that,” the envoy replied',
      'She did not promise it, her aide said',
      'We have never agreed to this.',
    ],
    no: ['He never said that he would come', 'They never did it justice', 'I said that'],
  },
  {
    id: 'back/was-never',
    reason: 'that “that” was never said or agreed answers what was just said',
    pattern:
      /\b(?:that|this|it|(?:the|this|that|these|those|such) (?:remark|comment|sentence|phrase|words?|quotation|threat|promise|offer|pledge|request|order|demand|invitation|insult)s?) (?:was|were|has|had|have|is)(?: been)? (?:never|not) (?:been )?(?:made|uttered|spoken|issued|sent|announced|said|agreed|promised|offered|discussed|signed|planned|proposed|arranged|requested|decided|ordered|given|paid)(?=\s*(?:[.,;!?”"’'—–]|$))/i,
    yes: [
      '“That was never announced,” she said',
      'It has never been agreed, the aide said',
      'This was not promised.',
      'His office says the remark was never made',
      'Those words were never spoken, Lima insists',
    ],
    no: [
      'That was never announced to the crew',
      'The remark was never made public',
      'It was announced',
      'The treaty was never signed',
    ],
  },
  {
    id: 'back/any-such',
    reason: 'to deny “any such” thing is to deny what was said',
    pattern: /\b(?:den(?:y|ies|ied|ying)|not|never|without|n[’']t)\b[^.;]{0,40}\bany such\b/i,
    yes: ['An official denied there was any such offer', 'She had not made any such promise'],
    no: ['Any such offer would be welcome', 'If any such letter comes, he will read it'],
  },
  {
    id: 'back/none-named',
    reason: 'no number or day was named, though one was told',
    pattern:
      /\bno (?:numbers?|figures?|dates?|days?|deadlines?|sums?|amounts?|prices?|names?) (?:was|were|had been|has been|have been) (?:ever )?(?:mentioned|named|given|discussed|agreed|set|fixed|promised)\b/i,
    yes: ['The embassy says that no number was mentioned', 'No date had been agreed, the aide said'],
    no: ['A number was mentioned', 'No numbers add up'],
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
    id: 'otherwise/puts',
    reason: 'another puts the matter differently, and how follows',
    pattern: /\b(?:puts?|has put) (?:it|this|that|the matter|things) (?:differently|otherwise|another way):/i,
    yes: ['An aide in the room put it differently: the ship was the price'],
    no: ['The envoy put it differently', 'To put it differently, the ship was the price'],
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
  {
    id: 'dispute/unclear',
    reason: 'it is said to be unclear, and those who are asked follow',
    pattern:
      /^(?:exactly |just )?(?:who|where|when|why|how many|how often|how long|what for)\b[^,;]{0,60}\b(?:is|was|remains?) (?:less|not|far from|still not|un) ?(?:clear|certain|agreed)\b|\bmyster(?:y|ies) (?:still )?surrounds?\b|\bdepend(?:s|ing|ed)? on (?:who|whom) (?:one|you|we|is|was|they) (?:asks?|asked|believes?|listens? to)\b/i,
    yes: [
      'Where is less clear',
      'How many came out is unclear',
      'Mystery surrounds the dinner',
      'It was a gift or a ransom, depending on whom you ask',
    ],
    no: ['It is not clear that he will come', 'Where they go, the road is clear', 'The mystery was solved'],
  },
  {
    id: 'dispute/calls-it',
    reason: 'those concerned do not call it what others call it',
    pattern:
      /\b(?:neither|nobody|no one|none)\b[^.;]{0,40}?\b(?:calls?|called|has called|have called|wants? to call) (?:it|this|that|the \p{L}+) (?:an?|the) \p{L}+/iu,
    yes: ['Neither government calls it an exchange', 'Nobody here wants to call it a ransom'],
    no: ['Nobody calls it off', 'Neither of them called'],
  },
]

export const bears = (marks: readonly Mark[], words: string): Mark | null =>
  marks.find(({ pattern }) => pattern.test(words)) ?? null
