/** Floor 2, reading, contacts. Kind visit: consuls, ministers and the Red Cross with people who are told to be held, and the access they get. */
import type { Token } from '../../../../language/types.ts'
import type { HeadRule, HeadView, SideRule } from '../../rule.ts'
import { objectsOf, subjectsOf } from '../../sides/around-verb.ts'
import { prepositionOf } from '../../sides/prepositions.ts'
import { childTokens, formOf, tokenOf } from '../../status/verb-form.ts'
import { hasStanding } from '../../words.ts'
import { speaksOfCaptives } from '../captivity.ts'
import { takesClause } from '../conditions.ts'
import { arePeople, isCaptive } from '../people.ts'

const VISITOR: readonly SideRule[] = [{ slots: ['subject'], part: 'visitor' }]

const HELD_BEFORE = 'Foreign Minister Moe of Chile says that Peru holds two Chilean pilots. '

export const toHeld: readonly HeadRule[] = [
  {
    id: 'visit/relief',
    reason:
      'A consul, a minister or the Red Cross who visits or sees the people held, or the place they are held in, visits them.',
    words: 'visit',
    sort: 'verb',
    sides: VISITOR,
    needs: 'body',
    only: (head) => hasCaller(head) && !takesClause(head) && (seesThem(head) || seesPrison(head)),
    where: speaksOfCaptives,
    matches: [
      `${HELD_BEFORE}The Red Cross visited the pilots on Friday.`,
      'Foreign Minister Moe of Chile says that Peru holds Captain Jon Rojas. The Chilean ambassador, Ana Ruiz, visited him in custody on Monday.',
      `${HELD_BEFORE}Bishop Paz, the Norwegian envoy, will visit the prison on Friday.`,
    ],
    not: [
      `${HELD_BEFORE}Their mothers visited them last Friday.`,
      'The Red Cross visited the villages on Friday.',
      'The Chilean ambassador, Ana Ruiz, visited the prison on Monday.',
    ],
  },
  {
    id: 'visit/relief-seen',
    reason: 'The same, where the Red Cross sees them.',
    words: 'see',
    sort: 'verb',
    sides: VISITOR,
    needs: 'body',
    only: (head) => isRelief(head) && !takesClause(head) && seesThem(head),
    where: speaksOfCaptives,
    matches: [`${HELD_BEFORE}The Red Cross saw the pilots on Friday.`],
    not: [`${HELD_BEFORE}The Red Cross saw no way out.`],
  },
  {
    id: 'visit/has-access',
    reason: 'Who had or gained access to people held has been with them; access to papers or markets is none.',
    words: 'have-access',
    sort: 'verb',
    sides: VISITOR,
    needs: 'body',
    only: (head) => isAccess(head, objectsOf(head.sentence, head.token)) && hasCaller(head),
    matches: [
      'The Chilean consul had access to the three sailors in the prison on Monday.',
      'The Red Cross gained access to the detainees in Peru on Monday, Foreign Minister Moe said.',
    ],
    not: [
      'The Chilean consul had access to the documents on Monday.',
      'The Peruvian lawyer had access to the three sailors on Monday.',
    ],
  },
  {
    id: 'visit/access-granted',
    reason: 'Who is given access to people held visits them.',
    words: 'grant-access',
    sort: 'verb',
    sides: [{ slots: ['person-object', 'object', 'prep:to'], part: 'visitor' }],
    needs: 'one',
    only: (head) => isAccess(head, accessOf(head)),
    matches: [
      'The Chilean ambassador was given access to the two pilots on Monday.',
      'Peru granted the Chilean consul access to the two pilots on Monday.',
    ],
    not: ['The Chilean ambassador was given access to the archives on Monday.'],
  },
  {
    id: 'visit/access-refused',
    reason: 'Who is refused access to people held does not visit them.',
    words: 'refuse-access',
    sort: 'verb',
    tells: 'ruled-out',
    sides: [{ slots: ['person-object', 'object', 'prep:to'], part: 'visitor' }],
    needs: 'one',
    only: (head) => isAccess(head, accessOf(head)) && !formOf(head.sentence, head.token).negative,
    matches: ['The Chilean ambassador was denied access to the two pilots on Monday.'],
    not: [
      'The Chilean ambassador was denied access to the archives on Monday.',
      'The Chilean ambassador was not denied access to the two pilots.',
    ],
  },
]

const CALLERS =
  /^(consul|consul-general|ambassador|envoy|diplomat|chargé|delegate|nuncio|minister|president|secretary|commissioner|ombudsman|rapporteur|mediator)$/i

const RELIEF = /^(cross|crescent|icrc|unhcr)$/i

const around = ({ sentence }: HeadView, i: number): readonly Token[] => [
  tokenOf(sentence, i),
  ...childTokens(sentence, i, ['nmod:desc', 'compound', 'appos', 'nmod', 'flat', 'amod']),
]

const isRelief = (head: HeadView): boolean =>
  subjectsOf(head.sentence, head.token).some((i) => around(head, i).some((t) => RELIEF.test(t.text)))

const hasCaller = (head: HeadView): boolean =>
  isRelief(head) ||
  subjectsOf(head.sentence, head.token).some((i) => around(head, i).some((t) => CALLERS.test(t.lemma)))

const CONFINED = /^(custody|captivity|prison|jail|gaol|cell|detention|hospital|camp)$/

/** "the pilots", "them" of a consul or in custody. */
const seesThem = (head: HeadView): boolean =>
  objectsOf(head.sentence, head.token).some((i) => {
    const { upos, lemma, text } = tokenOf(head.sentence, i)
    if (upos === 'PRON')
      return (
        /^(he|she|they|him|her|them)$/i.test(lemma) &&
        /^(him|her|them)$/i.test(text) &&
        (isRelief(head) || isConfined(head))
      )
    return (
      isCaptive(head.sentence, i) ||
      (isRelief(head) &&
        arePeople(head.sentence, i) &&
        childTokens(head.sentence, i, ['det', 'nummod']).some((t) => /^the$/i.test(t.text) || t.rel === 'nummod'))
    )
  })

const isConfined = ({ sentence, token }: HeadView): boolean =>
  childTokens(sentence, token, ['obl']).some(
    (t) => CONFINED.test(t.lemma) && /^(in|at)$/.test(prepositionOf(sentence, t.index) ?? ''),
  )

const seesPrison = ({ sentence, token }: HeadView): boolean =>
  objectsOf(sentence, token).some((i) => /^(prison|jail|gaol|camp)$/.test(tokenOf(sentence, i).lemma))

/** "was given access", "granted the consul access", "access was granted". */
const accessOf = ({ sentence, token }: HeadView): readonly number[] => [
  ...objectsOf(sentence, token),
  ...childTokens(sentence, token, ['obj']).map((t) => t.index),
]

/** Access to people, not to papers. */
const isAccess = ({ sentence }: HeadView, things: readonly number[]): boolean =>
  things
    .filter((i) => tokenOf(sentence, i).lemma === 'access')
    .some((i) =>
      [i, ...childTokens(sentence, i, ['nmod']).map((t) => t.index)]
        .flatMap((at) => childTokens(sentence, at, ['nmod']))
        .some(
          (t) =>
            prepositionOf(sentence, t.index) === 'to' &&
            (arePeople(sentence, t.index) || isCaptive(sentence, t.index) || hasStanding(t.lemma, 'people')),
        ),
    )
