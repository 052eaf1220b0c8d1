/** Floor 6. `dragoman show DOSSIER [WHAT] [LABEL]`: the record of a dossier, whole or in part. */
import { Argument, Command, InvalidArgumentError, Option } from 'commander'
import { RunAborted } from '../../model/index.ts'
import { filterRecord, isContactState, type RecordFilter } from '../../outputs/filter-record.ts'
import { indexRecord } from '../../outputs/index-record.ts'
import { toJson } from '../../outputs/json.ts'
import { actorSection } from '../../outputs/terminal/actor.ts'
import { contactSection } from '../../outputs/terminal/contact.ts'
import { renderRecord, renderSection, SECTION_VIEWS, type SectionName } from '../../outputs/terminal/render.ts'
import { correctionSection, reportDetail } from '../../outputs/terminal/report.ts'
import { dayArgument } from '../gather.ts'
import { terminalStyle } from '../terminal-style.ts'
import { type ClockOptions, type OpenDossier, withClocks, withDossier } from '../with-dossier.ts'

const DETAILS = ['contact', 'actor', 'report'] as const
type Detail = (typeof DETAILS)[number]
type What = SectionName | Detail | 'all'

interface ShowOptions extends ClockOptions, RecordFilter {
  readonly json?: true
}

export function showCommand(): Command {
  const command = new Command('show')
    .description('show the record of a dossier: all of it, one section, or one contact, actor or report by its label')
    .argument('<dossier>')
    .addArgument(new Argument('[what]').choices(['all', ...Object.keys(SECTION_VIEWS), ...DETAILS]).default('all'))
    .argument('[label]', 'c12, a3, r7 or an id, for contact, actor and report')
    .option('--actor <name>', 'contacts in which this actor takes part')
    .option('--place <name>', 'contacts at this place')
    .option('--from <day>', 'contacts that may lie on or after this day', dayArgument)
    .option('--to <day>', 'contacts that may lie on or before this day', dayArgument)
    .option('--state <state>', 'contacts whose headline is this state', stateArgument)
    .addOption(
      new Option('--voucher <letter>', 'on whose word: principal, named, outlet, unnamed').choices([
        'P',
        'N',
        'O',
        'U',
      ]),
    )
    .option('--source <name>', 'contacts that somebody of this name vouches for')
    .option('--tag <tag>', 'contacts with this tag')
    .option('--single-origin', 'contacts that cannot be shown to rest on more than one origin')
    .option('--json', 'for programs')
  return withClocks(command).action((file: string, what: What, label: string | undefined, options: ShowOptions) =>
    withDossier(file, options, (dossier) => show(dossier, what, label, options)),
  )
}

function stateArgument(word: string): string {
  if (!isContactState(word)) throw new InvalidArgumentError('no such state; `dragoman schema` lists them')
  return word
}

async function show(dossier: OpenDossier, what: What, label: string | undefined, options: ShowOptions): Promise<void> {
  const record = filterRecord(dossier.record, options)
  if (isDetail(what)) process.stdout.write(await detail(dossier, what, label, options.json === true))
  else if (options.json) process.stdout.write(toJson(record))
  else process.stdout.write(renderRecord(record, terminalStyle(), what === 'all' ? undefined : [what], dossier.labels))
}

const isDetail = (what: What): what is Detail => (DETAILS as readonly string[]).includes(what)

async function detail(
  { store, record, labels, idOf }: OpenDossier,
  what: Detail,
  label: string | undefined,
  json: boolean,
): Promise<string> {
  if (label === undefined)
    throw new RunAborted(`which ${what}? Give its label, as in \`show DOSSIER ${what} ${what.charAt(0)}1\``)
  const id = idOf(label)
  const style = terminalStyle()
  const index = indexRecord(record, labels)
  const things = { contact: record.contacts, actor: record.actors, report: record.reports }[what]
  const thing = things.find((t) => t.id === id)
  if (thing === undefined) throw new RunAborted(`no ${what} ${label} in this record`)
  if (json) return `${JSON.stringify(thing, null, 1)}\n`
  const section =
    'steps' in thing
      ? contactSection(index, thing, style)
      : 'mentions' in thing
        ? actorSection(index, thing, style)
        : 'noise' in thing
          ? reportDetail(index, thing, style)
          : null
  if (section === null) throw new RunAborted(`no ${what} ${label} in this record`)
  const stored = (await store.reports()).find((r) => r.report.id === id)
  const earlier = stored?.corrects ? (await store.reports()).find((r) => r.report.id === stored.corrects) : undefined
  const correction =
    earlier && stored
      ? `\n\n${renderSection(correctionSection(earlier.report.text, stored.report.text, style), style)}`
      : ''
  return `${renderSection(section, style)}${correction}\n`
}
