/** Floor 6. `dragoman new DOSSIER`: makes an empty dossier file. */
import { basename, extname, resolve } from 'node:path'
import { Command } from 'commander'
import { createDossierFile } from '../../store/index.ts'
import { now } from '../with-dossier.ts'

export function newCommand(): Command {
  return new Command('new')
    .description('make an empty dossier (one file that keeps reports, readings, reviews and record)')
    .argument('<dossier>', 'the file to make, e.g. ferry.dossier')
    .option('--title <words>', 'what the story is called')
    .option('--json', 'for programs')
    .action(async (file: string, { title, json }: { title?: string; json?: true }) => {
      const store = await createDossierFile(resolve(file), title ?? basename(file, extname(file)), now())
      await store.close()
      process.stdout.write(
        json
          ? `${JSON.stringify({ file, ...store.dossier }, null, 1)}\n`
          : `made ${file}\nnext: dragoman add ${file} FILES...\n`,
      )
    })
}
