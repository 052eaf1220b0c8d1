/** Reading for the benches: CoNLL-U and IOB2 files, as the public data comes. */
import { existsSync, readFileSync } from 'node:fs'

export interface GoldWord {
  readonly form: string
  readonly lemma: string
  readonly upos: string
  readonly xpos: string
  /** 0 the root, 1 the first word. */
  readonly head: number
  readonly rel: string
}

/** A surface token: one word, or several written as one ("don't"). */
export interface GoldToken {
  readonly form: string
  readonly words: readonly string[]
  readonly spaceAfter: boolean
}

export interface GoldSentence {
  readonly id: string
  readonly words: readonly GoldWord[]
  readonly tokens: readonly GoldToken[]
  readonly opensParagraph: boolean
}

/** The whole file; ends the process with a clear message where it is missing. */
export function readOrLeave(path: string | undefined, usage: string): string {
  if (path && existsSync(path)) return readFileSync(path, 'utf8')
  console.error(path ? `no such file: ${path}` : `usage: ${usage}`)
  process.exit(2)
}

/** Sentences of a CoNLL-U file; empty nodes are left out. */
export function readConllu(content: string): readonly GoldSentence[] {
  return stanzas(content)
    .map((lines) => goldSentence(lines))
    .filter((sentence) => sentence.words.length > 0)
}

const stanzas = (content: string): readonly (readonly string[])[] =>
  content.split(/\r?\n\s*\r?\n/u).map((stanza) => stanza.split(/\r?\n/u).filter((line) => line !== ''))

function goldSentence(lines: readonly string[]): GoldSentence {
  const rows = lines.filter((line) => !line.startsWith('#')).map((line) => line.split('\t'))
  const words = rows.filter(([id = '']) => /^\d+$/.test(id)).map(goldWord)
  const comment = (name: string): string | undefined => lines.find((line) => line.startsWith(`# ${name}`))
  return {
    id: comment('sent_id')?.split('= ')[1] ?? '',
    words,
    tokens: goldTokens(rows),
    opensParagraph: Boolean(comment('newpar') ?? comment('newdoc')),
  }
}

const goldWord = ([
  ,
  form = '',
  lemma = '',
  upos = '',
  xpos = '',
  ,
  head = '0',
  rel = '',
]: readonly string[]): GoldWord => ({
  form,
  lemma,
  upos,
  xpos,
  head: Number(head),
  rel,
})

function goldTokens(rows: readonly (readonly string[])[]): readonly GoldToken[] {
  const tokens: { form: string; words: string[]; spaceAfter: boolean }[] = []
  let upTo = 0
  for (const [id = '', form = '', , , , , , , , misc = ''] of rows) {
    const spaceAfter = !misc.split('|').includes('SpaceAfter=No')
    if (id.includes('-')) {
      tokens.push({ form, words: [], spaceAfter })
      upTo = Number(id.split('-')[1])
    } else if (Number(id) <= upTo && /^\d+$/.test(id)) tokens.at(-1)?.words.push(form)
    else if (/^\d+$/.test(id)) tokens.push({ form, words: [form], spaceAfter })
  }
  return tokens
}

export interface TaggedSentence {
  readonly words: readonly string[]
  readonly tags: readonly string[]
}

/** Sentences of an IOB2 file as Universal NER writes it: number, word, tag. Tags but PER, ORG and LOC count as O. */
export function readIob2(content: string): readonly TaggedSentence[] {
  return stanzas(content)
    .map((lines) => lines.filter((line) => !line.startsWith('# ')).map((line) => line.split('\t')))
    .filter((rows) => rows.length > 0)
    .map((rows) => ({
      words: rows.map(([, word = '']) => word),
      tags: rows.map(([, , tag = 'O']) => (/-(PER|ORG|LOC)$/.test(tag) ? tag : 'O')),
    }))
}

/** Words as the parser takes them: set one after another with a space between. */
export function asWords(forms: readonly string[]): readonly { text: string; start: number; end: number }[] {
  let end = -1
  return forms.map((text) => {
    const start = end + 1
    end = start + text.length
    return { text, start, end }
  })
}
