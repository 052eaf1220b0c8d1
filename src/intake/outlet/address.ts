/** Floor 2, intake. The address a report itself gives as its own, and what that says about the outlet. */
import { type Draft, pieceText } from '../draft.ts'
import { hostOf, nameOfSite } from './domain.ts'
import type { OutletEvidence } from './evidence.ts'

export function fromAddresses(draft: Draft): OutletEvidence[] {
  const own = ownAddress(draft)
  const home = homeLink(draft)
  return [own, home?.href]
    .filter((address) => address !== undefined && address !== null)
    .flatMap((address): OutletEvidence[] => {
      const name = nameOfSite(address, draft.text.slice(0, 20_000))
      return name === null ? [] : [{ name, span: null, from: 'url', cue: 'address', weight: 2.5 }]
    })
}

/** A link called "Home" to the site that most other links lead to. */
function homeLink(draft: Draft): { readonly href: string } | undefined {
  const home = draft.links.find(
    (link) =>
      /^(?:home|front ?page|start|main|inicio|accueil)$/i.test(draft.text.slice(link.start, link.end).trim()) &&
      hostOf(link.href) !== null,
  )
  if (home === undefined) return undefined
  const hosts = draft.links.map((link) => hostOf(link.href)).filter((host) => host !== null)
  const same = hosts.filter((host) => host === hostOf(home.href)).length
  return same * 2 > hosts.length ? home : undefined
}

/** The report's own address: stated in metadata, or on a line that says so. */
export function ownAddress(draft: Draft): string | null {
  if (draft.facts.url !== undefined && draft.facts.url !== '') return draft.facts.url
  const labelled = /(?:original|source|full)?[ -]?(?:url|link|permalink)\s*:?\s*<?(https?:\/\/[^\s<>)]+)/i.exec(
    draft.text,
  )?.[1]
  if (labelled !== undefined) return labelled
  const alone = draft.pieces.filter((piece) => /^<?https?:\/\/\S+>?$/.test(pieceText(draft, piece)))
  const [only] = alone
  return alone.length === 1 && only !== undefined ? pieceText(draft, only).replace(/^<|>$/g, '') : null
}
