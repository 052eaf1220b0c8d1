/** Floor 0. Dates in EDTF: checked by the `edtf` library, calculated with by day. */
export {}
