/** Floor 3, record, for tests: one report of a visitor who meets her host where she travels. */
import type { DocContact, RecordDocument } from '../../model/index.ts'
import { compile, type Input } from '../index.ts'
import { type Draft, draftReport, type TellingDraft } from './draft.ts'

export const record = (...inputs: readonly Input[]): RecordDocument => compile(inputs, [], { engine: 'test' })

export const TEXT =
  'Anna Berg of Norland flew to Lakemouth in Sudmark. There she met Luis Costa, and Ivo Lund of Estria went to the port. Norland waits.'

export interface Scene {
  readonly draft: Draft
  readonly town: string
  readonly host: string
  readonly berg: string
  readonly costa: string
  readonly lund: string
}

/** One report of a visitor, a host of the country she goes to, and a third; undated where `published` is null. */
export function scene(published: string | null = '2031-05-10', text = TEXT): Scene {
  const draft = draftReport(text, { outlet: 'Harbour Post', ...(published === null ? {} : { published }) })
  const [norland, host, estria] = ['Norland', 'Sudmark', 'Estria'].map((name) => draft.actor('state', name))
  return {
    draft,
    host: host ?? '',
    town: draft.actor('place', 'Lakemouth'),
    berg: draft.actor('person', 'Anna Berg', { actsFor: [norland ?? ''] }),
    costa: draft.actor('person', 'Luis Costa', { actsFor: [host ?? ''] }),
    lund: draft.actor('person', 'Ivo Lund', { actsFor: [estria ?? ''] }),
  }
}

export const visit = ({ draft, berg, host }: Scene, more: Partial<TellingDraft>): string =>
  draft.telling('flew to Lakemouth', {
    kind: 'visit',
    people: [
      [berg, 'visitor'],
      [host, 'host'],
    ],
    ...more,
  })

export const meeting = ({ draft, berg, costa }: Scene, more: Partial<TellingDraft>): string =>
  draft.telling('met Luis Costa', { people: [berg, costa], ...more })

export const ofKind = (doc: RecordDocument, kind: string): DocContact =>
  doc.contacts.find((contact) => contact.kind === kind) as DocContact
