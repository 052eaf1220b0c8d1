/** Floor 6. `dragoman ask DOSSIER QUESTION`: the desk's questions, one command each. */
import { Argument, Command } from 'commander'
import { RunAborted } from '../../model/index.ts'
import { indexRecord } from '../../outputs/index-record.ts'
import { QUESTIONS, type Question } from '../../outputs/questions/index.ts'
import { answerSection } from '../../outputs/terminal/answer.ts'
import { renderSection } from '../../outputs/terminal/render.ts'
import { terminalStyle } from '../terminal-style.ts'
import { type ClockOptions, type OpenDossier, withClocks, withDossier } from '../with-dossier.ts'

export function askCommand(): Command {
  const command = new Command('ask')
    .description("answer one of the desk's questions, with the words behind every line")
    .argument('<dossier>')
    .addArgument(new Argument('<question>').choices(QUESTIONS.map((q) => q.name)))
    .argument('[words...]', 'names of actors, or the label of a contact')
    .option('--json', 'for programs')
    .addHelpText(
      'after',
      `\nQuestions:\n${QUESTIONS.map((q) => `  ${q.name.padEnd(14)}${q.asks}${q.takes === 'nothing' ? '' : ` (give ${q.takes === 'contact' ? 'its label' : q.takes})`}`).join('\n')}`,
    )
  return withClocks(command).action(
    (file: string, name: string, words: string[], options: ClockOptions & { json?: true }) =>
      withDossier(file, options, async (dossier) => {
        const question = QUESTIONS.find((q) => q.name === name)
        if (question) answer(dossier, question, words, options.json === true)
      }),
  )
}

function answer(
  { record, labels, idOf }: OpenDossier,
  question: Question,
  words: readonly string[],
  json: boolean,
): void {
  const index = indexRecord(record, labels)
  const given = question.takes === 'contact' ? [idOf(words[0] ?? '') ?? unknown(words[0])] : words
  const answered = question.ask(index, given)
  process.stdout.write(
    json
      ? `${JSON.stringify(answered, null, 1)}\n`
      : `${renderSection(answerSection(index, answered, terminalStyle()), terminalStyle())}\n`,
  )
}

function unknown(label: string | undefined): never {
  throw new RunAborted(
    label === undefined ? 'which contact? Give its label, as in c3' : `there is no ${label} in this record`,
  )
}
