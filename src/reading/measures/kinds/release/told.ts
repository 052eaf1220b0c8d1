/**
 * Floor 2, reading, measures. Releases that the reading of contacts has found without a verb of freeing: captives who are out or home,
 * who may go, who were handed to somebody. How far along they are is what was read there.
 */
import type { Token } from '../../../../language/types.ts'
import type { MeasureState, ReadTelling } from '../../../../model/index.ts'
import type { PageSentence } from '../../../page.ts'
import { actDraft } from '../../acts.ts'
import type { MeasureRule, Scene } from '../../draft.ts'
import { cameHome } from './came-home.ts'

const FOUND_BY = new Set(
  [
    'are-out',
    'will-be-out',
    'may-go',
    'went-home',
    'come-out',
    'walk-free',
    'hand-to',
    'delivered',
    'put-on-plane',
    'home-from-custody',
    'captives-freed',
    'came-home',
    'freedom-regained',
  ].map((what) => `release/${what}`),
)

const STATES: Readonly<Partial<Record<ReadTelling['state'], MeasureState>>> = {
  occurred: 'in-force',
  acknowledged: 'in-force',
  'under-way': 'in-force',
  announced: 'agreed',
  confirmed: 'agreed',
  scheduled: 'proposed',
  planned: 'proposed',
  expected: 'proposed',
  possible: 'proposed',
  floated: 'proposed',
}

export const toldAt = (scene: Scene, token: Token): ReadTelling | undefined =>
  scene.tellings.find((t) => t.head.start <= token.start && token.end <= t.head.end)

const isGiving = (telling: ReadTelling): boolean => /hand-to|delivered|put-on-plane/.test(telling.why.rule)

export const told: MeasureRule = {
  id: 'release/told',
  reason: 'Captives told to be out, home, handed to somebody or free to go have been, or will be, let go.',
  match: (scene: Scene, sentence: PageSentence, token: Token) => {
    const telling = toldAt(scene, token)
    const state = telling && FOUND_BY.has(telling.why.rule) ? STATES[telling.state] : undefined
    if (!telling || state === undefined || cameHome.match(scene, sentence, token).length > 0) return []
    const draft = actDraft(scene, sentence, token, 'release', 'release/told')
    return [{ ...draft, state, ...(isGiving(telling) ? {} : { by: [], targets: [] }) }]
  },
}
