/** Floor 2, reading. A passage before it is numbered. */
import type { Passage } from '../page.ts'

export type Piece = Omit<Passage, 'index'>
