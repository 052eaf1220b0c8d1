/** Floor 2, reading, contacts. Kind meeting: meals given for a guest. */
import type { HeadRule, HeadView } from '../../rule.ts'
import { agentsOf } from '../../sides/around-verb.ts'
import { carrierOf } from '../../sides/carrier.ts'
import { childTokens, tokenOf } from '../../status/verb-form.ts'

export const hospitality: readonly HeadRule[] = [
  {
    id: 'meeting/meal-given',
    reason: 'A meal given for somebody, in his honour or attended by him brings host and guest together.',
    words: 'meal',
    sort: 'noun',
    sides: [
      { slots: ['chair'], part: 'host' },
      { slots: ['holder', 'honoured'], part: 'party' },
    ],
    needs: 'two-named',
    only: isGiven,
    matches: [
      'President Lind hosted a banquet in honour of Prime Minister Sato on Monday.',
      'President Lind gave a dinner for Prime Minister Sato in Oslo.',
      'Foreign Minister Ada Okoye attended an iftar hosted by President Lind in Oslo.',
      'A state banquet was held in Oslo by President Lind in honour of Prime Minister Sato.',
    ],
    not: [
      'President Lind hosted a dinner for charity.',
      'President Lind gave a lunch in honour of the poets.',
      'Foreign Minister Ada Okoye attended a dinner hosted by a bank.',
      'President Lind paid for dinner.',
    ],
  },
]

/** Somebody hosts or attends it, or it is held for him. */
function isGiven({ sentence, token }: HeadView): boolean {
  const carrier = carrierOf(sentence, token)
  const hosted = childTokens(sentence, token, ['acl']).some((t) => agentsOf(sentence, t.index).length > 0)
  return (
    hosted ||
    (carrier !== undefined && /^(host|give|hold|attend|throw|offer|lay)$/.test(tokenOf(sentence, carrier).lemma))
  )
}
