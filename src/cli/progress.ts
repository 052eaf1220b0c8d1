/** Floor 6. One line on stderr that says what is being done; on a terminal it rewrites itself, elsewhere it keeps quiet for a while. */

export interface Progress {
  readonly show: (words: string) => void
  readonly end: () => void
}

const QUIET_MS = 2000

export function startProgress(stream: NodeJS.WriteStream = process.stderr): Progress {
  let last = Date.now()
  let shown = false
  return {
    show: (words) => {
      if (stream.isTTY) {
        stream.write(`\r\u001b[2K${words.slice(0, (stream.columns ?? 80) - 1)}`)
        shown = true
      } else if (Date.now() - last >= QUIET_MS) {
        stream.write(`${words}\n`)
        last = Date.now()
      }
    },
    end: () => {
      if (shown) stream.write('\r\u001b[2K')
    },
  }
}
