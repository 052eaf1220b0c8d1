/** The part of the `edtf` library that is used here; it ships no types of its own. */
declare module 'edtf' {
  /** Throws when `text` is not EDTF of at most this level. */
  export function parse(text: string, constraints?: { readonly level?: 0 | 1 | 2 | 3 }): { readonly type: string }
}
