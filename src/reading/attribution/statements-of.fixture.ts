/** For tests: what a text's statements are, told in words, through the real language pack and all stages before. */
import type { ReadStatement } from '../../model/index.ts'
import { castOf } from '../actors/cast-of.fixture.ts'
import { readClock } from '../times/clock.ts'
import { makeStatements } from './statements.ts'

export interface ToldStatement {
  readonly source: string | null
  readonly cue: string
  readonly content: string
  readonly kind: ReadStatement['kind']
  /** Names from the outermost relay to the speaker. */
  readonly chain: string
  readonly mode: ReadStatement['mode']
  readonly certainty: string
  readonly polarity: string
  readonly candidates: readonly string[]
  readonly said: string | null
  readonly rule: string
}

export interface ToldPage {
  readonly credited: readonly ToldStatement[]
  readonly ownVoice: readonly string[]
  readonly notes: readonly string[]
}

/** Parts of a content that is interrupted are joined by " … ". */
export async function statementsOf(text: string, outlet: string | null = null): Promise<ToldPage> {
  const { page, frames, cast } = await castOf(text, outlet)
  const { statements, notes } = makeStatements(page, frames, cast, readClock(page))
  const words = (s: { readonly start: number; readonly end: number }): string =>
    text.slice(s.start, s.end).replace(/\s+/g, ' ')
  const name = (id: string): string => cast.actor(id).name
  const isOwn = (s: ReadStatement): boolean => s.source === null && s.cue === null
  return {
    credited: statements
      .filter((s) => !isOwn(s))
      .map((s) => ({
        source: s.source === null ? null : name(s.source),
        cue: s.cue === null ? '' : words(s.cue),
        content: s.content.map(words).join(' … '),
        kind: s.kind,
        chain: s.chain.map(name).join(' > '),
        mode: s.mode,
        certainty: s.modality.certainty,
        polarity: s.modality.polarity,
        candidates: s.candidates.map(name),
        said: s.said.edtf,
        rule: s.why.rule,
      })),
    ownVoice: statements.filter(isOwn).map((s) => s.content.map(words).join(' … ')),
    notes: notes.map((n) => n.code),
  }
}
