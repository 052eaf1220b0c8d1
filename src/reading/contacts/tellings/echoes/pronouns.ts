/** Floor 2, reading, contacts. "it was put off", "she denied it", "called it fiction", "would not exclude one": a pronoun for the contact. */
import type { Sentence, Token } from '../../../../language/types.ts'
import { isClaim, saysUntrue } from '../../status/falsehood.ts'
import { CONFIRMING, classOf } from '../../status/governors.ts'
import { nounStatus } from '../../status/noun-status.ts'
import { type Status, status } from '../../status/status.ts'
import { childTokens, formOf, tokenOf, verbKey } from '../../status/verb-form.ts'
import { statusAbove } from '../../status/verb-status.ts'
import { type StateClass, stateClass } from '../../words.ts'
import type { EchoRule, Found } from './echo.ts'

export const PRONOUN_RULES: readonly EchoRule[] = [
  {
    id: 'echo/it-happened',
    reason:
      'What "it" is said to have done, or to have been done to, only a contact does: it takes place, lasts, is put off.',
    find: (sentence, token) =>
      isIt(sentence, token)
        ? asSubject(sentence, token)
        : isTheClaim(sentence, token) || isThey(sentence, token)
          ? asUntrue(sentence, token)
          : null,
    matches: [
      ['Peru said President Okoye rang President Brandt on Sunday. Japan denies that it took place.', 'denied'],
      [
        'President Okoye and President Brandt will meet in Lima. It has been put off until June, her office said.',
        'postponed',
      ],
      ['President Okoye rang President Brandt on Sunday. It never happened, says his spokesman.', 'denied'],
      ['President Okoye met President Brandt in Oslo, a diplomat said. Japan said the report had no basis.', 'denied'],
      ['President Okoye met President Brandt in Oslo, a diplomat said. Brandt: "The news is baseless."', 'denied'],
      ['President Okoye met President Brandt in Oslo, a diplomat said. Japan insists that it did not exist.', 'denied'],
      ['As for the dinner of President Okoye and President Brandt in Oslo, Japan says it never was.', 'denied'],
      [
        'Asked about a meeting of President Okoye and President Brandt in Oslo, Japan said it never took place.',
        'denied',
      ],
    ],
    not: [
      'President Okoye met President Brandt in Lima. "It was fruitful," a farmer said of the tree.',
      'President Okoye met President Brandt in Lima. It rained.',
      'President Okoye met President Brandt in Lima. It is possible that the price of gas will rise.',
      'President Okoye met President Brandt and signed a contract. It was cancelled on Friday.',
    ],
  },
  {
    id: 'echo/did-it',
    reason:
      'Whoever denies, confirms, excludes, puts off or calls off "it" right after a contact was told speaks of the contact.',
    find: (sentence, token) =>
      isIt(sentence, token) || isTheClaim(sentence, token) ? asObject(sentence, token) : null,
    matches: [
      [
        'President Okoye and President Brandt will meet in Lima on 3 June. The Peruvian presidency confirmed it on Monday.',
        'confirmed',
      ],
      [
        'President Okoye wants to meet President Brandt in June. Brandt "does not exclude it", his spokeswoman said.',
        'possible',
      ],
      [
        'President Okoye rang President Brandt on Sunday, two diplomats said. His spokesman denied the report.',
        'denied',
      ],
      [
        'President Okoye met President Brandt in a hotel in Lima, two diplomats said. Brandt called it a fairy tale.',
        'denied',
      ],
    ],
    not: [
      'President Okoye met President Brandt in Lima. The senator denied the report of the auditors.',
      'President Okoye met President Brandt in Lima. The bank has confirmed it will lend.',
      'President Okoye met President Brandt in Lima. The parliament postponed a vote. Nobody denied it.',
    ],
  },
  {
    id: 'echo/one',
    reason: 'A contact that was only spoken of ("no meeting is planned") is taken up by "one" or "none".',
    find: (sentence, token) => (isOne(sentence, token) ? ofOne(sentence, token) : null),
    matches: [
      [
        'No meeting between President Okoye and President Brandt is planned. A Peruvian diplomat would not exclude one.',
        'possible',
      ],
      [
        'President Okoye has asked for a meeting with President Brandt. One could be held in Lima, his spokesman said.',
        'possible',
      ],
      [
        'President Okoye has asked for a meeting with President Brandt. None is planned, his spokesman said.',
        'not-planned',
      ],
    ],
    not: [
      'No meeting between President Okoye and President Brandt is planned. One would not exclude rain.',
      'President Okoye wants to meet President Brandt. One of the ships was sunk.',
    ],
  },
]

const isIt = (sentence: Sentence, i: number): boolean => {
  const { text, upos } = tokenOf(sentence, i)
  return upos === 'PRON' && /^(?:it|this|that)$/i.test(text)
}

/** "denied the report", "rejected this account": nothing else says what was reported. */
const isTheClaim = (sentence: Sentence, i: number): boolean =>
  (isClaim(tokenOf(sentence, i).lemma) || /^(?:information|assertion)$/.test(tokenOf(sentence, i).lemma)) &&
  childTokens(sentence, i, ['det']).some((t) => /^(?:the|this|that|these|those)$/i.test(t.text)) &&
  childTokens(sentence, i, ['nmod', 'nmod:poss', 'acl', 'acl:relcl', 'compound', 'ccomp']).length === 0

const isOne = (sentence: Sentence, i: number): boolean =>
  /^(?:one|none)$/i.test(tokenOf(sentence, i).text) &&
  childTokens(sentence, i, ['nmod', 'amod', 'acl', 'acl:relcl', 'compound', 'nummod']).length === 0

/** What is said of events alone, as subject. */
const OF_EVENTS: ReadonlySet<string> = new Set([
  'take place',
  'happen',
  'occur',
  'go ahead',
  'come off',
  'materialise',
  'materialize',
  'last',
  'come about',
  'call off',
  'put off',
  'push back',
  'put back',
  'postpone',
  'reschedule',
  'cancel',
  'hold',
  'pencil in',
  'set for',
  'fall through',
  'scrap',
  'axe',
])

const UNDONE: ReadonlySet<StateClass> = new Set<StateClass>(['cancel', 'postpone', 'rule-out', 'deny'])

/** "it is possible", "it is not planned": of an adjective that says how a contact stands. */
const STANDING: ReadonlySet<StateClass> = new Set<StateClass>([
  'possible',
  'schedule',
  'cancel',
  'postpone',
  'unlikely',
])

/** "it did not exist", "it never was". */
const isNot = (sentence: Sentence, head: number): boolean => {
  const { lemma, upos, rel } = tokenOf(sentence, head)
  const alone = lemma === 'be' && upos === 'AUX' && !/^(?:aux|cop)/.test(rel)
  return (lemma === 'exist' || alone) && formOf(sentence, head).negative
}

/** "they were false": of reports. */
const isThey = (sentence: Sentence, i: number): boolean => /^they$/i.test(tokenOf(sentence, i).text)

/** "the report had no basis", "the news is without foundation". */
function asUntrue(sentence: Sentence, token: number): Found | null {
  const { rel, head } = tokenOf(sentence, token)
  if (!/^nsubj/.test(rel) || head < 0 || hasClause(sentence, head) || !saysUntrue(sentence, head)) return null
  return { carrier: head, status: statusAbove(sentence, head, status('denied', [token, head])), of: 'any' }
}

function asSubject(sentence: Sentence, token: number): Found | null {
  const { rel, head } = tokenOf(sentence, token)
  if (rel === 'nsubj' && head >= 0 && isNot(sentence, head))
    return { carrier: head, status: statusAbove(sentence, head, status('denied', [token, head])), of: 'any' }
  if ((rel !== 'nsubj' && rel !== 'nsubj:pass') || head < 0 || hasClause(sentence, head)) return null
  const key = verbKey(sentence, head)
  const cls = classOf(sentence, head)
  const { upos } = tokenOf(sentence, head)
  const fits =
    upos === 'VERB'
      ? OF_EVENTS.has(key) || (rel === 'nsubj:pass' && (UNDONE.has(cls ?? 'occur') || isPlanned(cls)))
      : upos === 'ADJ' && STANDING.has(cls ?? 'occur')
  if (upos === 'ADJ' && cls === 'over' && !/^(?:good|over|positive)$/i.test(tokenOf(sentence, head).text))
    return found(nounStatus(sentence, token), head, 'side')
  return fits ? found(nounStatus(sentence, token), head) : null
}

const isPlanned = (cls: StateClass | null): boolean => cls === 'plan' || cls === 'schedule' || cls === 'expect'

/** "it is possible that", "it was agreed to": the clause is what is meant. */
const hasClause = (sentence: Sentence, head: number): boolean =>
  childTokens(sentence, head, ['csubj', 'ccomp', 'xcomp']).length > 0 ||
  childTokens(sentence, head, ['advcl']).some((t) => formOf(sentence, t.index).name === 'infinitive')

function asObject(sentence: Sentence, token: number): Found | null {
  const { rel, head } = tokenOf(sentence, token)
  if (rel !== 'obj' || head < 0 || tokenOf(sentence, head).upos !== 'VERB') return null
  if (isCalledUntrue(sentence, head)) return found(status('denied', [token, head]), head)
  const cls = classOf(sentence, head)
  const confirms = CONFIRMING.has(tokenOf(sentence, head).lemma)
  if (cls === 'rule-out' && !/^(?:rule out|exclude|reject|refuse|turn down|veto)$/.test(verbKey(sentence, head)))
    return null
  return confirms || (cls !== null && UNDONE.has(cls)) ? found(nounStatus(sentence, token), head) : null
}

/** "called it a lie", "dismissed it as nonsense". */
const isCalledUntrue = (sentence: Sentence, verb: number): boolean =>
  /^(?:call|dismiss|describe|brand|label|denounce|reject|deem)$/.test(tokenOf(sentence, verb).lemma) &&
  !formOf(sentence, verb).negative &&
  [
    ...childTokens(sentence, verb, ['xcomp', 'obl', 'ccomp', 'advcl']),
    ...childTokens(sentence, verb, ['obj']).flatMap((t) => childTokens(sentence, t.index, ['appos'])),
  ].some((t) => isFalsehood(sentence, t))

const isFalsehood = (sentence: Sentence, t: Token): boolean =>
  [t.lemma, `${sentence.tokens[t.index - 1]?.text} ${t.lemma}`].some(
    (k) => stateClass(k.toLowerCase(), 'n') === 'deny',
  ) || stateClass(t.text.toLowerCase(), 'a') === 'deny'

/** Verbs that make of "one" a contact not yet held. */
const OF_PLANS: ReadonlySet<StateClass> = new Set<StateClass>(['rule-out', 'plan', 'schedule', 'possible', 'float'])

function ofOne(sentence: Sentence, token: number): Found | null {
  const { rel, head } = tokenOf(sentence, token)
  if (head < 0 || !/^(?:obj|nsubj|nsubj:pass)$/.test(rel)) return null
  const cls = classOf(sentence, head)
  const held = rel !== 'obj' && OF_EVENTS.has(verbKey(sentence, head))
  const planned = cls !== null && OF_PLANS.has(cls) && rel !== 'nsubj'
  return held || planned ? found(nounStatus(sentence, token), head) : null
}

function found(told: Status, carrier: number, of: Found['of'] = 'any'): Found | null {
  const silent = told.state === 'bare' && told.told === null
  return silent || told.state === 'none' || told.state === 'open' ? null : { carrier, status: told, of }
}
