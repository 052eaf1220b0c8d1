/** Floor 2, intake. `NAME.meta.json` beside a file NAME: what is known of a text that states neither outlet nor day. */
import { z } from 'zod'
import { ReportFailed } from '../model/index.ts'
import type { Facts } from './draft.ts'

export const SIDECAR = '.meta.json'

const schema = z.object({
  outlet: z.string().optional(),
  published: z.string().optional(),
  title: z.string().optional(),
  url: z.string().optional(),
  author: z.union([z.string(), z.array(z.string())]).optional(),
  language: z.string().optional(),
})

/** Throws ReportFailed, naming the report's file, where the sidecar is not JSON of that form. */
export function readSidecar(source: string, file: string): Facts {
  try {
    const { author, ...fields } = schema.parse(JSON.parse(source))
    return { ...fields, authors: author === undefined ? [] : [author].flat() }
  } catch (error) {
    throw new ReportFailed(
      file,
      `its sidecar file ${file}${SIDECAR} is not JSON with text fields outlet, published, title, url, author`,
      null,
      { cause: error },
    )
  }
}
