/** Floor 2, intake. What an address says about its outlet. The name is put together only where every part of it is known. */
import { squash, squashUmlauts } from '../layout/features.ts'
import { CARRIERS, PRESS_WORDS } from './words.ts'

/** The telling label of a host: `coastdaily` of `https://www.en.coastdaily.co.uk/x`; null for carriers and non-addresses. */
export function siteLabel(address: string): string | null {
  const host = hostOf(address)
  if (host === null) return null
  const labels = host.split('.')
  labels.pop()
  if (labels.length > 1 && /^(?:co|com|org|net|gov|ac|edu|go|or|ne|gob|gouv)$/.test(labels.at(-1) ?? '')) labels.pop()
  // "lind.ab.gov.br": a region's label stands between the office and the suffix.
  if ((labels.at(-1)?.length ?? 0) <= 2 && labels.length > 1 && labels.at(-2) !== 'www') labels.pop()
  const label = labels.at(-1)
  if (label === undefined || label.length < 2 || CARRIERS.has(label) || /^\d+$/.test(label)) return null
  return label.replaceAll('-', '')
}

/** Host in lower case without `www.`; null where the text is no web address. */
export function hostOf(address: string): string | null {
  const host = /^(?:https?:)?\/\/([^/?#\s:]+)/i.exec(address.trim())?.[1]?.toLowerCase()
  return host === undefined || !/\.[a-z]{2,}$/.test(host) ? null : host.replace(/^www\./, '')
}

/**
 * A readable name for a site: the words of the text that spell its label, else the label cut before a known word for a paper
 * ("coastherald" to "Coast Herald"), else the host itself, which is at least not wrong.
 */
export function nameOfSite(address: string, text: string): string | null {
  const label = siteLabel(address)
  if (label === null) return null
  return spelledIn(text, label) ?? assembled(label, text) ?? hostOf(address)
}

/** A run of words in the text that spells the label: "RheinBlatt" for `rheinblatt`. */
export function spelledIn(text: string, label: string): string | null {
  const words = [...text.matchAll(/\p{Lu}[\p{L}\p{N}&'’.-]*/gu)]
  for (const [at, first] of words.entries()) {
    for (let length = 1; length <= 5; length++) {
      const last = words[at + length - 1]
      if (last === undefined) break
      const run = text.slice(first.index, last.index + last[0].length)
      if (run.length > label.length + 12 || /[\n.!?]\s/.test(run)) break
      const name = run.replace(/[’']s$|\.$/, '')
      if (spells(name, label)) return name
    }
  }
  return null
}

/** Whether a name is what a site's label abbreviates to, with or without its article. */
export function spells(name: string, label: string): boolean {
  const bare = label.replace(/^the(?=.{4})/, '')
  return [squash(name), squashUmlauts(name)].some(
    (spelled) => spelled === label || spelled.replace(/^the(?=.{4})/, '') === bare,
  )
}

function assembled(label: string, text: string): string | null {
  const the = label.startsWith('the') && label.length > 6
  const core = the ? label.slice(3) : label
  for (let cut = core.length - 3; cut >= 2; cut--) {
    const last = core.slice(cut)
    if (!PRESS_WORDS.has(last)) continue
    const rest = core.slice(0, cut)
    const parts = inWords(rest, text)
    if (parts === null && rest.length > 3 && !the) return `${title(rest)} ${title(last)}`
    if (parts === null && rest.length <= 3) return `${rest.toUpperCase()} ${title(last)}`
    return [...(the ? ['The'] : []), ...(parts ?? [title(rest)]), title(last)].join(' ')
  }
  return null
}

/** The rest of the label as words that the text uses, in its spelling. */
function inWords(rest: string, text: string): string[] | null {
  for (const found of text.matchAll(/\p{Lu}[\p{L}]+/gu)) if (squash(found[0]) === rest) return [found[0]]
  return PRESS_WORDS.has(rest) ? [title(rest)] : null
}

const title = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
