/** Floor 2, reading, contacts. Kind meeting: bodies of several sides that meet, and delegations that deal with each other without meeting. */
import type { Token } from '../../../../language/types.ts'
import type { Page } from '../../../page.ts'
import type { HeadRule, HeadView } from '../../rule.ts'
import { isPassive, surfaceSubject } from '../../sides/around-verb.ts'
import { carrierOf } from '../../sides/carrier.ts'
import { isBody, isJointBody, isOfSeveral } from '../../sides/joint-bodies.ts'
import { prepositionOf } from '../../sides/prepositions.ts'
import { childTokens } from '../../status/verb-form.ts'
import { hasObject, hasPhrase } from '../conditions.ts'

export const bodies: readonly HeadRule[] = [
  {
    id: 'meeting/body',
    reason:
      'A committee or commission of several sides meets: it is called joint or technical, is one of or between two, or meets with the participation of a third. A cabinet or a party committee meets by itself.',
    words: 'body-meets',
    sort: 'verb',
    sides: [{ slots: ['subject', 'subject-sides', 'attending'], part: 'party' }],
    needs: 'body',
    only: (head) => !hasObject(head) && !hasPhrase(head, 'as') && isOfSides(head),
    matches: [
      'The joint border commission of Peru and Chile met in Arica on Tuesday.',
      'A technical committee will meet in Lima on 4 April, with the participation of Norway.',
      'The technical committee of Peru and Chile is to meet at Arica on 20 March.',
    ],
    not: [
      'The committee of the party met on Tuesday.',
      'The Peruvian cabinet will meet on Friday.',
      'The technical committee met its target.',
    ],
  },
  {
    id: 'meeting/body-again',
    reason:
      'Where a report speaks of a joint body, its plain "the commission" or "the panel" is that body; elsewhere a commission may be anybody\'s.',
    words: 'body-meets',
    sort: 'verb',
    sides: [{ slots: ['subject'], part: 'party' }],
    needs: 'body',
    only: (head) => !hasObject(head) && surfaceSubject(head.sentence, head.token).some((i) => isPlainBody(head, i)),
    where: speaksOfJointBody,
    matches: [
      'Peru and Chile set up a joint commission in May, which met in Arica on Monday. The commission will meet again in Lima on Friday.',
      'Peru and Chile named a joint panel. The joint panel met on Monday. The panel sits again in Lima on 20 March.',
    ],
    not: [
      'Peru and Chile quarrel about a marker. The commission met on Monday.',
      'Peru and Chile named a joint panel. The panel on health met on Monday.',
    ],
  },
  {
    id: 'meeting/body-convened',
    reason: 'The same where the body is convened or assembled, by whom is not said.',
    words: 'body-meets',
    sort: 'verb',
    sides: [{ slots: ['object', 'subject-sides', 'attending'], part: 'party' }],
    needs: 'body',
    only: (head) =>
      isPassive(head.sentence, head.token) && /^(re)?(conven|assembl|gather)/.test(lemmaOf(head)) && isOfSides(head),
    matches: ['The joint commission of Peru and Chile was convened in Arica on Monday.'],
    not: ['The cabinet was convened in Lima on Monday.', 'The committee of the party was convened on Monday.'],
  },
  {
    id: 'meeting/session-of-body',
    reason:
      'A session, sitting or round of a body of several sides; the sitting of a parliament, a court or a council is its own affair.',
    words: 'session',
    sort: 'noun',
    sides: [{ slots: ['prep:of', 'possessor', 'modifier', 'holder'], part: 'party' }],
    needs: 'body',
    only: (head) => isSessionOfBody(head),
    matches: [
      'A session of the mixed commission of Peru and Chile, scheduled for Friday, has been postponed.',
      'The joint working group of Peru and Chile held its third session in Arica on Monday.',
    ],
    not: [
      'A session of the Peruvian parliament has been postponed.',
      'A joint session of the two houses of the Peruvian parliament was held on Monday.',
      'The joint working group of Peru and Chile opened its account on Monday.',
    ],
  },
  {
    id: 'meeting/apart',
    reason:
      'Delegations that keep to separate rooms or floors while somebody goes between them are in talks at one remove; apart from that, rooms are only rooms.',
    words: 'apart',
    sort: 'verb',
    sides: [{ slots: ['subject'], part: 'party' }],
    needs: 'two',
    only: (head) =>
      isInSeparateRooms(head) && surfaceSubject(head.sentence, head.token).some((i) => areDelegations(head, i)),
    matches: [
      'The Peruvian and Chilean delegations sat in separate rooms in Geneva on Monday.',
      'The delegations of Peru and Chile kept to separate floors on Tuesday.',
    ],
    not: ['Peru and Chile kept to separate paths.', 'President Lind sat in a separate room.'],
  },
  {
    id: 'meeting/same-door',
    reason: 'Two who come out of one and the same room or door were in there together.',
    words: 'same-door',
    sort: 'verb',
    sides: [{ slots: ['subject'], part: 'party' }],
    needs: 'persons',
    only: (head) =>
      withConjuncts(head, childTokens(head.sentence, head.token, ['obl', 'obj'])).some(
        (t) =>
          /^(room|door|office|suite|tent|villa|car|lift)$/.test(t.lemma) &&
          childTokens(head.sentence, t.index, ['amod', 'nummod', 'det']).some((a) =>
            /^(same|one|single)$/i.test(a.text),
          ),
      ),
    matches: [
      'President Eva Lind and Prime Minister Ken Sato have come out of the same room in Oslo.',
      'President Eva Lind and Prime Minister Ken Sato came out of one and the same door.',
    ],
    not: ['President Eva Lind and Prime Minister Ken Sato came out of the rain in Oslo.'],
  },
]

/** "one and the same door": the parse joins the door to the one. */
const withConjuncts = ({ sentence }: HeadView, found: readonly Token[]): readonly Token[] =>
  found.flatMap((t) => [t, ...childTokens(sentence, t.index, ['conj'])])

/** Not somebody's own body: its adjective or its "of" and "between" say that it belongs to several, or others take part. */
const isOfSides = (head: HeadView): boolean => surfaceSubject(head.sentence, head.token).some((i) => isShared(head, i))

const isShared = (head: HeadView, i: number): boolean =>
  isJointBody(head.sentence, i) || isOfSeveral(head.sentence, i) || (isBody(head.sentence, i) && hasAttendance(head))

/** "with the participation of". */
const hasAttendance = ({ sentence, token }: HeadView): boolean =>
  childTokens(sentence, token, ['obl']).some(
    (t) =>
      /^(participation|attendance|presence)$/.test(t.lemma) &&
      /^(with|in)$/.test(prepositionOf(sentence, t.index) ?? ''),
  )

/** The parse may take "separate" for a verb ("kept to separate floors"). */
const isInSeparateRooms = ({ sentence, token }: HeadView): boolean =>
  [token, ...childTokens(sentence, token, ['advcl', 'xcomp']).flatMap((t) => (t.lemma === 'separate' ? [t.index] : []))]
    .flatMap((at) => childTokens(sentence, at, ['obl', 'obj']))
    .some(
      (t) =>
        /^(room|floor|hall|wing|hotel|building|villa|tent|suite)$/.test(t.lemma) &&
        (sentence.tokens[t.head]?.lemma === 'separate' ||
          childTokens(sentence, t.index, ['amod']).some((a) =>
            /^(separate|different|adjoining|adjacent)$/i.test(a.text),
          )),
    )

const areDelegations = ({ sentence }: HeadView, i: number): boolean =>
  /^(delegation|side|team|negotiator|envoy|party|minister)$/.test(sentence.tokens[i]?.lemma.toLowerCase() ?? '') &&
  (/^NNP?S$/.test(sentence.tokens[i]?.xpos ?? '') || childTokens(sentence, i, ['conj']).length > 0)

/** "a session of the mixed commission", "the joint panel held its session", "a joint commission session". */
function isSessionOfBody({ sentence, token }: HeadView): boolean {
  const owners = childTokens(sentence, token, ['nmod', 'nmod:poss', 'compound'])
  const carrier = carrierOf(sentence, token)
  const holders = owners.some((t) => /^its$/i.test(t.text)) && carrier !== undefined
  return [...owners.map((t) => t.index), ...(holders ? surfaceSubject(sentence, carrier) : [])].some(
    (i) => isJointBody(sentence, i) || isOfSeveral(sentence, i),
  )
}

const lemmaOf = ({ sentence, token }: HeadView): string => sentence.tokens[token]?.lemma ?? ''

/** "the commission", with nothing before it. */
const isPlainBody = ({ sentence }: HeadView, i: number): boolean =>
  isBody(sentence, i) &&
  childTokens(sentence, i, ['det']).some((t) => /^(the|this|that)$/i.test(t.text)) &&
  childTokens(sentence, i, ['amod', 'compound', 'nmod', 'nmod:poss', 'conj']).length === 0

function speaksOfJointBody({ report }: Page): boolean {
  return /\b(?:joint|mixed|bilateral|trilateral|tripartite|intergovernmental) (?:\p{L}+ ){0,2}(?:commission|committee|panel|council|group|board)\b|\bset up (?:a|an) (?:\p{L}+ ){0,2}(?:commission|committee|panel)\b/iu.test(
    report.text,
  )
}
