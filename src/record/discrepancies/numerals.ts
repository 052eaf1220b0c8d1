/** Floor 3, record, discrepancies. Numbers up to three figures, in figures or in words, and whether people are what is counted. */

const ONES = 'one two three four five six seven eight nine'.split(' ')
const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

const VALUES: ReadonlyMap<string, number> = new Map([
  ['twice', 2],
  ...ONES.map((word, i) => [word, i + 1] as const),
  ...TEENS.map((word, i) => [word, i + 10] as const),
  ...TENS.flatMap((ten, i) => [
    [ten, (i + 2) * 10] as const,
    ...ONES.map((one, j) => [`${ten}-${one}`, (i + 2) * 10 + j + 1] as const),
  ]),
])

/** Source of a pattern for one such number: the longer words first. */
export const NUMBER = `\\d{1,3}|(?:${TENS.join('|')})-(?:${ONES.join('|')})|${[...TENS, ...TEENS, ...ONES].join('|')}`

export const numberOf = (number: string): number | undefined =>
  /^\d+$/.test(number) ? Number(number) : VALUES.get(number.toLowerCase())

const PEOPLE =
  /^(?:(?:sports?|states?|police|air|crew|fisher|service|spokes|sea|work|lines)?(?:m[ae]n|wom[ae]n)|crew|people|persons?|members?|fighters?|prisoners?|detainees?|soldiers?|sailors?|pilots?|engineers?|officers?|nationals?|citizens?|hostages?|captives?|civilians?|inmates?|workers?|technicians?|journalists?|militants?|rebels?|conscripts?|guards?|strikers?|migrants?|students?|monks?|nuns?|priests?|children|\p{L}+(?:ians?|ese|ish))$/iu

/** "Men", "detainees", "two Guineans": one report's word for them need not be another's. */
export const arePeople = (noun: string): boolean => PEOPLE.test(noun)
