/** Floor 6. Standing questions after an addition: what is new is printed, and the command of a watch is run, without a shell. */
import { spawnSync } from 'node:child_process'
import type { Store } from '../store/index.ts'
import { askWatches } from '../work/dossier/index.ts'

export async function announceWatches(store: Store): Promise<string[]> {
  const today = new Date().toISOString().slice(0, 10)
  const fired = await askWatches(store, today)
  for (const { watch, news } of fired) {
    const [program, ...args] = watch.run ?? []
    if (program !== undefined) spawnSync(program, [...args, ...news], { stdio: ['ignore', 'inherit', 'inherit'] })
  }
  return fired.flatMap(({ watch, news }) => news.map((words) => `watch “${watch.when}”: ${words}`))
}
