/** Floor 6. Completion in the shell: commands, options and their choices from the command line itself; files, dossiers and labels looked up. */
import { closeSync, openSync, readdirSync, readSync } from 'node:fs'
import { dirname, join } from 'node:path'
import tab from '@bomb.sh/tab/commander'
import type { Command } from 'commander'
import { CONTACT_STATES } from '../model/index.ts'
import { peekLabels, SECTION_LETTERS } from '../store/index.ts'

type Offer = (value: string, description: string) => void

/** Adds `complete SHELL`, and what the script it prints asks for: `complete -- WORDS`. */
export function addCompletion(program: Command): void {
  const root = tab(program)
  for (const command of root.commands.values()) {
    for (const argument of command.arguments.values()) {
      const offer = ARGUMENTS[argument.name]
      if (offer && argument.handler === undefined) argument.handler = (complete) => offer(typed(), complete)
    }
    const state = command.options.get('state')
    if (state) state.handler = (complete) => CONTACT_STATES.forEach((one) => void complete(one, ''))
  }
}

/** The words on the line so far; the last is the one to complete. */
const typed = (): readonly string[] => process.argv.slice(process.argv.indexOf('--') + 1)

/** By the name a command gives its argument. */
const ARGUMENTS: Readonly<Record<string, (words: readonly string[], offer: Offer) => void>> = {
  dossier: offerDossiers,
  paths: offerFiles,
  file: offerFiles,
  id: offerLabels,
  on: offerLabels,
  label: offerLabels,
  report: (words, offer) => offerLabels([...words.slice(0, -1), words.at(-1) || SECTION_LETTERS.report], offer),
}

function offerFiles(words: readonly string[], offer: Offer): void {
  for (const { path, isFolder } of filesLike(words.at(-1) ?? '')) offer(isFolder ? `${path}/` : path, '')
}

function offerDossiers(words: readonly string[], offer: Offer): void {
  for (const { path, isFolder } of filesLike(words.at(-1) ?? '')) {
    if (isFolder) offer(`${path}/`, '')
    else if (isDatabase(path)) offer(path, 'dossier')
  }
}

/** Hidden files only where the word begins with a dot. */
function filesLike(word: string): readonly { path: string; isFolder: boolean }[] {
  const folder = word.endsWith('/') ? word : dirname(word)
  try {
    return readdirSync(folder, { withFileTypes: true })
      .map((entry) => ({
        path: folder === '.' && !word.startsWith('./') ? entry.name : join(folder, entry.name),
        name: entry.name,
        isFolder: entry.isDirectory(),
      }))
      .filter(({ name, path }) => !name.startsWith('.') || path === word)
  } catch {
    return []
  }
}

const MAGIC = 'SQLite format 3\u0000'

function isDatabase(path: string): boolean {
  try {
    const handle = openSync(path, 'r')
    const head = Buffer.alloc(MAGIC.length)
    readSync(handle, head, 0, MAGIC.length, 0)
    closeSync(handle)
    return head.toString('latin1') === MAGIC
  } catch {
    return false
  }
}

/** Sections with hundreds of things are offered once their letter is typed. */
const MANY: readonly string[] = [SECTION_LETTERS.statement, SECTION_LETTERS.actor]

/** Labels of the dossier named on the line; after `show DOSSIER contact` those of contacts. */
function offerLabels(words: readonly string[], offer: Offer): void {
  const [, dossier = '', what = ''] = words
  const letter = what === 'contact' || what === 'actor' || what === 'report' ? SECTION_LETTERS[what] : null
  const begun = words.at(-1) ?? ''
  for (const { label, words: called } of peekLabels(dossier)) {
    const fits = letter === null ? begun !== '' || !MANY.includes(label.charAt(0)) : label.startsWith(letter)
    if (fits) offer(label, called.slice(0, 60))
  }
}
