/** Floor 6. `dragoman show DOSSIER [WHAT] [LABEL]`: the record of a dossier, whole or in part. */
import { Argument, Command, InvalidArgumentError, Option } from 'commander'
import { filterRecord, filterStatements, isContactState, type RecordFilter } from '../../outputs/filter-record.ts'
import { toJson } from '../../outputs/json.ts'
import { renderRecord, SECTION_VIEWS, type SectionName } from '../../outputs/terminal/render.ts'
import { countStale } from '../../work/dossier/index.ts'
import { dayArgument } from '../gather.ts'
import { DETAILS, type Detail, showDetail } from '../show-detail.ts'
import { terminalStyle } from '../terminal-style.ts'
import { type ClockOptions, type OpenDossier, staleWords, withClocks, withDossier } from '../with-dossier.ts'

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
    .option('--actor <name>', 'what this actor takes part in, holds, imposes, is the target of or says')
    .option('--place <name>', 'contacts and counts at this place')
    .option('--from <day>', 'what may lie on or after this day (of a position its deadline)', dayArgument)
    .option('--to <day>', 'what may lie on or before this day', dayArgument)
    .option('--state <state>', 'contacts whose headline is this state', stateArgument)
    .addOption(
      new Option('--voucher <letter>', 'on whose word: principal, named, outlet, unnamed').choices([
        'P',
        'N',
        'O',
        'U',
      ]),
    )
    .option('--source <name>', 'what somebody of this name vouches for or relays')
    .option('--tag <tag>', 'what bears this tag')
    .option('--single-origin', 'what cannot be shown to rest on more than one origin')
    .option('--json', 'for programs')
  return withClocks(command).action((file: string, what: What, label: string | undefined, options: ShowOptions) =>
    withDossier(file, options, async (dossier) => {
      for (const words of staleWords(await countStale(dossier.store), file))
        process.stderr.write(`dragoman: ${words}\n`)
      await show(dossier, what, label, options)
    }),
  )
}

function stateArgument(word: string): string {
  if (!isContactState(word)) throw new InvalidArgumentError('no such state; `dragoman schema` lists them')
  return word
}

async function show(dossier: OpenDossier, what: What, label: string | undefined, options: ShowOptions): Promise<void> {
  const { record, labels } = dossier
  if (isDetail(what)) {
    process.stdout.write(await showDetail(dossier, what, label, options.json === true))
    return
  }
  const shown = what === 'statements' ? filterStatements(record, options) : filterRecord(record, options)
  if (options.json) process.stdout.write(toJson(shown))
  else process.stdout.write(renderRecord(shown, terminalStyle(), what === 'all' ? undefined : [what], labels))
}

const isDetail = (what: What): what is Detail => (DETAILS as readonly string[]).includes(what)
