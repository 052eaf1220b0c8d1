/** Floor 6. `dragoman export` and `import`: the record out, reviews out and in. */
import { readFileSync } from 'node:fs'
import { Command, Option } from 'commander'
import { z } from 'zod'
import { REVIEW_VERBS, type Review, RunAborted } from '../../model/index.ts'
import { toJson } from '../../outputs/json.ts'
import { renderPage } from '../../outputs/page/render.ts'
import { compileDossier, readUnread } from '../../work/dossier/index.ts'
import { type ClockOptions, now, withClocks, withDossier, withStore } from '../with-dossier.ts'

export function exportCommand(): Command {
  const command = new Command('export')
    .description('print the record (json, html) or the reviews alone (reviews, one JSON line each)')
    .argument('<dossier>')
    .addOption(new Option('--format <format>').choices(['json', 'html', 'reviews']).default('json'))
  return withClocks(command).action((file: string, options: ClockOptions & { format: 'json' | 'html' | 'reviews' }) =>
    withDossier(file, options, async ({ store, record }) => {
      if (options.format === 'json') process.stdout.write(toJson(record))
      else if (options.format === 'html') process.stdout.write(renderPage([{ title: store.dossier.title, record }]))
      else for (const review of await store.reviews()) process.stdout.write(`${JSON.stringify(review)}\n`)
    }),
  )
}

const span = { start: z.int().min(0), end: z.int().min(0) }
const reviewSchema = z.object({
  id: z.string().min(1),
  verb: z.enum(REVIEW_VERBS),
  on: z.array(z.string()),
  value: z.json(),
  anchor: z
    .object({ ...span, report: z.string(), quote: z.string(), before: z.string(), after: z.string() })
    .nullable(),
  citation: z.object({ text: z.string(), published: z.string().nullable() }).nullable(),
  author: z.string().min(1),
  at: z.string().min(1),
  reason: z.string(),
})

export function importCommand(): Command {
  return new Command('import')
    .description(
      "take in a colleague's reviews (as `export --format reviews` prints them); importing twice changes nothing",
    )
    .argument('<dossier>')
    .argument('<file>', 'JSON lines; - is standard input')
    .option('--json', 'for programs')
    .action((file: string, from: string, options: { json?: true }) =>
      withStore(file, async (store) => {
        const reviews = reviewsIn(readFileSync(from === '-' ? 0 : from, 'utf8'), from)
        const fresh = []
        for (const review of reviews) fresh.push(await store.addReview(review))
        await readUnread(store, now)
        await compileDossier(store)
        const taken = fresh.filter(Boolean).length
        const known = fresh.length - taken
        process.stdout.write(
          options.json
            ? `${JSON.stringify({ taken, known }, null, 1)}\n`
            : `${taken} reviews taken in, ${known} on file already\n`,
        )
      }),
    )
}

/** All or none: a line that is no review stops the import before anything is taken in. */
function reviewsIn(text: string, name: string): Review[] {
  return text
    .split('\n')
    .map((line, i) => ({ line, number: i + 1 }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, number }) => {
      try {
        return reviewSchema.parse(JSON.parse(line)) as Review
      } catch (error) {
        throw new RunAborted(
          `${name}, line ${number}: not a review (${error instanceof Error ? error.message.split('\n')[0] : 'unreadable'})`,
          { cause: error },
        )
      }
    })
}
