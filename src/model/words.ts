/** Floor 0. The closed vocabularies of the record; `GLOSSARY.md` says what each word means. */

export const ACTOR_KINDS = ['person', 'body', 'state', 'group', 'place', 'source', 'outlet'] as const
export type ActorKind = (typeof ACTOR_KINDS)[number]

export const MENTION_FORMS = ['name', 'description', 'pronoun'] as const
export type MentionForm = (typeof MENTION_FORMS)[number]

export const BASES = ['stated', 'implied', 'unknown'] as const
export type Basis = (typeof BASES)[number]

export const STATEMENT_KINDS = [
  'assertion',
  'confirmation',
  'denial',
  'demand',
  'condition',
  'offer',
  'threat',
  'warning',
  'promise',
  'hint',
  'assessment',
  'question',
  'no-comment',
  'silence',
] as const
export type StatementKind = (typeof STATEMENT_KINDS)[number]

export const MODES = ['direct', 'indirect', 'mixed'] as const
export type Mode = (typeof MODES)[number]

export const CERTAINTIES = ['certain', 'probable', 'possible', 'unknown'] as const
export type Certainty = (typeof CERTAINTIES)[number]

export const POLARITIES = ['positive', 'negative'] as const
export type Polarity = (typeof POLARITIES)[number]

export const CONTACT_KINDS = [
  'meeting',
  'visit',
  'talks',
  'call',
  'summit',
  'departure',
  'arrival',
  'interview',
  'exchange',
  'release',
] as const
export type ContactKind = (typeof CONTACT_KINDS)[number]

/** Kinds that may name one and the same contact. */
export const CONTACT_FAMILIES: readonly (readonly ContactKind[])[] = [
  ['meeting', 'talks', 'summit'],
  ['visit', 'arrival', 'departure'],
  ['call'],
  ['interview'],
  ['exchange', 'release'],
]

export const PARTS = ['visitor', 'host', 'party', 'mediator', 'go-between', 'absent'] as const
export type Part = (typeof PARTS)[number]

export const CONTACT_STATES = [
  'wished',
  'floated',
  'planned',
  'scheduled',
  'expected',
  'possible',
  'announced',
  'confirmed',
  'under-way',
  'occurred',
  'acknowledged',
  'silent',
  'not-planned',
  'ruled-out',
  'denied',
  'postponed',
  'cancelled',
] as const
export type ContactState = (typeof CONTACT_STATES)[number]

export const OUTCOMES = [
  'occurred',
  'cancelled',
  'postponed',
  'ruled-out',
  'denied',
  'contested',
  'unfollowed',
  'pending',
] as const
export type Outcome = (typeof OUTCOMES)[number]

export const POSITION_KINDS = ['demand', 'condition', 'offer', 'red-line', 'refusal', 'ultimatum', 'threat'] as const
export type PositionKind = (typeof POSITION_KINDS)[number]

export const POSITION_CHANGES = [
  'new',
  'repeated',
  'softened',
  'hardened',
  'dropped',
  'met',
  'refused',
  'deadline-moved',
  'deadline-passed',
] as const
export type PositionChange = (typeof POSITION_CHANGES)[number]

export const FIRMNESSES = ['firm', 'open'] as const
export type Firmness = (typeof FIRMNESSES)[number]

export const MEASURE_KINDS = [
  'sanction',
  'waiver',
  'licence',
  'lifting',
  'tariff',
  'truce',
  'deal',
  'plan',
  'exchange',
  'release',
  'restriction',
] as const
export type MeasureKind = (typeof MEASURE_KINDS)[number]

export const MEASURE_STATES = [
  'threatened',
  'proposed',
  'agreed',
  'alleged',
  'imposed',
  'in-force',
  'suspended',
  'lifted',
  'expired',
  'refused',
] as const
export type MeasureState = (typeof MEASURE_STATES)[number]

export const NOISE_KINDS = [
  'caption',
  'credit',
  'byline',
  'dateline',
  'related',
  'promotion',
  'interface',
  'comment',
  'correction',
  'markup',
] as const
export type NoiseKind = (typeof NOISE_KINDS)[number]

export const DISCREPANCY_KINDS = [
  'date',
  'place',
  'participants',
  'count',
  'status',
  'denial',
  'wording',
  'attribution',
] as const
export type DiscrepancyKind = (typeof DISCREPANCY_KINDS)[number]

export const VERDICTS = [
  'conflict',
  'contested',
  'growth',
  'framing',
  'label',
  'lost-sourcing',
  'unfollowed',
  'ambiguous',
  'apparent',
] as const
export type Verdict = (typeof VERDICTS)[number]

export const REVIEW_VERBS = [
  'add',
  'set',
  'same',
  'different',
  'split',
  'wrong',
  'right',
  'note',
  'tag',
  'question',
  'link',
  'undo',
] as const
export type ReviewVerb = (typeof REVIEW_VERBS)[number]

export const PROVENANCES = ['read', 'judged', 'added'] as const
export type Provenance = (typeof PROVENANCES)[number]
