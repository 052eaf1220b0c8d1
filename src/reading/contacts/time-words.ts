/** Floor 2, reading, contacts. Words of time, where only the parse is at hand and no clock: "on Friday" is not where somebody goes. */
import type { Token } from '../../language/types.ts'

const UNITS =
  /^(morning|evening|afternoon|night|day|week|weekend|month|noon|midnight|dawn|spring|summer|autumn|winter|time)$/

const NAMES =
  /^((mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|[0-9]{1,2}|today|tonight|tomorrow|yesterday)$/i

/** "on the 22nd", "on the eighteenth". */
const ORDINAL_DAYS =
  /^([0-9]{1,2}(st|nd|rd|th)|(four|fif|six|seven|eigh|nin|ten|eleven|twelf|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twentie|thirtie)th|twenty-\w+|thirty-first)$/i

export const isTimeWord = (token: Token): boolean =>
  UNITS.test(token.lemma) || NAMES.test(token.text) || (token.upos === 'NOUN' && ORDINAL_DAYS.test(token.text))
