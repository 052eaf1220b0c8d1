/** Floor 6. `read --explain ID` and `explain ID`: one thing with its passages. */
import { explain, spelledOut } from '../outputs/explanation.ts'
import type { RecordIndex } from '../outputs/index-record.ts'
import { explanationSection } from '../outputs/terminal/explanation.ts'
import { renderSection } from '../outputs/terminal/render.ts'
import type { Traced } from '../record/index.ts'
import { terminalStyle } from './terminal-style.ts'

/** Null for what is derived from other things of the record, or no thing of it. */
export function explainThing(
  index: RecordIndex,
  id: string,
  traced: ReadonlyMap<string, Traced>,
  json: boolean,
): string | null {
  const explained = explain(index, id, traced)
  if (explained === null) return null
  if (json) return `${JSON.stringify(spelledOut(explained, index.record), null, 1)}\n`
  return `${renderSection(explanationSection(index, explained, terminalStyle()), terminalStyle())}\n`
}
