/** Floor 2, reading, contacts. "Did she meet him? No.", "I would not go into that": the words that answer a question about a contact, or do not. */
import type { Sentence } from '../../../../language/types.ts'
import { status } from '../../status/status.ts'
import type { EchoRule, Found } from './echo.ts'

export const ANSWER_RULES: readonly EchoRule[] = [
  {
    id: 'echo/answer',
    reason: 'A yes or no right after a question whether there was a contact is a telling of it.',
    find: yesOrNo,
    matches: [
      ['Did President Okoye meet President Brandt in Oslo? "No," said his spokesman.', 'denied'],
      ['Will President Okoye meet President Brandt in Oslo? "No," said his spokesman.', 'not-planned'],
      ['Did President Okoye meet President Brandt in Oslo? "That is not true," said Brandt.', 'denied'],
      ['Did President Okoye call President Brandt on Sunday? "Absolutely," said Brandt.', 'acknowledged'],
      ['Has President Okoye spoken with President Brandt? "That is correct," said Brandt.', 'acknowledged'],
      ['Asked whether he had met President Okoye in Oslo, President Brandt said no.', 'denied'],
    ],
    not: [
      'President Okoye met President Brandt in Oslo. "No," said a fisherman.',
      'Did President Okoye like the fish of Oslo? "No," said her spokesman.',
      'President Okoye met President Brandt in Oslo. "That is correct," said a fisherman of the price.',
    ],
  },
  {
    id: 'echo/unanswered',
    reason: 'Whoever is asked whether there was a contact and will not say is silent on it.',
    find: unanswered,
    matches: [
      ['Did President Okoye meet President Brandt in Oslo? "No comment," said his spokesman.', 'silent'],
      ['Did President Okoye meet President Brandt in Oslo? "I would not go into that," said Brandt.', 'silent'],
      ['Did President Okoye call President Brandt on Sunday? "I have nothing to add," said Brandt.', 'silent'],
      ['Has President Okoye spoken with President Brandt? "I cannot confirm that," said Brandt.', 'silent'],
      ['Did President Okoye meet President Brandt in Oslo? "You should ask Peru," said Brandt.', 'silent'],
      ['Asked whether he had met President Okoye in Oslo, President Brandt said: "I will not discuss that."', 'silent'],
      ['Will President Okoye meet President Brandt in Oslo? "My office has answered that," said Brandt.', 'silent'],
    ],
    not: [
      'President Okoye met President Brandt in Oslo. "I have nothing to add," said a fisherman.',
      'Did President Okoye like the fish of Oslo? "No comment," said her spokesman.',
      'Who paid for the dinner of President Okoye with President Brandt? "No comment," said her spokesman.',
      'Did President Okoye meet President Brandt in Oslo? "I will not forget it," said Brandt.',
    ],
  },
]

const YES =
  /^(?:yes|indeed|correct|exactly|absolutely|certainly|of course|(?:that|this|it) ?(?:is|'s|’s|was) (?:quite )?(?:correct|right|true|so|the case))$/i

const NO =
  /^(?:no|never|not at all|not true|(?:certainly|absolutely|of course|definitely) not|(?:that|this|it) ?(?:is|'s|’s|was) (?:(?:simply|just|quite|completely|entirely) )?(?:not (?:true|correct|right|so|the case)|false|untrue|wrong|incorrect|nonsense|a lie|fiction))$/i

/** What is said up to the first mark, where the sentence or a quotation in it begins so, or "she said" stands before. */
function opening(sentence: Sentence, token: number): string | null {
  const first = sentence.tokens.find((t) => t.upos !== 'PUNCT')
  const before = sentence.tokens[token - 1]
  const quoted = /^["“‘'«]$/.test(before?.text ?? '') || /^(?:say|answer|reply|respond)$/.test(before?.lemma ?? '')
  if (first?.index !== token && !quoted) return null
  const end = sentence.tokens.find((t) => t.index > token && t.upos === 'PUNCT' && !/^['’]$/.test(t.text))
  const words = sentence.tokens.slice(token, end?.index ?? sentence.tokens.length)
  return words.map((t) => t.text).join(' ')
}

function yesOrNo(sentence: Sentence, token: number): Found | null {
  const words = opening(sentence, token)
  if (words === null) return null
  if (NO.test(words)) return { carrier: token, status: status('denied', [token]), of: 'any' }
  return YES.test(words) ? { carrier: token, status: status('bare', [token], 'confirm'), of: 'any' } : null
}

/** The ways not to answer: to refuse, to have nothing, to send on to somebody, to say that it has been said. */
const UNANSWERED: readonly RegExp[] = [
  /^no (?:further )?comment\b/i,
  /^(?:i|we) (?:have|had|'ve|’ve) (?:nothing|no (?:more|comment|information|details?)) ?(?:more |further )?(?:$|to (?:add|say|share|report|announce|offer|tell)|(?:on|about|for) )/i,
  /^(?:i|we) (?:(?:would|will|do|can|could|wo|ca|am|are|'m|’m|'re|’re|'d|’d|shall|should|may|must) ?(?:not|n't|n’t|never|rather not|prefer not to)|cannot|can not|decline to|refuse to|prefer not to|won't|won’t) ?(?:going to |able to |in a position to |free to |at liberty to |prepared to |willing to |want to |wish to )?(?:go into|get into|be drawn|comment|discuss|speak (?:to|about|on)|say|tell|answer|confirm|talk about|respond|reply|speculate|elaborate|disclose)\b/i,
  /^(?:i|we) can (?:neither confirm nor deny|not confirm)\b/i,
  /^(?:you (?:should|must|will have to|would have to|can|may|had better) (?:ask|put (?:that|it|this))|ask (?:him|her|them|the|his|their|in )|i (?:would |must |can only )?(?:refer|point|direct) you to)\b/i,
  /^(?:that|this|it) (?:is|'s|’s|would be) (?:a question |a matter |one |not )?for (?:me|us|him|her|them|the|others|someone|somebody|\p{Lu})/iu,
  /^(?:the|that|this) question (?:should|must|is|has to|ought to) (?:go|be (?:put|addressed|directed)|for)\b/i,
  /^(?:my|our|the|his|her|its|their) (?:\p{L}+ )?(?:office|ministry|spokes\p{L}+|government|minister|president|department|embassy|side) (?:has|have) (?:already )?(?:answered|addressed|responded to|replied to|dealt with|spoken to|commented on)\b/iu,
]

function unanswered(sentence: Sentence, token: number): Found | null {
  const words = opening(sentence, token)
  return words !== null && UNANSWERED.some((way) => way.test(words))
    ? { carrier: token, status: status('silent', [token]), of: 'any' }
    : null
}
