/** Floor 5. What a Reading depends on besides the engine: text, outlet, title and day. Two reports that share them share a reading. */
import { createHash } from 'node:crypto'
import type { Report } from '../../model/index.ts'

export function readingKey({ text, language, outlet, title, published, blocks, noise }: Report): string {
  const depends = [
    text,
    language,
    outlet?.name ?? null,
    title?.text ?? null,
    published.edtf,
    published.instant,
    blocks,
    noise,
  ]
  return createHash('sha256').update(JSON.stringify(depends)).digest('hex')
}
