/** Floor 4. HTML as text in which everything put in is escaped unless it is HTML already. */

/** Text that is HTML already. */
export interface Html {
  readonly html: string
}

type Part = Html | string | number | null | false | readonly Part[]

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escapeHtml = (words: string): string => words.replace(/[&<>"']/g, (c) => ESCAPES[c] ?? c)

/** html`<b>${words}</b>`: strings are escaped, Html and lists of it are not, null and false are nothing. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { html: strings.map((s, i) => s + (i < parts.length ? partHtml(parts[i] ?? null) : '')).join('') }
}

function partHtml(part: Part): string {
  if (part === null || part === false) return ''
  if (typeof part === 'string' || typeof part === 'number') return escapeHtml(String(part))
  if ('html' in part) return part.html
  return part.map(partHtml).join('')
}
