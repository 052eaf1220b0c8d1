/**
 * Floor 2, reading, contacts. Which meeting, visit, talks, call, exchange ... the report tells of, how far along each is, and on whose
 * word. In order: words that name a contact (draft.ts), how real the words around make it (status), day, place, voucher and state,
 * whether it was told before (same.ts), what it is part of (part-of.ts), whether its day has come (still-ahead.ts).
 */
import { type Note, note, type ReadStatement, type ReadTelling } from '../../model/index.ts'
import type { Cast } from '../cast.ts'
import type { Clock } from '../clock.ts'
import type { Page } from '../page.ts'
import { type Draft, findDrafts } from './drafts/draft.ts'
import { findDomain } from './sides/domain.ts'
import { counterTold } from './tellings/counter-told.ts'
import type { Echo } from './tellings/echoes/echo.ts'
import { findEchoes, takeUp } from './tellings/echoes/take-up.ts'
import { fold } from './tellings/fold.ts'
import { withFurther } from './tellings/further/further.ts'
import { foldHeadline } from './tellings/headline.ts'
import { withJoiners } from './tellings/joiners.ts'
import { withAbsent } from './tellings/kept-away.ts'
import { openOccasions } from './tellings/occasions.ts'
import { tiesOf } from './tellings/part-of.ts'
import { readInterview } from './tellings/question-answer.ts'
import { isRaised } from './tellings/raised.ts'
import { stillAhead } from './tellings/still-ahead.ts'
import { tell } from './tellings/tell.ts'

export function findTellings(
  page: Page,
  cast: Cast,
  clock: Clock,
  statements: readonly ReadStatement[],
): { readonly tellings: readonly ReadTelling[]; readonly notes: readonly Note[] } {
  const drafts = findDrafts(page, cast, findDomain(page, cast)).flatMap((d) => withFurther(cast, clock, d))
  const occasions = openOccasions(page, cast, clock)
  const told: ReadTelling[] = []
  let raised: readonly ReadTelling[] = []
  const notes: Note[] = []
  for (const { draft, echo } of inTextOrder(drafts, findEchoes(page))) {
    const again = echo && takeUp(page, cast, clock, statements, [...told, ...raised], echo)
    if (again?.sameAs === null) raised = []
    if (again) fold(told, again)
    if (again || draft === null) continue
    const telling = tell(page, cast, clock, statements, told, occasions, draft)
    if ((telling === null || telling === 'unclear') && isRaised(page, draft)) {
      const asked = tell(page, cast, clock, statements, told, occasions, draft, true)
      raised = asked === null || asked === 'unclear' ? [] : [asked]
    }
    if (telling === 'unclear') notes.push(unclear(page, draft.sentence.tokens[draft.token]))
    else if (telling !== null) fold(told, telling)
  }
  const interview = readInterview(page, cast, clock, told)
  const folded = foldHeadline(withAbsent(page, cast, withJoiners(page, cast, told)), page, cast)
  const all = counterTold(page, cast, statements, interview ? [...folded, interview] : folded)
  return { tellings: stillAhead(tiesOf(all, page), page), notes }
}

/** A word that names a contact, one that takes one up, or one that may do either. */
interface Telling {
  readonly draft: Draft | null
  readonly echo: Echo | null
}

/** As they stand; where a word does both, what it names, unless it only says that somebody did not come. */
function inTextOrder(drafts: readonly Draft[], echoes: readonly Echo[]): readonly Telling[] {
  const isAt = (draft: Draft, echo: Echo): boolean => draft.sentence === echo.sentence && draft.token === echo.token
  const named = drafts.map((draft) => ({
    draft,
    echo: echoes.find((e) => isAbsence(e, draft) && isAt(draft, e)) ?? null,
  }))
  const alone = echoes
    .filter((echo) => !drafts.some((draft) => isAt(draft, echo)))
    .map((echo) => ({ draft: null, echo }))
  return [...named, ...alone].sort((a, b) => placeOf(a) - placeOf(b) || tokenOf(a) - tokenOf(b))
}

const isAbsence = ({ rule }: Echo, { destination }: Draft): boolean => rule.id === 'echo/absent' && destination === null

const placeOf = ({ draft, echo }: Telling): number => (draft ?? echo)?.sentence.index ?? 0

const tokenOf = ({ draft, echo }: Telling): number => (draft ?? echo)?.token ?? 0

const unclear = (page: Page, token: { readonly start: number; readonly end: number } | undefined): Note =>
  note(
    'contact/state-unclear',
    'info',
    token ?? { start: 0, end: 0 },
    `Whether this ${token ? page.report.text.slice(token.start, token.end) : 'contact'} took place is not said here; nothing was recorded.`,
  )
