/**
 * The network behind the parse: an ONNX session for one sentence at a time.
 *
 * One at a time, because dynamic int8 takes its scale from all that is in a batch: the reading of a sentence would
 * depend on its neighbours. A resource: it holds native memory until the process ends.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { InferenceSession, Tensor } from 'onnxruntime-node'
import type { Encoded } from './pieces.ts'

/** The label sets of the pack, by name; a label's place is its number. */
export interface Labels {
  readonly upos: readonly string[]
  readonly xpos: readonly string[]
  readonly rels: readonly string[]
  readonly names: readonly string[]
  readonly lemmas: readonly string[]
  /** No labels, but words that stand before a person's name and are no part of it ("minister"), in lower case. */
  readonly offices: readonly string[]
}

/** What the network says of one sentence of n words; row by row where there are more than n numbers. */
export interface Answers {
  readonly upos: Int32Array
  readonly xpos: Int32Array
  /** n x choices: edit scripts, best first. */
  readonly lemmas: Int32Array
  /** n x tags: scores. */
  readonly names: Float32Array
  readonly happened: Float32Array
  /** n x (n + 1): scores of each head, the root first. */
  readonly arcs: Float32Array
  /** n x (n + 1): the best relation to each head. */
  readonly rels: Int32Array
}

export interface Network {
  readonly labels: Labels
  ask(sentence: Encoded): Promise<Answers>
}

/** Loads `labels.json` and `parser.onnx` from a pack's folder. Rejects where they are missing or broken. */
export async function loadNetwork(folder: string): Promise<Network> {
  const labels = JSON.parse(await readFile(join(folder, 'labels.json'), 'utf8')) as Labels
  const session = await InferenceSession.create(join(folder, 'parser.onnx'), {
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    executionMode: 'sequential',
    graphOptimizationLevel: 'all',
  })
  return { labels, ask: (sentence) => ask(session, sentence) }
}

async function ask(session: InferenceSession, sentence: Encoded): Promise<Answers> {
  const integers = (data: Int32Array): Tensor => new Tensor('int32', data, [data.length])
  const out = await session.run({
    pieces: integers(sentence.pieces),
    shapes: integers(sentence.shapes),
    first: integers(sentence.first),
    last: integers(sentence.last),
  })
  const data = (name: string): unknown => out[name]?.data
  return {
    upos: data('upos') as Int32Array,
    xpos: data('xpos') as Int32Array,
    lemmas: data('lemmas') as Int32Array,
    names: data('names') as Float32Array,
    happened: data('happened') as Float32Array,
    arcs: data('arcs') as Float32Array,
    rels: data('rels') as Int32Array,
  }
}
