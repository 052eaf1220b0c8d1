/** Floor 0. What every part of the document is built from: ids, spans, chains, dates, marks of review and doubt. */
import { z } from 'zod'
import { BASES, PROVENANCES } from './words.ts'

export const id = z.string().min(1)
export const text = z.string().min(1)
export const span = z.object({ start: z.int().min(0), end: z.int().min(0) })
export const spanIn = span.extend({ report: id })
export const chain = z.array(id)
export const marks = { provenance: z.enum(PROVENANCES).exactOptional(), doubt: z.array(text).exactOptional() }

export const date = z.object({
  edtf: text.nullable(),
  basis: z.enum(BASES),
  span: span.exactOptional(),
  words: text.exactOptional(),
  anchor: text.nullable().exactOptional(),
  alternatives: z.array(text).exactOptional(),
})
