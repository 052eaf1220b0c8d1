/** Floor 2, reading/attribution/verbs. Verbs whose object is who hears, not what is said. */
export const HEARERS: ReadonlySet<string> = new Set([
  'tell',
  'inform',
  'remind',
  'assure',
  'brief',
  'urge',
  'ask',
  'advise',
  'warn',
  'notify',
])
