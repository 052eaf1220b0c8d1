import { describe, expect, it } from 'vitest'
import { readDateline } from './dateline.ts'

const split = (text: string) => {
  const found = readDateline(text)
  if (found === null) return null
  const agency = found.agency === null ? null : text.slice(found.agency.start, found.agency.end)
  return [text.slice(found.start, found.end).trimEnd(), agency]
}

describe('readDateline', () => {
  it.each([
    ['LINDI, April 2 (Coast Wire) - The minister left.', 'LINDI, April 2 (Coast Wire) -', 'Coast Wire'],
    ['NARVA/TEMA, Jan 23 (Coast) — The minister left.', 'NARVA/TEMA, Jan 23 (Coast) —', 'Coast'],
    ['(NWA) — The minister left.', '(NWA) —', 'NWA'],
    ['TEMA (NWA) — The minister left.', 'TEMA (NWA) —', 'NWA'],
    ['Tema, May 4 (NWA) - The minister left.', 'Tema, May 4 (NWA) -', 'NWA'],
    ['LUMA, March 14. /VESTI/. The minister left.', 'LUMA, March 14. /VESTI/.', 'VESTI'],
    ['LUMA. STEPPEINFORM - The minister left.', 'LUMA. STEPPEINFORM -', 'STEPPEINFORM'],
    ['Tema, PNA – The minister left.', 'Tema, PNA –', 'PNA'],
    [
      'MARGIT BRIDGE, Lumavia, March 27 (Coast) - The ferry left.',
      'MARGIT BRIDGE, Lumavia, March 27 (Coast) -',
      'Coast',
    ],
    ['TEMA -- The minister left.', 'TEMA --', null],
    ['ST. ANN, Ont. — The minister left.', 'ST. ANN, Ont. —', null],
    ['LINDI: The minister left.', 'LINDI:', null],
    ['LINDI, Feb 10: The minister left.', 'LINDI, Feb 10:', null],
    ['NEW TEMA, February 10, 2031: The minister left.', 'NEW TEMA, February 10, 2031:', null],
  ])('%s', (text, words, agency) => {
    expect(split(text)).toEqual([words, agency])
  })

  it.each([
    'The minister - a former judge - left on Monday.',
    'Sen. Ana Ruiz (D-Tex.) left on Monday.',
    'EXCLUSIVE: The minister left on Monday.',
    'On Tuesday, Feb 10: the minister left.',
    'Trade Minister Bo Lind (above) said he would leave.',
    'A deal — if there is one — will be signed on Monday.',
  ])('takes nothing off: %s', (text) => {
    expect(split(text)).toBeNull()
  })
})
