/** Floor 6. Colours for the terminal at hand; none under NO_COLOR or into a pipe. */
import pc from 'picocolors'
import { PLAIN, type Style } from '../outputs/terminal/style.ts'

const NARROWEST = 60
const WIDEST = 120

export function terminalStyle(): Style {
  const width = Math.min(WIDEST, Math.max(NARROWEST, process.stdout.columns ?? PLAIN.width))
  if (!process.stdout.isTTY || process.env.NO_COLOR) return { ...PLAIN, width }
  const colors = pc.createColors(true)
  const hues = { talk: colors.dim, plan: colors.blue, done: colors.bold, against: colors.yellow, open: colors.magenta }
  return { width, bold: colors.bold, dim: colors.dim, mark: (words, hue) => hues[hue](words) }
}
