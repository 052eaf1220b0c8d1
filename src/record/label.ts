/** Floor 3, record. A report as a reason names it: outlet (or file) and day. */
import type { Filed } from './filed.ts'

export const reportLabel = (filed: Filed): string => {
  const { outlet, file, item, published } = filed.report
  const name = outlet?.name ?? (item === null ? file : `${file} item ${item}`)
  return `${name}, ${published.edtf?.slice(0, 10) ?? 'undated'}`
}

export const labelOf = (unit: readonly { readonly filed: Filed }[]): string =>
  unit[0] ? reportLabel(unit[0].filed) : ''
