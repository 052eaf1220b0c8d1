/** Floor 2, intake. The little of the DOM that intake looks at; linkedom's documents fit it. */
import { parseHTML } from 'linkedom'

export interface PageNode {
  readonly nodeType: number
  readonly nodeValue: string | null
  readonly firstChild: PageNode | null
  readonly nextSibling: PageNode | null
  readonly previousSibling: PageNode | null
  readonly parentNode: PageNode | null
}

export interface PageElement extends PageNode {
  readonly localName: string
  readonly textContent: string | null
  getAttribute(name: string): string | null
  hasAttribute(name: string): boolean
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
}

export interface PageDocument extends PageElement {
  readonly documentElement: PageElement | null
  readonly body: PageElement | null
}

export const ELEMENT = 1
export const TEXT = 3

export const isElement = (node: PageNode): node is PageElement => node.nodeType === ELEMENT

/** Fragments are put into a body first: linkedom leaves text outside of one alone. */
export function parsePage(source: string): PageDocument {
  const whole = /<(?:html|body)[\s>]/i.test(source.slice(0, 65_536))
  const { document } = parseHTML(whole ? source : `<!doctype html><html><body>${source}</body></html>`)
  return document as unknown as PageDocument
}
