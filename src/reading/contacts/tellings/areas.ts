/** Floor 2, reading, contacts. Waters, lands and works that talks are about rather than held in. */
import { findChildren } from '../../../language/tree.ts'
import type { PageSentence } from '../../page.ts'
import { prepositionOf } from '../sides/prepositions.ts'
import { tokenOf } from '../status/verb-form.ts'

/** "talks over quotas in the Gulf of Cano": what is said of a subject named before, also where the parse hangs it on the talks. */
export const isOfTopic = (sentence: PageSentence, at: number, phrase: number): boolean =>
  AREAS.test(tokenOf(sentence, phrase).text) &&
  findChildren(sentence, at, ['nmod', 'obl']).some(
    (i) => at < i && i < phrase && TOPICS.test(prepositionOf(sentence, i) ?? ''),
  )

const TOPICS = /^(?:over|about|on|regarding|concerning|into)$/

export const AREAS =
  /^(?:sea|seas|ocean|gulf|bay|strait|straits|channel|river|lake|lagoon|delta|basin|canal|sound|fjord|waterway|estuary|desert|valley|steppe|highlands?|plateau|mountains?|peninsula|islands?|isles|archipelago|corridor|province|region|border|frontier|triangle|enclave|zone|territory|waters|crossing|pass|dam|dams|pipeline|railway|strip|shelf|reef|atoll)$/i
