/**
 * Floor 1. Offices that face each other though governments call them otherwise: a secretary of state's counterpart abroad is a foreign
 * minister, a home secretary's an interior minister. Language and protocol only; who holds them is for the reports to say.
 */

/** The first of a row stands for all of it. */
const FACING: readonly (readonly string[])[] = [
  [
    'foreign minister',
    'foreign secretary',
    'secretary of state',
    'minister of foreign affairs',
    'minister for foreign affairs',
    'minister of external affairs',
    'external affairs minister',
  ],
  [
    'defence minister',
    'defense minister',
    'defence secretary',
    'defense secretary',
    'minister of defence',
    'minister of defense',
  ],
  ['finance minister', 'treasury secretary', 'chancellor of the exchequer', 'minister of finance'],
  ['interior minister', 'home secretary', 'minister of the interior', 'minister of internal affairs'],
  ['prime minister', 'premier'],
]

const BY_TITLE = new Map(FACING.flatMap((row) => row.map((title) => [title, row[0] as string] as const)))

/** What an office is called abroad; the title itself, in lower case, where no government calls it otherwise. */
export const facingOffice = (title: string): string => {
  const plain = title.toLowerCase().replace(/\s+/g, ' ').trim()
  return BY_TITLE.get(plain) ?? plain
}
