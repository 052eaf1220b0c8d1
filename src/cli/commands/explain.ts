/** Floor 6. `dragoman explain DOSSIER [ID]`: why a thing is in the record, down to the rule and the words. */
import { Command } from 'commander'
import { RunAborted } from '../../model/index.ts'
import { explain, spelledOut } from '../../outputs/explanation.ts'
import { indexRecord } from '../../outputs/index-record.ts'
import { explanationSection } from '../../outputs/terminal/explanation.ts'
import { renderSection } from '../../outputs/terminal/render.ts'
import { traceDossier } from '../../work/dossier/index.ts'
import { explainInputs } from '../explain.ts'
import { terminalStyle } from '../terminal-style.ts'
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
    const index = indexRecord(record, labels)
    const explained = id === null ? null : explain(index, id, traced)
    if (explained === null) {
      const asked = inputs.filter(({ report }) => id === null || report.id === id)
      if (asked.length === 0 && id !== null)
        throw new RunAborted(`${label} is derived from other things of the record: \`explain\` those`)
      process.stdout.write(explainInputs(asked, options.json === true))
    } else if (options.json) process.stdout.write(`${JSON.stringify(spelledOut(explained, record), null, 1)}\n`)
    else
      process.stdout.write(`${renderSection(explanationSection(index, explained, terminalStyle()), terminalStyle())}\n`)
  })
}
