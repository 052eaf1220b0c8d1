/** Floor 3, record, diff. Contacts: new ones, another headline or outcome, another day or place, a second origin, a day passed untold. */
import type { DocContact } from '../../model/index.ts'
import type { Compared, DiffEvidence, Found } from './diff.ts'

export function diffContacts(compared: Compared): readonly Found[] {
  const earlier = new Map<string, DocContact>()
  for (const contact of compared.before.contacts) {
    const id = compared.follow(contact.id)
    if (!earlier.has(id)) earlier.set(id, contact)
  }
  const wholes = new Map(compared.before.contacts.flatMap((whole) => whole.steps.map((step) => [step.id, whole])))
  return compared.after.contacts.flatMap((contact) => {
    const old = earlier.get(contact.id)
    if (old !== undefined) return changes(old, contact, compared)
    const [whole] = contact.steps.map((step) => wholes.get(step.id))
    const allKnown = contact.steps.every((step) => wholes.has(step.id))
    return [whole !== undefined && allKnown ? cameApart(whole, contact, compared) : becameKnown(contact, compared)]
  })
}

function becameKnown(contact: DocContact, compared: Compared): Found {
  const state = contact.headline.state
  return {
    group: 'known',
    about: contact.id,
    what: describe(contact, compared),
    before: null,
    after: state,
    evidence: evidenceOf(contact),
  }
}

/** All its steps were known, as steps of another contact. */
function cameApart(whole: DocContact, contact: DocContact, compared: Compared): Found {
  const what = `${describe(contact, compared)}, until now part of ${describe(whole, compared)}`
  return { ...becameKnown(contact, compared), group: 'changed', what, before: 'one with another', after: 'by itself' }
}

function changes(old: DocContact, now: DocContact, compared: Compared): readonly Found[] {
  const what = describe(now, compared)
  const fresh = new Set(old.steps.map((step) => step.id))
  const evidence = evidenceOf({
    ...now,
    steps: now.steps.filter((step) => !fresh.has(step.id)),
  })
  const line = (group: Found['group'], label: string, before: string | null, after: string | null): readonly Found[] =>
    before === after
      ? []
      : [
          {
            group,
            about: now.id,
            what: `${label} of ${what}`,
            before,
            after,
            evidence: evidence.length > 0 ? evidence : evidenceOf(now),
          },
        ]
  const lapsed = now.outcome === 'unfollowed' && old.outcome !== 'unfollowed'
  return [
    ...line('changed', 'state', old.headline.state, now.headline.state),
    ...line(lapsed ? 'lapsed' : 'changed', 'outcome', old.outcome, now.outcome),
    ...line('changed', 'day', old.when.edtf, now.when.edtf),
    ...line('changed', 'place', placeOf(old, compared), placeOf(now, compared)),
  ]
}

const placeOf = (contact: DocContact, { follow, nameOf }: Compared): string | null =>
  contact.place === null ? null : nameOf(follow(contact.place.actor))

function describe(contact: DocContact, { nameOf }: Compared): string {
  const people = contact.participants.filter((p) => p.part !== 'absent').map((p) => nameOf(p.actor))
  return [contact.title, people.length > 0 ? `(${people.join(', ')})` : ''].filter((part) => part !== '').join(' ')
}

const evidenceOf = (contact: DocContact): readonly DiffEvidence[] =>
  contact.steps.map((step) => ({ report: step.report, spans: step.evidence }))
