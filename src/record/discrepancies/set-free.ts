/**
 * Floor 3, record, discrepancies. What one calls an exchange, another has as people let go for a reason of their own: at the
 * end of their sentences, for their health, by a judge.
 */
import type { DocDiscrepancy } from '../../model/index.ts'
import type { Filed } from '../filed.ts'
import { type Memo, remember, type Slot, type Store } from '../memo.ts'
import { around, type Told, usesAround } from './around.ts'
import { assembleDifferences, type Difference } from './find.ts'
import { bears, type Mark } from './marks.ts'
import { claims, foundOnce, mentionsIn, otherMouth, type Saying, sayingsOf, sideOfSaying } from './sayings.ts'

const SET_FREE: Slot<Store<Filed, readonly DocDiscrepancy[]>> = { empty: () => new WeakMap() }

/** Reports of one handover lie so close in time. */
const DAYS = 14
/** So far around a saying stand those whom it is about, in UTF-16 code units. */
const WIDE = 300

const FREED =
  '(?:releas(?:e|ed|es|ing)|freed|let go|set free|sent home|handed over|returned|pardon(?:ed|s)?|amnest(?:y|ied))'
const GROUND =
  '(?:(?:at|after|on|upon) the (?:end|expiry|completion) of (?:their|his|her) (?:sentences?|terms?)|(?:had |have |has )?served (?:their|his|her) (?:sentences?|terms?|time)|on (?:purely )?(?:humanitarian|health|medical) grounds|for (?:humanitarian|health|medical) reasons|for reasons of (?:health|humanity)|(?:humanitarian|goodwill) gesture|gesture of goodwill|for lack of evidence|by (?:decision|order) of (?:a|the) (?:court|judge)|pardon(?:ed)?|amnest(?:y|ied))'

/** They were let go, and it was no exchange. */
export const LET_GO: readonly Mark[] = [
  {
    id: 'let-go/ground',
    reason: 'let go for a reason of their own',
    pattern: new RegExp(`\\b${FREED}\\b[^.;]{0,120}?\\b${GROUND}\\b|\\b${GROUND}\\b[^.;]{0,80}?\\b${FREED}\\b`, 'iu'),
    yes: [
      'Norland has released four detainees at the end of their sentences',
      'The prosecutor freed the pilots for lack of evidence',
    ],
    no: ['The pilots were freed on Friday', 'At the end of their sentences stands a full stop'],
  },
  {
    id: 'let-go/no-exchange',
    reason: 'it is said to have been no exchange',
    pattern:
      /\b(?:not|never|no|n[’']t)\b (?:\p{L}+ ){0,4}?(?:an? )?(?:exchange|swap|barter|trade)\b(?! (?:rates?|tariffs?|deals?|talks|war|routes?)\b)/iu,
    yes: ['There was no exchange, the minister said', 'This was not a swap'],
    no: ['The exchange was not announced', 'No trade deal was signed'],
  },
]

/** People were exchanged. */
export const EXCHANGED: readonly Mark[] = [
  {
    id: 'exchange/made',
    reason: 'people were exchanged',
    pattern:
      /\b(?:were|was|been|being|had|have|has) (?:\p{L}+ )?(?:exchanged|swapped|traded) for\b|\b(?:prisoners?|captives?|detainees?|hostages?) (?:exchange|swap)\b|\b(?:exchange|swap) of (?:\p{L}+ ){0,2}(?:prisoners?|captives?|detainees?|hostages?|soldiers?|crews?)\b|\b(?:fiction|pretence|pretense|myth|fairy tale) that\b[^.;]{0,60}\bnot? (?:an? )?(?:exchange|swap)\b|\bwent the other way\b/iu,
    yes: [
      'The pilots were exchanged for two spies',
      'After the prisoner swap she flew home',
      'They keep up the fiction that it was not an exchange',
    ],
    no: ['They exchanged letters', 'The stock exchange closed'],
  },
]

export function findSetFree(told: Told, memo: Memo): readonly DocDiscrepancy[] {
  const store = memo.of(SET_FREE)
  return told.pile.reports.flatMap((filed, at) => {
    const denials = denialsIn(told.sayings[at] ?? [])
    if (denials.length === 0 || told.copied[at] !== null) return []
    const make = (): readonly DocDiscrepancy[] => {
      const others = around(filed, at, DAYS, told)
      return assembleDifferences(
        denials.flatMap((denial) => [[filed], others].flatMap((reports) => differenceOf(denial, reports, told) ?? [])),
      )
    }
    return remember(store, filed, {}, () => usesAround(at, told), make)
  })
}

const denialsIn = foundOnce((all) =>
  all.filter((s) => s.by !== null && claims(s) && says(s, LET_GO) && !says(s, EXCHANGED)),
)

const marked = new WeakMap<Saying, Map<readonly Mark[], boolean>>()

function says(saying: Saying, marks: readonly Mark[]): boolean {
  const known = marked.get(saying) ?? new Map<readonly Mark[], boolean>()
  marked.set(saying, known)
  const answer = known.get(marks) ?? bears(marks, saying.text) !== null
  known.set(marks, answer)
  return answer
}

function differenceOf(denial: Saying, reports: readonly Filed[], told: Told): Difference | null {
  const about = namedAround(denial, told)
  const claim = reports
    .flatMap((other) => sayingsOf(other, told.statements, told.cast))
    .find(
      (s) =>
        says(s, EXCHANGED) &&
        s.statement.modality.certainty === 'certain' &&
        otherMouth(s.by, denial.by, told.cast) &&
        [...namedAround(s, told)].filter((id) => about.has(id)).length > 0,
    )
  if (claim === undefined) return null
  return {
    kind: 'denial',
    verdict: 'ambiguous',
    about: denial.statement.id,
    sides: [claim, denial].map(sideOfSaying),
    why: 'one calls it an exchange, another has it that they were let go for a reason of their own',
  }
}

function namedAround({ filed, span }: Saying, { cast }: Told): ReadonlySet<string> {
  const wide = { start: span.start - WIDE, end: span.end + WIDE }
  return new Set(mentionsIn(cast.resolved(filed), wide, cast).map(({ actor }) => actor))
}
