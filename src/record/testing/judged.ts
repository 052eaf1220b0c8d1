/** Floor 3, record, for tests: the record of some reports under an analyst's acts, found to be sound. */
import { expect } from 'vitest'
import { checkDocument, documentSchema, type RecordDocument, type Review } from '../../model/index.ts'
import { compile, type Input } from '../index.ts'

export const options = { engine: 'test' }

export const record = (inputs: readonly Input[], reviews: readonly Review[]): RecordDocument => {
  const doc = compile(inputs, reviews, options)
  documentSchema.parse(doc)
  expect(checkDocument(doc)).toEqual([])
  return doc
}
