/** Floor 2, reading, contacts. Kind meeting: two who talk where the words around put them in one room. */
import type { Token } from '../../../../language/types.ts'
import type { HeadRule, HeadView } from '../../rule.ts'
import { prepositionOf } from '../../sides/prepositions.ts'
import { childTokens, tokenOf } from '../../status/verb-form.ts'
import { byPhone, overMeal } from '../conditions.ts'

export const talking: readonly HeadRule[] = [
  {
    id: 'meeting/talk-in-person',
    reason:
      'Who talks with another in a room, behind closed doors, on the sidelines of something, for hours on end, or after a handshake, is with him; on a line nobody is.',
    words: 'speak',
    sort: 'verb',
    sides: [{ slots: ['subject', 'prep:with', 'prep:to'], part: 'party' }],
    needs: 'persons',
    only: (head) => !overMeal(head) && areTalkingInPerson(head),
    matches: [
      'President Lind and Prime Minister Sato talked for five hours on Monday.',
      'President Lind and Prime Minister Sato talked for an hour behind closed doors.',
      'President Lind spoke with Prime Minister Sato on the sidelines of the assembly.',
      'Foreign Minister Okoye spoke alone with President Lind in the garden of the palace.',
      'Foreign Minister Okoye and President Lind had talked for two hours when they emerged.',
    ],
    not: [
      'President Lind and Prime Minister Sato spoke for an hour on Monday.',
      'President Lind spoke by telephone with Prime Minister Sato from her office.',
      'President Lind spoke to Prime Minister Sato from a hotel in Lima.',
      'President Lind talked to reporters behind closed doors.',
    ],
  },
]

const ROOMS =
  /^(room|suite|corridor|hallway|hall|lobby|lounge|garden|terrace|balcony|lawn|tent|villa|palace|hotel|guesthouse|residence|embassy|office|study|library|chamber|car|limousine|tarmac|airport|church|table|door|sideline|margin|fringe|summit|conference|dinner|reception|funeral|ceremony)$/

/** Is a room, a handshake or a whole afternoon told around this talking, and no telephone? */
export const areTalkingInPerson = (head: HeadView): boolean =>
  !byPhone(head) && !saysLine(head) && (isInRoom(head) || lastsHours(head) || isAmongGestures(head))

const saysLine = ({ sentence }: HeadView): boolean =>
  sentence.tokens.some((t) =>
    /^(phone|telephone|phoned|telephoned|video|videolink|videoconference|hotline|zoom|remotely)$/i.test(t.text),
  )

/** "in the corridor", "behind closed doors", "on the sidelines of", "in person". */
const isInRoom = ({ sentence, token }: HeadView): boolean =>
  childTokens(sentence, token, ['obl', 'nmod']).some((t) => {
    const preposition = prepositionOf(sentence, t.index) ?? ''
    return (
      (/^(in|at|on|behind|inside|outside|around|across|during|before|after)$/.test(preposition) &&
        ROOMS.test(t.lemma.toLowerCase())) ||
      (preposition === 'in' && /^(person|private)$/.test(t.lemma))
    )
  }) || hasPrivately(sentence.tokens, token)

/** "spoke face to face", "talked one on one". */
const hasPrivately = (tokens: readonly Token[], token: number): boolean =>
  /\b(face to face|one on one|in person|tête-à-tête)\b/i.test(
    tokens
      .slice(token + 1, token + 9)
      .map((t) => t.text)
      .join(' ')
      .replaceAll(' - ', ' '),
  )

/** Nobody is on a line for three hours. */
const lastsHours = ({ sentence, token }: HeadView): boolean =>
  childTokens(sentence, token, ['obl']).some(
    (t) =>
      t.lemma === 'hour' &&
      childTokens(sentence, t.index, ['nummod']).some((n) =>
        /^(three|four|five|six|seven|eight|nine|ten|eleven|twelve|[3-9]|1[0-9])$/i.test(n.text),
      ),
  )

/** "shook hands and then talked", "emerged after they had talked": what they do beside it they do in one place. */
function isAmongGestures({ sentence, token }: HeadView): boolean {
  const over = tokenOf(sentence, token).head
  const beside = [
    ...childTokens(sentence, token, ['conj', 'advcl', 'parataxis']),
    ...(over < 0 || !/^(conj|advcl|ccomp|parataxis)$/.test(tokenOf(sentence, token).rel)
      ? []
      : [tokenOf(sentence, over), ...childTokens(sentence, over, ['conj', 'advcl'])]),
  ]
  return beside.some((t) => t.index !== token && isGesture(sentence.tokens, t))
}

const isGesture = (tokens: readonly Token[], t: Token): boolean =>
  /^(emerge|embrace|hug|closet)$/.test(t.lemma) ||
  (/^(shake|shook|clasp)$/.test(t.lemma) && /^hands?$/i.test(tokens[t.index + 1]?.text ?? '')) ||
  (t.lemma === 'sit' && /^down$/i.test(tokens[t.index + 1]?.text ?? ''))
