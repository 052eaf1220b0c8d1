/** Floor 4. The document `dragoman/1` as text: the same record gives the same bytes. */
import type { RecordDocument } from '../model/index.ts'

export const toJson = (record: RecordDocument): string => `${JSON.stringify(record, null, 1)}\n`
