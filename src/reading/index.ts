/** Floor 2, reading: one Report in, one Reading out. */
export { ENGINE, leaveUnread } from './engine.ts'
export { read } from './read.ts'
