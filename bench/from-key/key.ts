/** An answer key (`dragoman-key/1`, see ../shared/score/README.md): the parts from which readings are made. */
import { readFileSync } from 'node:fs'
import type { ActorKind, ContactKind, ContactState, MeasureKind, PositionKind } from '../../src/model/index.ts'

export interface Quote {
  readonly text: string
  readonly pre: string
  readonly post: string
}

export interface KeyActor {
  readonly id: string
  readonly kind: ActorKind
  readonly name: string
  readonly aliases: readonly string[]
  readonly actsFor?: readonly string[]
  readonly descriptions: readonly { readonly report: string; readonly text: string }[]
}

export interface KeyReport {
  readonly id: string
  readonly file: string
  readonly item: number | null
  readonly guid: string | null
  readonly outletActor: string | null
}

export interface KeyTelling {
  readonly report: string
  readonly states: readonly ContactState[]
  readonly when?: string | null
  readonly vouchedBy: readonly string[]
  readonly participants: readonly string[]
  readonly quote: Quote
  readonly required: boolean
}

export interface KeyContact {
  readonly id: string
  readonly kinds: readonly ContactKind[]
  readonly places: readonly string[]
  readonly placeNames: readonly string[]
  readonly when: string | null
  readonly tellings: readonly KeyTelling[]
}

export interface KeyClaim<K> {
  readonly id: string
  readonly kinds: readonly K[]
  readonly holders: readonly string[]
  readonly targets: readonly string[]
  readonly deadlines: readonly (string | null)[]
  readonly threatened: boolean
  readonly tellings: readonly { readonly report: string; readonly quote: Quote }[]
}

export interface Key {
  readonly reports: readonly KeyReport[]
  readonly actors: readonly KeyActor[]
  readonly contacts: readonly KeyContact[]
  readonly positions: readonly KeyClaim<PositionKind>[]
  readonly measures: readonly KeyClaim<MeasureKind>[]
}

export const readKey = (file: string): Key => JSON.parse(readFileSync(file, 'utf8')) as Key
