/**
 * Floor 2, reading/times. "The nearly four-year war", and elsewhere in the report when that war began: together they
 * say about when this was written.
 */

import { wordsOfClass } from '../../language/lexicon/index.ts'
import type { TimeExpression } from '../../language/time/index.ts'
import { childrenOf, findChildren } from '../../language/tree.ts'
import { addMonths, boundsOf, type Day } from '../../model/index.ts'
import type { Page, PageSentence } from '../page.ts'
import type { Window } from './bounds.ts'

const BEGINNING = wordsOfClass('time-tense', 'beginning')
const NEARLY = /\b(?:nearly|almost|close to|approaching|just under) (?:a |an )?$/i
const MORE = /\b(?:more than|over|just over|well over|at least) (?:a |an )?$/i

/** One window for each length that has a beginning; the length is of years. */
export function anniversaries(page: Page, expressions: readonly TimeExpression[]): readonly Window[] {
  const begun = beginnings(page, expressions)
  return expressions.flatMap((expression) => {
    const [meaning] = expression.meanings
    if (
      meaning?.kind !== 'duration' ||
      meaning.unit !== 'year' ||
      meaning.amount === null ||
      expression.value.edtf !== null
    )
      return []
    const what = lastingThing(page, expression)
    const start = what === null ? undefined : begun.get(what)
    return start === undefined ? [] : [windowOf(page, expression, meaning.amount, start)]
  })
}

interface Beginning {
  readonly first: Day
  readonly last: Day
  readonly words: string
}

/** What began, by its noun, where the report gives one beginning for it. */
function beginnings(page: Page, expressions: readonly TimeExpression[]): ReadonlyMap<string, Beginning> {
  const found = new Map<string, Beginning>()
  const twice = new Set<string>()
  for (const expression of expressions) {
    const thing = beginningThing(page, expression)
    const { first, last } = boundsOf(expression.value.edtf ?? 'XXXX')
    if (thing === null || first === null || last === null) continue
    const known = found.get(thing)
    if (known !== undefined && known.first !== first) twice.add(thing)
    found.set(thing, { first, last, words: expression.value.words ?? '' })
  }
  for (const thing of twice) found.delete(thing)
  return found
}

/** "the war that broke out in 2014", "the war began in May 2014": war. */
function beginningThing(page: Page, expression: TimeExpression): string | null {
  const sentence = page.sentences[expression.sentence]
  const verb = expression.dates === null ? undefined : sentence?.tokens[expression.dates]
  const hasYear =
    expression.meanings.length === 1 && expression.meanings.every((m) => m.kind === 'calendar' && m.year !== undefined)
  if (sentence === undefined || verb === undefined || !hasYear || !BEGINNING.has(verb.lemma)) return null
  const subject = findChildren(sentence, verb.index, ['nsubj'])
    .map((i) => sentence.tokens[i])
    .find((t) => t?.upos === 'NOUN')
  const noun = verb.rel.startsWith('acl') ? sentence.tokens[verb.head] : subject
  return noun?.upos === 'NOUN' ? noun.lemma.toLowerCase() : null
}

/** "the nearly four-year-long war", "four years of war", "the war, now in its ...": the noun that has lasted. */
function lastingThing(page: Page, expression: TimeExpression): string | null {
  const sentence = page.sentences[expression.sentence]
  if (sentence === undefined) return null
  const noun = expression.dates === null ? undefined : sentence.tokens[expression.dates]
  const of = nounOf(sentence, expression)
  const thing = of ?? (noun?.upos === 'NOUN' && noun.index > expression.last ? noun : undefined)
  return thing === undefined ? null : thing.lemma.toLowerCase()
}

function nounOf(sentence: PageSentence, expression: TimeExpression): PageSentence['tokens'][number] | undefined {
  const unit = sentence.tokens[expression.last]
  if (unit === undefined) return undefined
  const child = childrenOf(sentence, unit.index).find((c) => sentence.tokens[c]?.rel === 'nmod' && c > unit.index)
  return child === undefined ? undefined : sentence.tokens[child]
}

function windowOf(page: Page, expression: TimeExpression, years: number, start: Beginning): Window {
  const before = page.report.text.slice(Math.max(0, expression.start - 24), expression.start)
  const months = Math.round(years * 12)
  const why = (how: string): string => `speaks of ${how}"${expression.value.words ?? ''}" since "${start.words}"`
  if (NEARLY.test(before))
    return { first: addMonths(start.first, months - 6), last: addMonths(start.last, months), why: why('nearly ') }
  if (MORE.test(before))
    return { first: addMonths(start.first, months), last: addMonths(start.last, months + 12), why: why('more than ') }
  return { first: addMonths(start.first, months - 6), last: addMonths(start.last, months + 12), why: why('') }
}
