// A vitest reporter whose last line counts the tests, alone on the line and without colour. With NO_SKIP set, as in CI, a
// skipped test is named and counts as failed: what was left out was not tested.
const NO_SKIP = process.env.NO_SKIP !== undefined && process.env.NO_SKIP !== ''

export default class CountReporter {
  onTestRunEnd(modules, unhandledErrors) {
    const counts = { passed: 0, failed: unhandledErrors.length, skipped: 0 }
    const skipped = []
    for (const module of modules) {
      if (module.errors().length > 0) counts.failed++
      for (const test of module.children.allTests()) {
        const { state, note } = test.result()
        const kind = state === 'passed' || state === 'failed' ? state : 'skipped'
        counts[kind]++
        if (kind === 'skipped') skipped.push(`${test.fullName}${note ? `: ${note}` : ''}`)
      }
    }
    process.on('exit', () => {
      for (const name of skipped) process.stdout.write(`skipped: ${name}\n`)
      if (NO_SKIP && skipped.length > 0) process.exitCode = 1
      const failed = counts.failed + (NO_SKIP ? skipped.length : 0)
      process.stdout.write(`${counts.passed} passed, ${failed} failed${NO_SKIP ? '' : `, ${counts.skipped} skipped`}\n`)
    })
  }
}
