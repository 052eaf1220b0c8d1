/** Every command by example, in an order in which they can be run one after another in one folder; `docs/commands.md` is made of them, a test runs them. */

export interface Example {
  readonly line: string
  /** How many lines of the output are shown. */
  readonly most: number
  readonly status: number
}

const example = (line: string, most = 12, status = 0): Example => ({ line, most, status })

/** By command, in the order of the page. */
export const EXAMPLES: Readonly<Record<string, readonly Example[]>> = {
  read: [
    example('dragoman read examples/lake-ferry/reports', 24),
    example('dragoman read examples/lake-ferry/reports --as-of 2026-05-06 --json', 6),
    example('dragoman read examples/lake-ferry/reports --explain c2', 10),
  ],
  diff: [example('dragoman diff examples/lake-ferry/reports --from 2026-05-06 --to 2026-05-08', 16)],
  schema: [example('dragoman schema', 6)],
  start: [example('dragoman start examples/corentyne-bridge/reports', 8)],
  new: [example('dragoman new ferry.dossier --title "The ferry"')],
  add: [
    example('dragoman add ferry.dossier examples/lake-ferry/reports'),
    example('dragoman add ferry.dossier examples/lake-ferry/reports/06-review-echo.txt'),
  ],
  reread: [example('dragoman reread ferry.dossier')],
  show: [
    example('dragoman show ferry.dossier timeline', 16),
    example('dragoman show ferry.dossier contact c2', 24),
    example('dragoman show ferry.dossier positions --actor Malawi --as-of 2026-05-09', 10),
    example('dragoman show ferry.dossier statements --source Bila'),
    example('dragoman show ferry.dossier report r3', 12),
    example('dragoman show ferry.dossier timeline --state occurred --single-origin', 8),
  ],
  ask: [example('dragoman ask ferry.dossier who-met Muchanga'), example('dragoman ask ferry.dossier only-unnamed', 10)],
  search: [example('dragoman search ferry.dossier inspectors')],
  explain: [example('dragoman explain ferry.dossier p1', 16), example('dragoman explain ferry.dossier s3 --json', 10)],
  review: [
    example('dragoman review ferry.dossier tag c2 --value talks --by Ada'),
    example('dragoman review ferry.dossier wrong c4 --reason "a figure of speech" --by Ada'),
    example(
      'dragoman review ferry.dossier set r12 --value \'{"published": "2026-05-13"}\' --reason "printed that day" --by Ben',
    ),
    example('dragoman review ferry.dossier same c1 c99 --by Ada', 4, 4),
  ],
  watch: [
    example('dragoman watch ferry.dossier --when "any contact reaches cancelled" --by Ada'),
    example('dragoman watch ferry.dossier --when "sanctioned Bila" --run echo --by Ada'),
    example('dragoman watch ferry.dossier'),
  ],
  export: [
    example('dragoman export ferry.dossier --format json', 5),
    example('dragoman export ferry.dossier --format reviews > reviews.jsonl'),
  ],
  import: [example('dragoman import ferry.dossier reviews.jsonl')],
  check: [example('dragoman check ferry.dossier')],
  remove: [example('dragoman remove ferry.dossier r8')],
  complete: [example('dragoman complete bash', 5), example('dragoman complete -- show ferry.dossier contact c1', 8)],
}
