/**
 * Floor 2, reading, contacts. What a kind of contact is made of: its definition, the rules that find it on the parse, and its cases.
 * A kind lives in one folder under `kinds/` and stands on one line of `kinds/list.ts`.
 */
import type { ContactKind, ContactState, Part } from '../../model/index.ts'
import type { Page, PageSentence } from '../page.ts'

/**
 * Where a side of the contact stands, seen from the word that names it.
 *
 * On verbs: `subject` and `object` are those of the active voice; relative pronouns and shared or controlled subjects are followed;
 * `person-object` is an indirect object ("handed her a letter"); `room` whose room somebody is shown into.
 * On nouns also `predicate`: who "is in talks".
 * On nouns: `possessor` ("Okoye's visit"), `modifier` ("Peru-Chile talks"), `holder` (whoever holds, has, pays or leads it), `matrix`
 * (the subject of the clause that the noun only places in time: "said after talks with"), `chair` ("talks chaired by"), `answerer` (who
 * accepts or declines it), `inside` ("a call in which A told B").
 * On verbs further: `subject-sides` ("the commission of A and B met"), `attending` ("met with the participation of"),
 * `of-object` ("secured the release of"), `in-return` ("freed A in return for B"), `waiting` ("was driven to a villa where he sat").
 * `honoured`: for whom, or in whose honour, a meal is given; `stayer`: beside whose name a stay stands without a verb.
 * `is-called`: what the noun is said to be ("her next stop is Lima").
 * `workers`: who "was involved in talks to" bring it about, and with whom.
 * `aboard`: who is in the plane or convoy that moves.
 * `itself`: whom a stay names ("was with the president").
 * Everything else is a preposition: `with`, `between`, `by`, `to` ...
 */
export type Slot =
  | 'subject'
  | 'object'
  | 'person-object'
  | 'possessor'
  | 'modifier'
  | 'holder'
  | 'answerer'
  | 'room'
  | 'predicate'
  | 'matrix'
  | 'inside'
  | 'chair'
  | 'subject-sides'
  | 'attending'
  | 'in-return'
  | 'of-object'
  | 'workers'
  | 'waiting'
  | 'honoured'
  | 'stayer'
  | 'aboard'
  | 'is-called'
  | 'itself'
  | `prep:${string}`

export interface SideRule {
  readonly slots: readonly Slot[]
  readonly part: Part
}

/**
 * What must be there before the words are a contact.
 * `two`: two sides, of which one may be a nameless plural ("the rebel negotiators"); `two-named`: two that the words name. `traveller`: somebody of standing who goes.
 * `persons`: two persons in office, or one and nameless officials. `freed`: people (or a ship) who are let go or exchanged. `let-go`: the
 * same, where the rule itself makes sure that people are let go. `freed-again`: where a release was told before. `body`: a body of several
 * sides, named or not. `one`: one side.
 */
export type Need = 'two' | 'two-named' | 'persons' | 'traveller' | 'freed' | 'let-go' | 'freed-again' | 'body' | 'one'

/** A word that may name a contact, in its sentence. */
export interface HeadView {
  readonly sentence: PageSentence
  readonly token: number
}

export interface HeadRule {
  /** `kind/what`, shown by `--explain`. */
  readonly id: string
  readonly reason: string
  /** Class of `lexicon/en/contact-heads.tsv`. */
  readonly words: string
  /** `stay`: a place that somebody is said to be in. */
  readonly sort: 'verb' | 'noun' | 'adjective' | 'stay'
  readonly sides: readonly SideRule[]
  readonly needs: Need
  /** The word itself says how far along the visit is ("is expected in Lima"): its state, unless it is negated. */
  readonly tells?: ContactState
  /** Further conditions on the parse alone. */
  readonly only?: (head: HeadView) => boolean
  /** What the rest of the report must bear out. */
  readonly where?: (page: Page) => boolean
  /** Whole sentences in which the rule finds its contact. */
  readonly matches: readonly string[]
  /** Sentences that look alike and hold no contact of this rule. */
  readonly not: readonly string[]
}

/** A text and what must be read from it. */
export interface ContactCase {
  readonly text: string
  /** Publication day, where the expected day needs one. */
  readonly published?: string
  readonly expected: readonly {
    readonly state: ContactState
    /** Names, in any order; left out where only the state matters. */
    readonly participants?: readonly string[]
    readonly place?: string | null
    readonly when?: string | null
    /** Names of the chain, outermost first; [] is the outlet's own voice. */
    readonly vouchedBy?: readonly string[]
  }[]
}

export interface KindOfContact {
  readonly kind: ContactKind
  /** One sentence for the reference page. */
  readonly definition: string
  /** What it is told apart from, and how. */
  readonly apart: string
  readonly rules: readonly HeadRule[]
  readonly cases: readonly ContactCase[]
}
