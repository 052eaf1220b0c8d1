/** A process of its own that adds reports without end and prints each id once it is acknowledged: what is killed in the tests. */
import { writeSync } from 'node:fs'
import { openDossierFile } from '../../src/store/index.ts'
import { madeReport } from './made-report.ts'

const [file = '', from = '0', count = '1000000'] = process.argv.slice(2)
const store = await openDossierFile(file)
for (let n = Number(from); n < Number(from) + Number(count); n++) {
  const { id } = await store.addReport(madeReport(n), new Date().toISOString())
  // Straight to the pipe: what is buffered in the process would die with it.
  writeSync(1, `${id}\n`)
}
await store.close()
