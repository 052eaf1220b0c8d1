/**
 * Floor 0. What reading makes of one Report, knowing no other report. Every reference inside a Reading is local to it
 * (`x3` an actor, `s4` a statement, `t2` a telling ...); the record gives the ids that last.
 */
import type { DateValue } from './date.ts'
import type { Note } from './note.ts'
import type { Span } from './span.ts'
import type {
  ActorKind,
  Basis,
  Certainty,
  ContactKind,
  ContactState,
  Firmness,
  MeasureKind,
  MeasureState,
  MentionForm,
  Mode,
  Part,
  Polarity,
  PositionChange,
  PositionKind,
  StatementKind,
} from './words.ts'

/** Local reference within one Reading. */
export type LocalId = string

/** Why something was read: the rule's id and the spans it matched on (`read --explain`). */
export interface Why {
  readonly rule: string
  readonly spans: readonly Span[]
}

export interface ReadMention extends Span {
  readonly form: MentionForm
  readonly words: string
}

/** What a report says of an unnamed source. */
export interface SourceTerms {
  /** The words of the report: "a source familiar with the matter". */
  readonly description: string
  readonly number: 'one' | 'several' | 'unknown'
  /** The outlet or agency it spoke to, where that is said. */
  readonly toldTo: LocalId | null
  /** "on condition of anonymity". */
  readonly terms: string | null
}

export interface ReadActor {
  readonly id: LocalId
  readonly kind: ActorKind
  /** The fullest form the report gives; for a source its description. */
  readonly name: string
  readonly aliases: readonly string[]
  readonly mentions: readonly ReadMention[]
  /** Descriptions used of it: "the Belgian", "Kremlin spokesman". */
  readonly descriptions: readonly string[]
  /** Body, state or person it speaks or acts for, as the report says ("an aide to X", "Y's envoy"). */
  readonly actsFor: readonly LocalId[]
  /** Members, where the report names who a group is ("the two"). */
  readonly members: readonly LocalId[]
  readonly source: SourceTerms | null
}

export interface ReadRole extends Span {
  readonly actor: LocalId
  /** "special envoy", "foreign minister", without determiner. */
  readonly title: string
  readonly of: LocalId | null
  readonly former: boolean
}

export interface Modality {
  readonly certainty: Certainty
  readonly polarity: Polarity
  readonly hedges: readonly Span[]
}

export interface ReadStatement {
  readonly id: LocalId
  readonly content: readonly Span[]
  readonly quoted: readonly Span[]
  readonly cue: Span | null
  /** Null with a cue: credited, to whom is not sure. Null without: the outlet's own voice. */
  readonly source: LocalId | null
  readonly sourceSpan: Span | null
  readonly candidates: readonly LocalId[]
  /** Outermost relay first, the speaker last, own outlet left out; [] is own voice. */
  readonly chain: readonly LocalId[]
  readonly addressee: LocalId | null
  readonly channel: string | null
  readonly said: DateValue
  readonly mode: Mode
  readonly kind: StatementKind
  readonly modality: Modality
  readonly doubt: readonly string[]
  readonly why: Why
}

export interface Participant {
  readonly actor: LocalId
  readonly part: Part
  readonly basis: Exclude<Basis, 'unknown'>
}

/** One telling of one contact: who, where, when, how far along, and on whose word. */
export interface ReadTelling {
  readonly id: LocalId
  readonly kind: ContactKind
  /** The words that name it, short: "talks in Geneva". */
  readonly title: string
  readonly participants: readonly Participant[]
  /** The text leaves the list open ("and others", "Western diplomats"). */
  readonly open: boolean
  readonly place: { readonly actor: LocalId; readonly basis: Exclude<Basis, 'unknown'> } | null
  readonly when: DateValue
  readonly state: ContactState
  /** As a statement's chain; [] is the outlet's own voice. */
  readonly vouchedBy: readonly LocalId[]
  /** The voucher speaks for a participant, host or mediator ("a member of the government"). */
  readonly byPrincipal: boolean
  readonly statement: LocalId | null
  readonly evidence: readonly Span[]
  /** The head word that names the contact, for telling two in one sentence apart. */
  readonly head: Span
  /** An earlier telling of this report that the words refer back to ("the visit", "their meeting"). */
  readonly sameAs: LocalId | null
  /** The visit, round or summit it is a part of, told in this report. */
  readonly partOf: LocalId | null
  /** "a second round", "third meeting": its place in a series. */
  readonly ordinal: number | null
  /** A moved date: what the day was before. */
  readonly formerly: DateValue | null
  /** Background told in passing (a year or more before, or a habit), not news of this report. */
  readonly background: boolean
  readonly doubt: readonly string[]
  readonly why: Why
}

export interface ReadCount {
  readonly id: LocalId
  readonly of: ContactKind
  readonly participants: readonly LocalId[]
  readonly place: LocalId | null
  /** "2", ">=2", "several": digits where the words give a number. */
  readonly value: string
  readonly asOf: DateValue
  readonly vouchedBy: readonly LocalId[]
  readonly statement: LocalId | null
  readonly evidence: readonly Span[]
  readonly why: Why
}

export interface ReadPosition {
  readonly id: LocalId
  readonly holder: LocalId | null
  readonly kind: PositionKind
  readonly addressees: readonly LocalId[]
  readonly firmness: Firmness | null
  readonly what: readonly Span[]
  readonly condition: Span | null
  readonly consequence: Span | null
  readonly deadline: DateValue
  /** What this report itself says of its history; null where only comparison can tell. */
  readonly change: PositionChange | null
  /** The deadline it had before, where the report says so. */
  readonly formerDeadline: DateValue | null
  readonly vouchedBy: readonly LocalId[]
  readonly statement: LocalId | null
  readonly doubt: readonly string[]
  readonly why: Why
}

export interface ReadMeasure {
  readonly id: LocalId
  readonly kind: MeasureKind
  readonly by: LocalId | null
  readonly targets: readonly LocalId[]
  readonly state: MeasureState
  readonly when: DateValue
  readonly until: DateValue
  readonly vouchedBy: readonly LocalId[]
  readonly statement: LocalId | null
  readonly evidence: readonly Span[]
  /** The measure of this report that it suspends, waives or lifts. */
  readonly suspends: LocalId | null
  /** The telling of this report that it serves ("to allow the visit"). */
  readonly serves: LocalId | null
  readonly sameAs: LocalId | null
  readonly doubt: readonly string[]
  readonly why: Why
}

export interface ReadTime extends Span {
  readonly value: DateValue
  /** Absent in readings kept before times had their reasons. */
  readonly why?: Why
}

export interface Reading {
  readonly report: string
  readonly engine: string
  /** False where the pack cannot read the report's language: everything below is then empty. */
  readonly supported: boolean
  /** The report's own outlet as an actor of the Reading, if known. */
  readonly outlet: LocalId | null
  readonly actors: readonly ReadActor[]
  readonly roles: readonly ReadRole[]
  readonly times: readonly ReadTime[]
  readonly statements: readonly ReadStatement[]
  readonly tellings: readonly ReadTelling[]
  readonly counts: readonly ReadCount[]
  readonly positions: readonly ReadPosition[]
  readonly measures: readonly ReadMeasure[]
  /** EDTF bounds that the content implies for an undated report, with the reason; null where nothing is implied. */
  readonly publishedBounds: { readonly edtf: string; readonly why: string } | null
  readonly notes: readonly Note[]
}

/** A Reading in which nothing is read, to be filled in or left so. */
export const emptyReading = (report: string, engine: string): Reading => ({
  report,
  engine,
  supported: true,
  outlet: null,
  actors: [],
  roles: [],
  times: [],
  statements: [],
  tellings: [],
  counts: [],
  positions: [],
  measures: [],
  publishedBounds: null,
  notes: [],
})
