/** Floor 2, reading, contacts. Kind meeting: who meets, receives or sees whom, or sits down with him. */
import type { HeadRule, HeadView } from '../../rule.ts'
import { agentsOf, objectsOf } from '../../sides/around-verb.ts'
import { childTokens } from '../../status/verb-form.ts'
import { hasObject, hasPhrase, takesClause } from '../conditions.ts'
import { isOfEvent } from './lookalikes.ts'

export const met: readonly HeadRule[] = [
  {
    id: 'meeting/meet',
    reason: 'Who meets whom, or with whom; a plural subject meets among itself.',
    words: 'meet',
    sort: 'verb',
    sides: [
      { slots: ['subject', 'object', 'prep:with'], part: 'party' },
      { slots: ['prep:without'], part: 'absent' },
    ],
    needs: 'two',
    only: (head) => (!hasPhrase(head, 'as') || hasPhrase(head, 'as part of') || isPartOf(head)) && !isMetByPublic(head),
    matches: [
      'President Lind and Prime Minister Sato met in Oslo as part of a tour.',
      'Foreign Minister Ada Okoye met the Norwegian president in Lagos on Monday.',
      'President Lind and Prime Minister Sato met in Oslo.',
    ],
    not: [
      'The economy minister said growth had met expectations.',
      'President Lind said the country would meet its deadline.',
      'Two Chilean sailors landed in Lima on Friday and were met by their families.',
      'Foreign Minister Ada Okoye was met by a guard of honour in Lima.',
    ],
  },
  {
    id: 'meeting/sit-down-with',
    reason: 'Verbs of sitting, eating and conferring that name the other side after "with".',
    words: 'sit',
    sort: 'verb',
    sides: [{ slots: ['subject', 'prep:with'], part: 'party' }],
    needs: 'two',
    only: (head) => !isConference(head),
    matches: [
      'Ambassador Ruiz dined with the Chilean foreign minister on Thursday.',
      'President Lind sat down with Prime Minister Sato in Oslo.',
    ],
    not: [
      'President Lind sat down with a cup of tea.',
      'President Lind convened a video conference with Prime Minister Sato.',
    ],
  },
  {
    id: 'meeting/receive',
    reason: 'A host receives, welcomes or greets a guest; of a passive the agent is the host.',
    words: 'receive',
    sort: 'verb',
    sides: [
      { slots: ['subject'], part: 'host' },
      { slots: ['object'], part: 'visitor' },
    ],
    needs: 'two',
    only: (head) => !hasPhrase(head, 'as', 'into') && !isPrize(head) && !isOfEvent(head) && !isMetByPublic(head),
    matches: [
      'King Haakon received Foreign Minister Ada Okoye at the palace.',
      'Foreign Minister Ada Okoye was welcomed by President Lind.',
      'Foreign Minister Okoye was wined and dined by Prime Minister Sato on Saturday.',
    ],
    not: [
      'In May, presidential nominee Gary Sato, the former governor of Lima, received three percent of the vote, a record for the party.',
      'President Lind welcomed the ruling.',
      'President Lind received a letter.',
      'The six Chilean drivers were greeted by relatives of the Peruvian ambassador.',
      'Ambassador Ruiz received the Liberty Prize in Oslo.',
    ],
  },
  {
    id: 'meeting/see',
    reason: 'To see somebody is to meet him where both are persons of standing and no clause says what was seen.',
    words: 'see',
    sort: 'verb',
    sides: [{ slots: ['subject', 'object'], part: 'party' }],
    needs: 'two',
    only: (head) => hasObject(head) && !takesClause(head) && !hasPhrase(head, 'as', 'in'),
    matches: ['Foreign Minister Ada Okoye will see President Lind on Friday.'],
    not: ['Foreign Minister Ada Okoye sees President Lind as a partner.', 'President Lind saw the report.'],
  },
]

/** "met as part of a tour". */
const isPartOf = ({ sentence, token }: HeadView): boolean =>
  childTokens(sentence, token, ['obl']).some((t) => t.lemma === 'part')

/** "were met by their families": who waits at the gate meets nobody in office. */
const isMetByPublic = (head: HeadView): boolean =>
  agentsOf(head.sentence, head.token).some((i) =>
    /^(family|relative|wife|husband|mother|father|parent|child|son|daughter|crowd|supporter|protester|demonstrator|onlooker|fan|reporter|journalist|camera|photographer|guard|band|well-wisher|resident|villager|schoolchild|nurse|doctor|medic|paramedic)$/.test(
      head.sentence.tokens[i]?.lemma.toLowerCase() ?? '',
    ),
  )

/** "received the Liberty Prize", which the reading of names takes for somebody. */
const isPrize = ({ sentence, token }: HeadView): boolean =>
  objectsOf(sentence, token).some((i) =>
    /^(prize|award|medal|order|cross|star|honou?r|degree|doctorate|title|key)$/i.test(sentence.tokens[i]?.text ?? ''),
  )

/** "convened a video conference with": the noun names the contact. */
const isConference = ({ sentence, token }: HeadView): boolean =>
  objectsOf(sentence, token).some((i) => /^(conference|videoconference|call)$/.test(sentence.tokens[i]?.lemma ?? ''))
