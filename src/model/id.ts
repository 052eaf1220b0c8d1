/** Floor 0. Ids that are the same on every machine: hashes of what a thing is and where it stands. */
import { createHash } from 'node:crypto'

/** A field separator that no part may contain, so that ("a", "bc") and ("ab", "c") differ. */
const SEPARATOR = '\u0000'

/** `prefix` and 16 characters of base 32 (80 bits) over the parts. */
export function makeId(prefix: string, ...parts: readonly (string | number)[]): string {
  const digest = createHash('sha256').update(parts.join(SEPARATOR)).digest()
  return prefix + base32(digest.subarray(0, 10))
}

/** A report's id: from its received bytes, its item and the base name of its file. */
export function reportId(bytes: Uint8Array, item: number | string | null, file: string): string {
  const content = createHash('sha256').update(bytes).digest('hex')
  return makeId('r', content, item ?? '', file)
}

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'

function base32(bytes: Uint8Array): string {
  let out = ''
  let held = 0
  let bits = 0
  for (const byte of bytes) {
    held = (held << 8) | byte
    bits += 8
    while (bits >= 5) {
      out += ALPHABET.charAt((held >>> (bits - 5)) & 31)
      bits -= 5
    }
    held &= (1 << bits) - 1
  }
  return out
}
