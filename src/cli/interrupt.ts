/** Floor 6. Ctrl-C during a long job: it ends at the next report, with a word on what is kept; a second one ends it at once. */
import { RunAborted } from '../model/index.ts'

export class Interrupted extends RunAborted {
  override readonly name = 'Interrupted'
}

export interface Interrupt {
  /** Throws Interrupted, with these words, once the user has asked to stop. */
  readonly check: (words: string) => void
  readonly end: () => void
}

export function onInterrupt(): Interrupt {
  let asked = false
  const ask = (): void => {
    asked = true
  }
  process.once('SIGINT', ask)
  process.once('SIGTERM', ask)
  return {
    check: (words) => {
      if (asked) throw new Interrupted(words)
    },
    end: () => {
      process.off('SIGINT', ask)
      process.off('SIGTERM', ask)
    },
  }
}
