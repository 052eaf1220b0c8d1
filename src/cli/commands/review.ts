/** Floor 6. `dragoman review DOSSIER VERB ...`: an analyst's act, kept beside what was read and never over it. */
import { Argument, Command } from 'commander'
import {
  type Anchor,
  makeId,
  REVIEW_VERBS,
  type RecordDocument,
  type Review,
  type ReviewVerb,
  RunAborted,
} from '../../model/index.ts'
import { anchorAtWords, anchorOn, compileDossier, readUnread } from '../../work/dossier/index.ts'
import { authorOf } from '../author.ts'
import { dayArgument } from '../gather.ts'
import { reviewValue } from '../review-value.ts'
import { now, type OpenDossier, withDossier } from '../with-dossier.ts'

interface ReviewOptions {
  readonly value?: string
  readonly report?: string
  readonly quote?: string
  readonly citation?: string
  readonly cited?: string
  readonly reason?: string
  readonly by?: string
  readonly json?: true
}

export function reviewCommand(): Command {
  return new Command('review')
    .description(
      'judge what was read, or add what was not: append-only, with author, time and reason; `undo` takes one back',
    )
    .argument('<dossier>')
    .addArgument(new Argument('<verb>').choices(REVIEW_VERBS))
    .argument('[on...]', 'labels or ids it speaks of; for undo the id of a review')
    .option('--value <json>', 'the field and value to set, the thing to add, the tag, the note, the outside id')
    .option('--report <label>', 'the report that the quotation stands in')
    .option('--quote <words>', 'the words it rests on, as they stand in the report')
    .option('--citation <words>', 'for what comes from outside the pile: where it is to be found')
    .option('--cited <day>', 'the day of that publication', dayArgument)
    .option('--reason <words>', 'why')
    .option('--by <author>', 'who says so')
    .option('--json', 'for programs')
    .addHelpText('after', EXAMPLES)
    .action((file: string, verb: ReviewVerb, on: string[], options: ReviewOptions) =>
      withDossier(file, {}, (dossier) => review(dossier, verb, on, options)),
    )
}

const EXAMPLES = `
Examples:
  dragoman review ferry.dossier same c3 c7 --reason "one trip, two outlets"
  dragoman review ferry.dossier wrong c4 --reason "a figure of speech"
  dragoman review ferry.dossier tag c3 --value border
  dragoman review ferry.dossier set c3 --value '{"place": "a12"}'
  dragoman review ferry.dossier set r4 --value '{"published": "2025-04-02"}' --reason "printed on page one"
  dragoman review ferry.dossier undo v8k2m...`

async function review(
  dossier: OpenDossier,
  verb: ReviewVerb,
  on: readonly string[],
  options: ReviewOptions,
): Promise<void> {
  const made = makeReview(dossier, verb, on, options, now())
  await dossier.store.addReview(made)
  await readUnread(dossier.store, now)
  const record = await compileDossier(dossier.store)
  const kept = record.reviews.find((r) => r.id === made.id)
  if (options.json) process.stdout.write(`${JSON.stringify(kept ?? made, null, 1)}\n`)
  else
    process.stdout.write(
      `${made.id}: ${verb}${on.length > 0 ? ` ${on.join(' ')}` : ''}, by ${made.author}${kept?.orphaned ? ' (it fits nothing in the record now and is listed as orphaned)' : ''}\n`,
    )
}

function makeReview(
  { record, idOf, partOf }: OpenDossier,
  verb: ReviewVerb,
  words: readonly string[],
  options: ReviewOptions,
  at: string,
): Review {
  const known = new Set(record.reviews.map((r) => r.id))
  const found = words.map(
    (w) => (verb === 'undo' && known.has(w) ? w : idOf(w)) ?? refuse(`there is no ${w} in this record`),
  )
  // What was made one is told apart by what each was before.
  const areOne = verb === 'different' && new Set(found).size < found.length
  const on = areOne ? words.map((w, i) => partOf(w) ?? found[i] ?? w) : found
  if (on.length === 0 && verb !== 'add')
    refuse(`${verb} needs the labels of what it speaks of, as in \`review DOSSIER ${verb} c3\``)
  if ((verb === 'same' || verb === 'different') && new Set(on).size < 2)
    refuse(on.length < 2 ? `${verb} needs two labels` : `${verb} needs two things: these are one`)
  const author = authorOf(options.by)
  const anchor = anchorOf(record, on, idOf, options)
  const citation = options.citation === undefined ? null : { text: options.citation, published: options.cited ?? null }
  if (verb === 'add' && anchor === null && citation === null)
    refuse('add needs the words it rests on (--report, --quote) or a --citation from outside')
  return {
    id: makeId('v', author, at, verb, ...on),
    verb,
    on,
    value: reviewValue(verb, options.value, idOf),
    anchor,
    citation,
    author,
    at,
    reason: options.reason ?? '',
  }
}

/** The words a review rests on: those given, else the first evidence of what it speaks of. */
function anchorOf(
  record: RecordDocument,
  on: readonly string[],
  idOf: OpenDossier['idOf'],
  options: ReviewOptions,
): Anchor | null {
  if (options.quote === undefined) return anchorOn(record, on)
  const report = options.report === undefined ? null : idOf(options.report)
  if (report === null) return refuse('--quote needs the report it stands in: --report r3')
  return anchorAtWords(record, report, options.quote)
}

function refuse(why: string): never {
  throw new RunAborted(why)
}
