/** Floor 3, record, discrepancies. What one says and another denies, in one report or over several. */
import type { DocDiscrepancy } from '../../model/index.ts'
import type { Cast } from '../actors/cast.ts'
import { axisOf } from '../contacts/tellings.ts'
import type { Filed } from '../filed.ts'
import { type Memo, remember, type Slot, type Store } from '../memo.ts'
import { contentWords, sharedCount } from '../words.ts'
import { around, type Told, usesAround } from './around.ts'
import { fromUnheld, type HeldIn, saysUnheld } from './contacts-denied.ts'
import { type Dispute, disputesIn, mayDispute } from './disputes.ts'
import { assembleDifferences, type Difference } from './find.ts'
import { claims, foundOnce, mentionsIn, otherMouth, type Saying, sayingsOf, sideOfSaying } from './sayings.ts'

const DENIALS: Slot<Store<Filed, readonly DocDiscrepancy[]>> = { empty: () => new WeakMap() }

/** A denial shares at least so many telling words, and so much of the shorter, with what it denies; more where it stands in another report. */
const FEWEST_WORDS = 3
const LEAST_SHARE = 0.4
const LONG = 5
const FEWEST_ABROAD = 4
const LEAST_ABROAD = 0.5

/** A denial may come so many days after what it denies. */
const DAYS = 90

const denialsIn = foundOnce((all) => all.filter((s) => s.statement.kind === 'denial' && s.by !== null))
const unheldIn = foundOnce((all) => all.filter(saysUnheld))

export function findDenials(told: Told, heldIn: HeldIn, memo: Memo): readonly DocDiscrepancy[] {
  const store = memo.of(DENIALS)
  return told.pile.reports.flatMap((filed, at) => {
    const here = told.sayings[at] ?? []
    const [denials, unheld] = [denialsIn(here), unheldIn(here)]
    if (!mayDispute(here) && denials.length === 0 && unheld.length === 0) return []
    const make = (): readonly DocDiscrepancy[] => {
      const others = around(filed, at, DAYS, told)
      // What a copy tells, its original has told.
      const disputes = told.copied[at] === null ? disputesIn(here, told.cast) : []
      return assembleDifferences([
        ...fromDisputes(disputes, others, told),
        ...fromDenials(denials, here, others, told),
        ...fromUnheld(unheld, filed, others, heldIn, told),
      ])
    }
    // Reports that come later are looked at too, so no epoch vouches for what was found before.
    return remember(store, filed, {}, () => usesAround(at, told), make)
  })
}

function fromDisputes(disputes: readonly Dispute[], others: readonly Filed[], told: Told): readonly Difference[] {
  return disputes.flatMap(({ sides, why }): readonly Difference[] => {
    const last = sides.at(-1)
    const again = sides.flatMap((saying) => repeatedIn(saying, others, told) ?? [])
    const verdict = isOfContact(sides, told) ? 'contested' : 'ambiguous'
    return last === undefined
      ? []
      : [{ kind: 'denial', verdict, about: last.statement.id, sides: [...sides, ...again].map(sideOfSaying), why }]
  })
}

/** All are credited, and what is denied is that a contact took place; anything else may be a detail, and stays a question. */
function isOfContact([claim, ...answers]: readonly Saying[], { statements }: Told): boolean {
  if (claim === undefined || claim.by === null || answers.length !== 1) return false
  return claim.filed.reading.tellings.some(
    (t) =>
      axisOf(t.state) === 'happened' &&
      statements.idOf(claim.filed, t.statement) === claim.statement.id &&
      !BESIDE_THE_POINT.test(claim.filed.report.text.slice(claim.span.start, t.head.start)),
  )
}

/** "On Thursday, when the two met, he hung up first": the contact is not what is claimed. */
const BESIDE_THE_POINT = /\b(?:when|where|who|whom|whose|which|after|before|during|since|while)\b/i

/** The first other report in which the same side says the same. */
function repeatedIn(saying: Saying, others: readonly Filed[], { cast, statements }: Told): Saying | null {
  for (const other of others)
    for (const s of sayingsOf(other, statements, cast)) {
      if (s.by === null || saying.by === null || otherMouth(s.by, saying.by, cast) || s.negative !== saying.negative)
        continue
      const shared = sharedCount(s.words, saying.words)
      if (shared >= 2 && shared >= 0.6 * Math.min(s.words.size, saying.words.size)) return s
    }
  return null
}

function fromDenials(
  denials: readonly Saying[],
  here: readonly Saying[],
  others: readonly Filed[],
  told: Told,
): readonly Difference[] {
  return denials.flatMap((denial): readonly Difference[] => {
    const near = claimsOn(denial, here, FEWEST_WORDS, LEAST_SHARE, told.cast)[0]
    const abroad = others.flatMap((o) => sayingsOf(o, told.statements, told.cast))
    const far = claimsOn(denial, abroad, FEWEST_ABROAD, LEAST_ABROAD, told.cast).find((s) =>
      onOneMatter(s, denial, told.cast),
    )
    const things = far === undefined ? thingsDenied(denial) : []
    const ofThing = things.length === 0 ? undefined : abroad.find((s) => tellsOf(things, s, denial, told.cast))
    return [near, far, ofThing].flatMap((claim): readonly Difference[] =>
      claim === undefined
        ? []
        : [
            {
              kind: 'denial',
              verdict: 'ambiguous',
              about: denial.statement.id,
              sides: [claim, denial].map(sideOfSaying),
              why: 'one source denies what seems to be what another says',
            },
          ],
    )
  })
}

const NO_THING =
  /\bno (?!such\b|longer\b|more\b|one\b|other\b|comments?\b|information\b|doubts?\b|plans?\b|dates?\b|ideas?\b|reasons?\b|questions?\b|signs?\b|evidence\b|words?\b|answers?\b|changes?\b|need\b|intentions?\b|immediate\b|further\b|matter\b)(\p{L}{3,})/giu

/** What there was none of: "took no tea at the station". */
const thingsDenied = ({ text }: Saying): readonly string[] =>
  [...text.matchAll(NO_THING)].flatMap(([, thing = '']) => contentWords(thing))

/** Another mouth tells of that thing, at a place or of a person that the denial names too. */
function tellsOf(things: readonly string[], claim: Saying, denial: Saying, cast: Cast): boolean {
  if (claim.by === null || claim.negative || !claims(claim) || !otherMouth(claim.by, denial.by, cast)) return false
  if (!things.some((thing) => claim.words.has(thing))) return false
  const [here, there] = [claim, denial].map((s) =>
    mentionsIn(cast.resolved(s.filed), s.span, cast)
      .map(({ actor }) => actor)
      .filter((actor) => ['place', 'person'].includes(cast.profileOf(actor).kind)),
  )
  return here?.some((actor) => there?.includes(actor)) ?? false
}

/** The claims that share enough with the denial, those first that share most. */
function claimsOn(
  denial: Saying,
  among: readonly Saying[],
  fewest: number,
  share: number,
  cast: Cast,
): readonly Saying[] {
  // What the outlet tells beside a short denial shares its words by chance.
  const long = denial.words.size >= LONG
  return among
    .filter(
      (s) =>
        (s.by !== null || long) &&
        claims(s) &&
        !s.negative &&
        otherMouth(s.by, denial.by, cast) &&
        !overlapping(s, denial),
    )
    .map((s) => ({ s, shared: sharedCount(s.words, denial.words), least: Math.min(s.words.size, denial.words.size) }))
    .filter(({ shared, least }) => shared >= fewest && shared >= share * least)
    .sort((a, b) => b.shared - a.shared)
    .map(({ s }) => s)
}

/** Somebody is named in both, and of what the denial says beside names the claim says half. */
function onOneMatter(claim: Saying, denial: Saying, cast: Cast): boolean {
  const [here, there] = [claim, denial].map((s) => mentionsIn(cast.resolved(s.filed), s.span, cast))
  const people = new Set(here?.map(({ actor }) => actor))
  const meets = there?.some(({ actor }) => people.has(actor) && cast.profileOf(actor).kind !== 'place') ?? false
  if (!meets) return false
  const names = new Set([...people].flatMap((actor) => wordsOfNames(actor, cast)))
  const telling = [...denial.words].filter((word) => !names.has(word))
  const shared = telling.filter((word) => claim.words.has(word)).length
  return shared >= FEWEST_WORDS && shared >= LEAST_ABROAD * telling.length
}

const wordsOfNames = (actor: string, cast: Cast): readonly string[] =>
  (cast.byId.get(actor)?.nodes ?? []).flatMap((node) => contentWords(node.name))

const overlapping = (a: Saying, b: Saying): boolean =>
  a.filed === b.filed && a.span.start < b.span.end && b.span.start < a.span.end
