/** Floor 2, reading, contacts. "Nairobi says he did", "She did not; she was in Paris": an auxiliary left alone, whose verb is the contact just told. */
import type { Sentence } from '../../../../language/types.ts'
import { realityOfForm, status } from '../../status/status.ts'
import { childTokens, formOf, tokenOf, type VerbForm, verbKey } from '../../status/verb-form.ts'
import { statusAbove } from '../../status/verb-status.ts'
import { headClasses, isSpeechVerb } from '../../words.ts'
import type { EchoRule, Found } from './echo.ts'

export const ELLIPSIS_RULES: readonly EchoRule[] = [
  {
    id: 'echo/did',
    reason: 'An auxiliary without its verb repeats the verb just told: "he did", "they have not".',
    find: leftAlone,
    matches: [
      ['Peru said President Okoye had met President Brandt on Thursday. She did not; she was in Paris.', 'denied'],
      ['President Okoye will meet President Brandt on Thursday, Peru said. Japan says that he will not.', 'ruled-out'],
      [
        'President Okoye met President Brandt at a meeting which Peru said took place and Japan said did not.',
        'denied',
      ],
    ],
    not: [
      'President Okoye met President Brandt in Lima and praised the sailors. The opposition did not.',
      'President Okoye met President Brandt in Lima. Did she smile?',
    ],
  },
  {
    id: 'echo/said-of',
    reason: 'What "which" is said by somebody to have done, only a contact does: it took place, it happened.',
    find: saidOf,
    matches: [
      [
        'As for the call of President Okoye and President Brandt, which Peru said took place and Japan said did not, nobody asks.',
        'acknowledged',
      ],
    ],
    not: ['President Okoye met President Brandt in Lima. The strike, which Peru said took place on Monday, was short.'],
  },
]

/** "which Peru said took place". */
function saidOf(sentence: Sentence, token: number): Found | null {
  const { upos, head } = tokenOf(sentence, token)
  if (upos !== 'VERB' || !/^(?:take place|happen|occur)$/.test(verbKey(sentence, token)) || !isSaidOf(sentence, token))
    return null
  const relative = tokenOf(sentence, head).rel === 'acl:relcl' ? tokenOf(sentence, head).head : -1
  const isContact = relative >= 0 && headClasses(tokenOf(sentence, relative).lemma.toLowerCase(), 'n').length > 0
  if (!isContact) return null
  const own = realityOfForm(formOf(sentence, token))
  return { carrier: token, status: statusAbove(sentence, token, status(own, [token])), of: 'any' }
}

function leftAlone(sentence: Sentence, token: number): Found | null {
  const { upos, rel, lemma, text } = tokenOf(sentence, token)
  if (upos !== 'AUX' || /^(?:aux|cop)/.test(rel) || !/^(?:do|have|will|would)$/.test(lemma)) return null
  if (/^(?:doing|done|having|do)$/i.test(text) || sentence.tokens.at(-1)?.text.startsWith('?')) return null
  const subject = childTokens(sentence, token, ['nsubj', 'nsubj:pass'])[0]
  if (subject === undefined && !isSaidOf(sentence, token)) return null
  if (subject !== undefined && subject.index > token) return null
  if (childTokens(sentence, token, ['obj', 'xcomp', 'ccomp', 'obl']).some((t) => t.index > token)) return null
  const own = realityOfForm(formAlone(sentence, token))
  return { carrier: token, status: statusAbove(sentence, token, status(own, [token])), of: subject ? 'doer' : 'any' }
}

/** "which Kenya said took place and Ghana said did not". */
const isSaidOf = (sentence: Sentence, token: number): boolean => {
  const { rel, head } = tokenOf(sentence, token)
  return rel === 'ccomp' && head >= 0 && head === token - 1 && isSpeechVerb(verbKey(sentence, head))
}

/** The auxiliary says the tense by itself. */
function formAlone(sentence: Sentence, token: number): VerbForm {
  const { lemma, xpos } = tokenOf(sentence, token)
  const { negative } = formOf(sentence, token)
  const past = xpos === 'VBD'
  if (lemma === 'will') return { name: 'future', negative }
  if (lemma === 'would') return { name: 'would', negative }
  if (lemma === 'have') return { name: past ? 'pluperfect' : 'perfect', negative }
  return { name: past ? 'past' : 'present', negative }
}
