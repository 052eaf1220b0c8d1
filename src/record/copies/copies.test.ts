import { describe, expect, it } from 'vitest'
import { signatureOf } from '../../model/signature.ts'
import { compile, type Input } from '../index.ts'
import { draftReport } from '../testing/draft.ts'

const STORY =
  'The ferry to Portville stayed in harbour on Monday after its captain found water in the engine room, the harbour board said. ' +
  'Passengers were taken to the town by bus, and the next crossing is planned for Thursday morning if the pumps hold. ' +
  '“We will not sail until the last valve is tight,” said the captain. “Nobody on this ship was ever in danger,” he added.'

const report = (outlet: string, published: string, text: string, credits?: string): Input => {
  const draft = draftReport(text, { outlet, published, signature: signatureOf(text) })
  if (credits !== undefined) draft.statement(text.slice(0, 20), [draft.actor('outlet', credits)])
  return draft.input()
}

const links = (...inputs: readonly Input[]): readonly (readonly [string | null, string | null])[] => {
  const { reports } = compile(inputs, [], { engine: 'test' })
  const outlet = new Map(reports.map((r) => [r.id, r.outlet?.name ?? '']))
  return reports.map((r) => [
    r.copyOf === null ? null : (outlet.get(r.copyOf) ?? ''),
    r.echoOf === null ? null : (outlet.get(r.echoOf) ?? ''),
  ])
}

describe('a near-copy', () => {
  it('is linked to the earlier text, also where it was cut', () => {
    const cut = STORY.slice(0, STORY.indexOf('“Nobody'))
    expect(links(report('Delta Wire', '2031-05-01', STORY), report('Harbour Post', '2031-05-02', cut))).toEqual([
      [null, null],
      ['Delta Wire', null],
    ])
  })

  it('is not a text of its own about the same', () => {
    const other =
      'Engineers worked through the night on the Portville ferry, whose pumps had failed, and hope to see her leave the quay before the weekend begins.'
    expect(links(report('Delta Wire', '2031-05-01', STORY), report('Harbour Post', '2031-05-02', other))).toEqual([
      [null, null],
      [null, null],
    ])
  })
})

describe('an echo', () => {
  const retold =
    'No valve, no voyage: “We will not sail until the last valve is tight,” Portville hears, and “Nobody on this ship was ever in danger,” of course.'

  it('shares most of its long quotations with an earlier report', () => {
    expect(links(report('Delta Wire', '2031-05-01', STORY), report('Evening Mail', '2031-05-03', retold))[1]).toEqual([
      null,
      'Delta Wire',
    ])
  })

  it('or credits it and shares one', () => {
    const one =
      'Ferry people keep their nerve, Delta Wire reports: “We will not sail until the last valve is tight.” Others “had seen worse than this in winter”.'
    expect(
      links(report('Delta Wire', '2031-05-01', STORY), report('Evening Mail', '2031-05-03', one, 'Delta Wire'))[1],
    ).toEqual([null, 'Delta Wire'])
    expect(links(report('Delta Wire', '2031-05-01', STORY), report('Evening Mail', '2031-05-03', one))[1]).toEqual([
      null,
      null,
    ])
  })

  it('follows within days', () => {
    expect(links(report('Delta Wire', '2031-05-01', STORY), report('Evening Mail', '2031-07-03', retold))[1]).toEqual([
      null,
      null,
    ])
  })
})
