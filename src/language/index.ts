/** The language floor's public face. */

export { splitBlocks } from './blocks.ts'
export { type EnglishOptions, loadEnglish } from './english.ts'
export * from './tree.ts'
export type { Analysis, Language, Name, Sentence, Span, Token, Upos } from './types.ts'
