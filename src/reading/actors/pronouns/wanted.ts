/** Floor 2, reading, stage actors: what each pronoun wants of whom it means, by sex, number and kind. */
import type { ActorKind } from '../../../model/index.ts'
import type { Draft } from '../book.ts'
import { isNounOf, type Sex } from '../words.ts'

export interface Wanted {
  readonly sex: Sex | null
  readonly plural: boolean
  readonly kinds: readonly ActorKind[]
}

const PERSON: readonly ActorKind[] = ['person', 'source']
const THING: readonly ActorKind[] = ['state', 'body', 'outlet']
const CROWD: readonly ActorKind[] = ['group', 'source']

export const HE: Wanted = { sex: 'male', plural: false, kinds: PERSON }
export const SHE: Wanted = { sex: 'female', plural: false, kinds: PERSON }
export const IT: Wanted = { sex: null, plural: false, kinds: THING }
export const THEY: Wanted = { sex: null, plural: true, kinds: CROWD }

export const WANTED: Readonly<Record<string, Wanted>> = {
  he: HE,
  him: HE,
  his: HE,
  himself: HE,
  she: SHE,
  her: SHE,
  hers: SHE,
  herself: SHE,
  it: IT,
  its: IT,
  itself: IT,
  they: THEY,
  them: THEY,
  their: THEY,
  theirs: THEY,
  themselves: THEY,
}

export const HEARER_WORDS: ReadonlySet<string> = new Set(['you', 'your', 'yours', 'yourself'])

export const SPEAKER_WORDS: ReadonlySet<string> = new Set([
  'i',
  'me',
  'my',
  'mine',
  'myself',
  'we',
  'us',
  'our',
  'ours',
  'ourselves',
])

export function fits(draft: Draft, wanted: Wanted): boolean {
  if (!wanted.kinds.includes(draft.kind)) return false
  if (wanted.plural && (isPress(draft) || draft.forms.size > 0)) return false
  if (wanted.plural) return draft.kind !== 'source' || draft.terms?.number === 'several'
  if (draft.kind === 'source' && draft.terms?.number !== 'one') return false
  return wanted.sex === null || draft.sex === null || draft.sex === wanted.sex
}

/** Reporters are told; they are hardly ever meant by a later "they". */
const isPress = (draft: Draft): boolean =>
  isNounOf((draft.fixedName ?? '').split(' ')[0]?.toLowerCase().replace(/s$/, '') ?? '', 'press')
