/** The `edtf` package ships no types; what is read of its result is described in `edtf.ts`. */
declare module 'edtf' {
  export default function edtf(text: string): unknown;
  /** The classes of the package's objects. */
  type Kind = abstract new (...args: never[]) => unknown;
  // biome-ignore lint/suspicious/noShadowRestrictedNames: as the package calls it
  export const Date: Kind;
  export const Year: Kind;
  export const Decade: Kind;
  export const Century: Kind;
  export const Season: Kind;
  export const Interval: Kind;
  export const List: Kind;
  // biome-ignore lint/suspicious/noShadowRestrictedNames: as the package calls it
  export const Set: Kind;
}
