/** Floor 6. `dragoman explain DOSSIER [ID]`: why a thing is in the record, down to the rule and the words. */
import { Command } from 'commander'
import { RunAborted } from '../../model/index.ts'
import { indexRecord } from '../../outputs/index-record.ts'
import { traceDossier } from '../../work/dossier/index.ts'
import { explainThing } from '../explain.ts'
import { explainInputs } from '../explain-inputs.ts'
import { type ClockOptions, clockOf, withClocks, withDossier } from '../with-dossier.ts'

interface ExplainOptions extends ClockOptions {
  readonly json?: true
}

export function explainCommand(): Command {
  const command = new Command('explain')
    .description(
      'say why something was read: its passages with the words marked, the chain, the rule; of a report, or of all of them, everything that was read',
    )
    .argument('<dossier>')
    .argument('[id]', 'c12, s3, p4, m1, n2, a3, r7, or the id of any of them or of a step; everything if left out')
    .option('--json', 'for programs')
  return withClocks(command).action(runExplain)
}

function runExplain(file: string, label: string | undefined, options: ExplainOptions): Promise<void> {
  return withDossier(file, options, async ({ store, record, labels, idOf }) => {
    const id = label === undefined ? null : idOf(label)
    if (label !== undefined && id === null) throw new RunAborted(`there is no ${label} in this record`)
    const { inputs, traced } = await traceDossier(store, clockOf(options))
    const json = options.json === true
    const explained = id === null ? null : explainThing(indexRecord(record, labels), id, traced, json)
    const asked = inputs.filter(({ report }) => id === null || report.id === id)
    if (explained === null && asked.length === 0 && id !== null)
      throw new RunAborted(`${label} is derived from other things of the record: \`explain\` those`)
    process.stdout.write(explained ?? explainInputs(asked, json))
  })
}
