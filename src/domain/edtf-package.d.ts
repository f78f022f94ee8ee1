/** The `edtf` package ships no types; what is read of its result is described in `edtf.ts`. */
declare module 'edtf' {
  export default function edtf(text: string): unknown;
}
