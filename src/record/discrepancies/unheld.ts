/** Floor 3, record, discrepancies. The words by which a saying has it that a contact never was, and of which family that contact would be. */
import type { ContactKind } from '../../model/index.ts'
import { familyOf } from '../contacts/tellings.ts'
import { ACCOUNT, bears, DENIES_BACK, FALSE, type Mark, TURNED_AWAY } from './marks.ts'

const CONTACT =
  '(?:meetings?|encounters?|talks|conversations?|contacts?|(?:tele)?(?:phone )?calls?|video calls?|dinners?|lunch(?:es)?|suppers?|breakfasts?|get-togethers?|rendezvous|audiences?|visits?|trips?)'
const DONE =
  '(?:met|seen|saw|spoken|spoke|talked|conferred|called|phoned|telephoned|rung|visited|dined|lunched|eaten|been (?:to|in|at)|set foot|travell?ed|flown)'
const DOING =
  '(?:meeting|seeing|speaking|talking|calling|phoning|visiting|dining|lunching|travell?ing|having [\\p{L}]+)'

/** That there was none. What is only not planned, or was not reached, is no contact denied. */
export const UNHELD: readonly Mark[] = [
  {
    id: 'unheld/none',
    reason: 'there was no such contact',
    pattern: new RegExp(
      `\\bno (?:such |secret |private |separate |other )?(?:\\p{L}+ ){0,1}${CONTACT}\\b(?! (?:is|are|has been|have been|had been|was|were) (?:planned|scheduled|due|expected|agreed|set)\\b)`,
      'iu',
    ),
    yes: ['There was no call', 'No secret meeting took place, the aide said'],
    no: ['No meeting is planned', 'No progress was made in the talks'],
  },
  {
    id: 'unheld/never-did',
    reason: 'he never met, saw or called the other',
    pattern: new RegExp(
      `\\b(?:never|not|n[’']t)(?: \\p{L}+ly)?(?: ever)? (?:(?!spoke|talk)${DONE}|meet|see|call|phone|telephone|visit|dine|travel|(?:spoken?|speak|talk|talked)(?= (?:to|with|on|by|since|for|at)\\b|[.,;”"]|$))\\b`,
      'iu',
    ),
    yes: ['She never met him', 'They have not spoken', 'He did not travel to Lima'],
    no: ['They met, but not alone', 'He has not ruled out a meeting', 'They did not talk oil'],
  },
  {
    id: 'unheld/denied',
    reason: 'a contact is what is denied',
    pattern: new RegExp(
      `\\bden(?:y|ies|ied|ying)\\b(?: \\p{L}+ly)? (?:again )?(?:(?:(?:a|an|any|all|the|his|her|their|such) )?(?:(?!that\\b)\\p{L}+ ){0,2}${CONTACT}\\b(?! (?:are|were|is|was|had|have|has)\\b)|${DOING}|(?:that )?[^.;]{0,60}?\\b(?:had|have|has) (?:ever )?${DONE}\\b)`,
      'iu',
    ),
    yes: [
      'The palace denied any contact with the rebels',
      'She denies having dined with him',
      'His office denied that the two had met in Lima',
    ],
    no: ['She denied the charge', 'He denied that talks were failing'],
  },
  {
    id: 'unheld/account',
    reason: 'the reports of a contact are called untrue',
    pattern: new RegExp(
      `\\b${ACCOUNT}\\b[^.;]{0,60}?\\b(?:of|about|on|that|regarding|concerning)\\b[^.;]{0,80}?\\b(?:${CONTACT}|${DONE})\\b[^.;]{0,80}?\\b(?:is|are|was|were) ${FALSE}\\b|\\b${TURNED_AWAY} (?:an? |the |all )?(?:\\p{L}+ )?${ACCOUNT} (?:of|about|on|that|regarding|concerning)\\b[^.;]{0,80}?\\b(?:${CONTACT}|${DONE})\\b`,
      'iu',
    ),
    yes: [
      'Reports circulated of an encounter in Lima are devoid of truth',
      'He dismissed a report that he had dined with a minister',
    ],
    no: ['Reports of a meeting are expected', 'The report that he gave was wrong'],
  },
  {
    id: 'unheld/never-was',
    reason: 'it is said of a contact that it never took place',
    pattern: new RegExp(
      `\\b${CONTACT}\\b.{0,160}?\\b(?:(?:never|did not|didn[’']t) (?:ever )?(?:happen|happened|take place|took place|occur|occurred|exist|existed)|never was)\\b`,
      'iu',
    ),
    yes: [
      'As to a telephone conversation on 3 May, he repeated that it did not exist',
      'The meeting never happened, she said',
    ],
    no: ['The meeting never ended', 'The accident did not happen'],
  },
]

const WORDS: readonly (readonly [RegExp, readonly ContactKind[]])[] = [
  [
    /\b(?:met|meet|meetings?|encounters?|saw|seen?|seeing|audiences?|get-togethers?|rendezvous|talks|confer(?:red)?|din(?:e|ed|ing)|dinners?|lunch\w*|suppers?|breakfasts?|eaten)\b/i,
    ['meeting'],
  ],
  [/\b(?:spoken?|spoke|speaking|talk|talked|talking|conversations?|contacts?)\b/i, ['meeting', 'call']],
  [/\b(?:calls?|called|calling|phon\w+|telephon\w+|video call|rung)\b/i, ['call']],
  [/\b(?:visit\w*|trips?|travell?\w*|been (?:to|in|at)|set foot|flown)\b/i, ['visit']],
]

const NEVER_WAS = DENIES_BACK.filter(({ id }) => id === 'back/never-was')

/**
 * Numbers of the families of which a saying has it that there was none; empty where it says nothing of the kind. What never
 * was may be named before the saying, in its sentence.
 */
export function familiesUnheld(saying: string, sentence: string): ReadonlySet<number> {
  const words = bears(UNHELD, saying) !== null ? saying : bears(NEVER_WAS, saying) !== null ? sentence : ''
  const kinds = WORDS.flatMap(([pattern, kinds]) => (pattern.test(words) ? kinds : []))
  const called = kinds.includes('call') && /\b(?:tele)?phon|\bcalls?\b|\bcalled\b/i.test(words)
  return new Set((called ? kinds.filter((kind) => kind !== 'meeting') : kinds).map(familyOf))
}

const MEAL =
  /\b(?:din(?:e|ed|ing|ner|ners)|lunch\w*|suppers?|breakfasts?|ate|eat|eaten|eating|meals?|tables?|restaurants?|coffee|tea|drinks?)\b/i
const MET = /\b(?:met|meet|meetings?|encounters?|talks|conferred|spoken?|conversations?|contacts?)\b/i

/** A dinner denied is not the talks that were held. */
export const onlyAtTable = (words: string): boolean => MEAL.test(words) && !MET.test(words)
export const atTable = (words: string): boolean => MEAL.test(words)
