/** Floor 2, reading/attribution. When a noun is what was said ("denied the report") and when only whom an act meets ("welcomed him"). */
import type { Frame } from '../frames.ts'
import type { Page } from '../page.ts'

/** Classes whose noun is what was said or done by saying: "denied the report", "voiced concern", "offered a truce". */
const NOUN_CLASSES: ReadonlySet<string> = new Set([
  'deny',
  'demand',
  'offer',
  'threaten',
  'warn',
  'promise',
  'hint',
  'confirm',
  'judge',
  'praise',
  'blame',
  'feel',
  'speak',
  'claim',
  'report',
  'say',
  'think',
])

/** To foresee something is to say so; to expect a guest is not. */
const FORESEEING: ReadonlySet<string> = new Set(['foresee', 'foretell', 'predict', 'prophesy'])

/** What is denied, confirmed or doubted may be told by a pronoun: "disputes this". */
const YES_OR_NO: ReadonlySet<string> = new Set(['deny', 'confirm', 'think'])

const PRONOUN = /^(?:it|them|him|her|me|us|you|this|that|he|she|they|himself|herself|themselves)$/iu

/** Verbs whose object is whom, and only what follows "for" is said. */
const GREETING: ReadonlySet<string> = new Set(['thank', 'welcome', 'greet', 'congratulate', 'applaud', 'salute'])

const isName = (page: Page, frame: Frame): boolean => {
  const span = frame.content[0]
  const sentence = page.sentences[frame.cueAt.sentence]
  const names = sentence?.names ?? []
  return span !== undefined && names.some((n) => n.kind === 'person' && n.end >= span.end - 1 && n.start >= span.start)
}

/** A pronoun or a person as object is no content: "welcomed him", "raised it". */
export function tellsNoun(page: Page, frame: Frame): boolean {
  if (!NOUN_CLASSES.has(frame.cueClass) && !FORESEEING.has(frame.cueWord)) return false
  if (
    GREETING.has(frame.cueWord) &&
    frame.content.length === 1 &&
    !/\s(?:for|on|upon|about|after|over)\s/u.test(
      page.report.text.slice(frame.content[0]?.start, frame.content[0]?.end),
    )
  )
    return !isName(page, frame) && !PRONOUN.test(page.report.text.slice(frame.content[0]?.start, frame.content[0]?.end))
  const words = frame.content.map((c) => page.report.text.slice(c.start, c.end)).join(' ')
  return (
    !PRONOUN.test(words) ||
    (frame.inside === null && YES_OR_NO.has(frame.cueClass) && /^(?:it|this|that)$/iu.test(words))
  )
}
