/**
 * Floor 2, reading/attribution. "..., he added", "she also warned": a word that adds to what was just said keeps its
 * speaker, where the pronoun alone could mean somebody whom the speaker told of.
 */
import { childrenOf } from '../../language/tree.ts'
import type { Cast } from '../cast.ts'
import type { Frame } from '../frames.ts'
import type { Page } from '../page.ts'
import type { Speaker } from './speakers.ts'

const ADDING: ReadonlySet<string> = new Set(['add', 'go on', 'continue', 'conclude'])

/** The speakers, open ones filled from the speech just before in the same paragraph. */
export function keepAdding(page: Page, frames: readonly Frame[], speakers: readonly Speaker[], cast: Cast): Speaker[] {
  const settled: Speaker[] = []
  for (const [i, speaker] of speakers.entries()) {
    const open = speaker.actor === null && addsOn(page, frames[i] as Frame)
    const actor = open ? (lastSpeech(page, frames, settled, i)?.actor ?? null) : null
    const isMeant = actor !== null && speaker.candidates.includes(actor) && cast.actor(actor).kind === 'person'
    settled.push(isMeant ? { ...speaker, actor, candidates: [], note: null } : speaker)
  }
  return settled
}

function addsOn(page: Page, frame: Frame): boolean {
  const at = frame.source
  const sentence = page.sentences[frame.cueAt.sentence]
  if (!at || !sentence || frame.inside !== null || frame.speakerOf !== null) return false
  const pronoun = /^(?:he|she)$/iu.test(page.sentences[at.sentence]?.tokens[at.token]?.text ?? '')
  const also = childrenOf(sentence, frame.cueAt.token).some((k) =>
    /^(?:also|further)$/iu.test(sentence.tokens[k]?.text ?? ''),
  )
  return pronoun && (also || ADDING.has(frame.cueWord))
}

/** The nearest speech that stands in nobody else's, in this sentence or one of the two before it. */
function lastSpeech(page: Page, frames: readonly Frame[], settled: readonly Speaker[], i: number): Speaker | null {
  const here = page.sentences[(frames[i] as Frame).cueAt.sentence]
  for (let k = i - 1; k >= 0; k--) {
    const frame = frames[k] as Frame
    const there = page.sentences[frame.cueAt.sentence]
    if (!here || !there || there.passage !== here.passage || here.index - there.index > 2) return null
    if (frame.inside === null && frame.content.length > 0 && settled[k]?.actor != null) return settled[k] ?? null
  }
  return null
}
