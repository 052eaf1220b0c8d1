/** Floor 2, reading/attribution/verbs. What a verb credits, still as heads of the tree. */
export interface ContentOf {
  /** Heads of the content. */
  readonly heads: readonly number[]
  /** Subtrees inside it that are not content: the cue's own clause where it interrupts. */
  readonly without: readonly number[]
  readonly rule: string
  /** The verb alone is the cue: its object stands before the preposition, and both are said ("accused them of lying"). */
  readonly verbAlone?: boolean
  /** Who says it, where the place of the words tells what the parse does not. */
  readonly speaker?: number
  /** Where the order of words decides rather than the parse: first and last tokens of the content's parts. */
  readonly runs?: readonly (readonly [number, number])[]
}
