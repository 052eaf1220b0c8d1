/** Completion as a shell asks for it: words of the command line, dossiers, labels. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { createDossierFile } from '../src/store/index.ts'

const main = fileURLToPath(new URL('../src/cli/main.ts', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'dragoman-'))
const NOW = '2026-06-04T08:00:00.000Z'

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], { cwd: folder, encoding: 'utf8' })
  return { status, stdout, stderr }
}

/** What is offered for the last of the words. */
const offered = (...words: readonly string[]): string[] =>
  run('complete', '--', ...words)
    .stdout.split('\n')
    .filter((line) => line !== '' && !line.startsWith(':'))
    .map((line) => line.split('\t')[0] ?? '')

beforeAll(async () => {
  const store = await createDossierFile(join(folder, 'ferry.dossier'), 'Ferry', NOW)
  await store.giveLabels([
    ...['c-one', 'c-two'].map((id) => ({ section: 'contact' as const, id })),
    { section: 'statement', id: 's-one' },
    { section: 'report', id: 'r-one' },
  ])
  await store.close()
  writeFileSync(join(folder, 'ferry.txt'), 'no dossier')
  mkdirSync(join(folder, 'fenland'))
})

describe('completion', () => {
  it('offers commands, options and choices', () => {
    expect(offered('sh')).toEqual(['show'])
    expect(offered('show', 'ferry.dossier', '--sing')).toEqual(['--single-origin'])
    expect(offered('show', 'ferry.dossier', '--state', 'occ')).toEqual(['occurred'])
    expect(offered('review', 'ferry.dossier', 'wr')).toEqual(['wrong'])
  })

  it('offers dossiers and folders, and no other file, where a dossier is to be named', () => {
    expect(offered('show', 'fe').sort()).toEqual(['fenland/', 'ferry.dossier'])
    expect(offered('add', 'ferry.dossier', 'ferry.t')).toEqual(['ferry.txt'])
    expect(offered('show', `${folder}/fer`)).toEqual([`${folder}/ferry.dossier`])
  })

  it('offers the labels of the dossier that is named, the many ones once their letter is typed', () => {
    expect(offered('show', 'ferry.dossier', 'contact', '')).toEqual(['c1', 'c2'])
    expect(offered('explain', 'ferry.dossier', '')).toEqual(['c1', 'c2', 'r1'])
    expect(offered('explain', 'ferry.dossier', 's')).toEqual(['s1'])
    expect(offered('explain', 'ferry.txt', 'c')).toEqual([])
  })

  it.each(['bash', 'zsh', 'fish'])('prints a script for %s', (shell) => {
    const { status, stdout } = run('complete', shell)
    expect(status).toBe(0)
    expect(stdout).toContain('dragoman')
  })

  it('works in a real bash', (context) => {
    if (spawnSync('bash', ['--version']).status !== 0) return context.skip('there is no bash here')
    const words = ['dragoman', 'show', 'ferry.dossier', 'contact', 'c']
    // What bash-completion brings and a bare bash has not got.
    const helpers = `_get_comp_words_by_ref() { words=("\${COMP_WORDS[@]}"); cword=$COMP_CWORD; cur=\${COMP_WORDS[COMP_CWORD]}; prev=\${COMP_WORDS[COMP_CWORD-1]}; }
      compopt() { :; }`
    const script = `${helpers}
      dragoman() { "${process.execPath}" "${main}" "$@"; }
      source <(dragoman complete bash)
      COMP_WORDS=(${words.join(' ')}); COMP_CWORD=4; COMP_LINE="${words.join(' ')}"; COMP_POINT=\${#COMP_LINE}
      __dragoman_complete
      printf '%s\\n' "\${COMPREPLY[@]}"`
    const { stdout, stderr } = spawnSync('bash', ['-c', script], { cwd: folder, encoding: 'utf8' })
    expect(stdout.trim().split('\n'), stderr).toEqual(['c1', 'c2'])
  })

  it('refuses a shell it does not know', () => {
    const { status, stderr } = run('complete', 'tcsh')
    expect(status).toBe(2)
    expect(stderr).toContain('zsh, bash, fish')
  })
})
