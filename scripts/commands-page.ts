/** The page docs/commands.md: each command with its usage, as the program itself prints it, and examples with what they print. */
import type { Command } from 'commander'
import { EXAMPLES, type Example } from './command-examples.ts'
import type { Ran } from './run-examples.ts'

export const HEAD = `# Commands

Every command with its usage and what it prints on the example stories. \`dragoman COMMAND --help\` prints the same usage; the desk's questions (\`ask\`) have a page of their own, [questions.md](questions.md).

Exit codes: 0 done; 1 a bug; 2 the command line was wrong; 3 some reports could not be read (the others were); 4 nothing could be done; 5 a standing question has news; 130 stopped with Ctrl-C (what was acknowledged is kept).

Things of a dossier are named by short labels that hold for its life: \`r3\` a report, \`c12\` a contact, \`a4\` an actor, \`s7\` a statement, \`p2\` a position, \`m1\` a measure, \`n1\` a count. An id works wherever a label does.

Completion in the shell: \`source <(dragoman complete bash)\` (it needs bash-completion), \`source <(dragoman complete zsh)\`, \`dragoman complete fish | source\`; put the line into the shell's start-up file to keep it. It completes commands, options, dossiers, labels and files.

This page is written by \`npm run docs\`; a test runs the examples.`

/** Wide enough that no usage is broken differently from machine to machine. */
const COLUMNS = 100

export function usageOf(command: Command): string {
  command.configureHelp({ helpWidth: COLUMNS })
  return command.helpInformation().trim()
}

export function commandsPage(program: Command, run: (example: Example) => Ran): string {
  const sections = Object.entries(EXAMPLES).map(([name, examples]) => {
    const command = program.commands.find((c) => c.name() === name)
    if (!command) throw new Error(`there is no command ${name}`)
    const shown = examples.map(
      (example) => `\`\`\`\n$ ${example.line}\n${excerpt(run(example).output, example.most)}\`\`\``,
    )
    return [`## ${name}`, `\`\`\`\n${usageOf(command)}\n\`\`\``, ...shown].join('\n\n')
  })
  return `${[HEAD, ...sections].join('\n\n')}\n`
}

/** Ids and moments differ from run to run where a review is made. */
function excerpt(output: string, most: number): string {
  const lines = output
    .replace(/\bv[0-9a-z]{16}\b/g, 'v0123456789abcdef')
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '2026-06-01T09:00:00.000Z')
    .trimEnd()
    .split('\n')
  const cut = lines.length > most ? [...lines.slice(0, most), '…'] : lines
  return cut.length === 1 && cut[0] === '' ? '' : `${cut.join('\n')}\n`
}
