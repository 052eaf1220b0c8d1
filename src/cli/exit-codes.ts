/** Floor 6. What the process's exit code says; printed by `dragoman help exit-codes` and kept in the README. */
export const EXIT = {
  ok: 0,
  /** Our bug. */
  internal: 1,
  /** The command line itself: unknown option, missing argument, a day that is none. */
  usage: 2,
  /** Some reports could not be read; the others were, and the output is complete for them. */
  someFailed: 3,
  /** Nothing could be done: no such folder, no report readable. */
  aborted: 4,
  /** Done, and a standing question has news: for cron. */
  watchFired: 5,
  /** Stopped by the user (Ctrl-C); what was acknowledged is kept. As shells have it: 128 and the signal's number. */
  interrupted: 130,
} as const
