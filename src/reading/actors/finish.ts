/** Floor 2, reading, stage actors: the book closed into a Cast. Actors are numbered by where the report first speaks of them. */
import { byPosition, contains, type LocalId, type ReadActor, type ReadRole, type Span } from '../../model/index.ts'
import type { Cast, Mention } from '../cast.ts'
import { type Book, type Draft, draftOf, type MentionDraft } from './book.ts'
import { nameOf } from './naming.ts'
import { isNounOf, titleOf } from './words.ts'

export function finishCast(book: Book, outlet: Draft | null, labels: readonly { span: Span; draft: Draft }[]): Cast {
  const spans = new Map<MentionDraft, Span>()
  const drafted = [...book.mentions.values()].flatMap((here) => [...here.values()])
  for (const mention of drafted) spans.set(mention, spanOf(book, mention))
  drafted.sort((a, b) => byPosition(spans.get(a) as Span, spans.get(b) as Span))
  const ids = numberActors(book, drafted, outlet)
  const idOf = (number: number): LocalId => ids.get(number) as LocalId
  const mentions = [
    ...drafted.map((m) => toMention(m, spans.get(m) as Span, idOf)),
    ...labels.map((l) => labelMention(l.span, idOf(l.draft.number))),
  ].sort(byPosition)
  const said = Map.groupBy(
    mentions.filter((m) => m.actor !== null),
    (m) => m.actor as LocalId,
  )
  const actors = [...ids].map(([number, id]) => toActor(book, draftOf(book, number), id, said.get(id) ?? [], idOf))
  return castOf(actors, toRoles(book, idOf), mentions, outlet ? idOf(outlet.number) : null, book)
}

function castOf(
  actors: readonly ReadActor[],
  roles: readonly ReadRole[],
  mentions: readonly Mention[],
  outlet: LocalId | null,
  book: Book,
): Cast {
  const byHead = new Map(mentions.filter((m) => m.sentence >= 0).map((m) => [`${m.sentence}:${m.head}`, m]))
  const byId = new Map(actors.map((actor) => [actor.id, actor]))
  return {
    actors,
    roles,
    mentions,
    outlet,
    at: (sentence, token) => byHead.get(`${sentence}:${token}`) ?? null,
    within: (span) => mentions.slice(firstFrom(mentions, span.start)).filter((m) => contains(span, m)),
    actor: (id) => {
      const actor = byId.get(id)
      if (!actor) throw new RangeError(`no actor ${id} in this reading`)
      return actor
    },
    notes: book.notes,
  }
}

/** Index of the first mention that begins at or after an offset. */
function firstFrom(mentions: readonly Mention[], offset: number): number {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

function spanOf(book: Book, mention: MentionDraft): Span {
  const tokens = book.page.sentences[mention.sentence]?.tokens ?? []
  return { start: tokens[mention.first]?.start ?? 0, end: tokens[mention.last]?.end ?? 0 }
}

/** Only actors that something refers to: a mention, a candidate, a membership, an owner, a role. */
function numberActors(
  book: Book,
  mentions: readonly MentionDraft[],
  outlet: Draft | null,
): ReadonlyMap<number, LocalId> {
  const order: number[] = []
  const seen = new Set<number>()
  const add = (number: number): void => {
    if (seen.has(number)) return
    seen.add(number)
    order.push(number)
    const draft = draftOf(book, number)
    for (const other of [...draft.actsFor, ...draft.members]) add(other)
    if (draft.terms?.toldTo !== null && draft.terms?.toldTo !== undefined) add(draft.terms.toldTo)
  }
  if (outlet) add(outlet.number)
  for (const mention of mentions)
    for (const number of [
      ...(mention.actor === null ? [] : [mention.actor]),
      ...mention.candidates,
      ...mention.members,
    ])
      add(number)
  for (const role of book.roles) for (const number of [role.actor, ...(role.of === null ? [] : [role.of])]) add(number)
  return new Map(order.map((number, i) => [number, `x${i + 1}`]))
}

function toMention(m: MentionDraft, span: Span, idOf: (number: number) => LocalId): Mention {
  return {
    ...span,
    sentence: m.sentence,
    head: m.head,
    first: m.first,
    last: m.last,
    form: m.form,
    actor: m.actor === null ? null : idOf(m.actor),
    candidates: m.candidates.map(idOf),
    members: m.members.map(idOf),
    sense: m.sense,
    plural: m.plural,
  }
}

const labelMention = (span: Span, actor: LocalId): Mention => ({
  start: span.start,
  end: span.end,
  sentence: -1,
  head: -1,
  first: -1,
  last: -1,
  form: 'name',
  actor,
  candidates: [],
  members: [],
  sense: null,
  plural: false,
})

function toActor(
  book: Book,
  draft: Draft,
  id: LocalId,
  mentions: readonly Mention[],
  idOf: (number: number) => LocalId,
): ReadActor {
  const name = nameOf(draft)
  return {
    id,
    kind: draft.kind,
    name,
    aliases: [...draft.forms].filter((form) => form !== name),
    mentions: mentions.map((m) => ({
      start: m.start,
      end: m.end,
      form: m.form,
      words: book.page.report.text.slice(m.start, m.end),
    })),
    descriptions: [...draft.descriptions],
    actsFor: [...draft.actsFor].filter((n) => n !== draft.number).map(idOf),
    members: [...draft.members].map(idOf),
    source:
      draft.kind === 'source' && draft.terms
        ? { ...draft.terms, toldTo: draft.terms.toldTo === null ? null : idOf(draft.terms.toldTo) }
        : null,
  }
}

/** Ranks and offices of the church are roles too; "Baroness" is none. */
const isRank = (lemma: string): boolean => /^(?:rank|religious|title)$/.test(titleOf(lemma)?.kind ?? '')

function toRoles(book: Book, idOf: (number: number) => LocalId): readonly ReadRole[] {
  const roles = book.roles
    .filter((role) => isNounOf(role.lemma, 'office', 'post', 'spokes', 'staff') || isRank(role.lemma))
    .map((role): ReadRole => {
      const sentence = book.page.sentences[role.place.sentence]
      const start = sentence?.tokens[role.place.first]?.start ?? 0
      const end = sentence?.tokens[role.place.last]?.end ?? 0
      return {
        start,
        end,
        actor: idOf(role.actor),
        title: role.title,
        of: role.of === null || !isNounOf(role.lemma, 'office', 'post', 'spokes', 'staff') ? null : idOf(role.of),
        former: role.former,
      }
    })
  return roles.sort(byPosition)
}
