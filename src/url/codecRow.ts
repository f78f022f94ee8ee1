import type { Dataset } from '../dataset/dataset';
import type { Lang } from '../domain/record';
import type { View } from '../store/view';

/** What decoding needs to know besides the link. */
export interface CodecContext {
  readonly dataset: Dataset;
  /** Language where the link names none. */
  readonly lang: Lang;
}

/** A decoded value, or `null` where the text is not one. */
export type Decoded<Value> = { readonly value: Value } | null;

/**
 * One row of the table: a key of the hash and the part of the view it carries. `encode` returns
 * `null` where the part is at its default, which links leave out.
 */
export interface Codec {
  readonly key: string;
  encode(view: View, context: CodecContext): string | null;
  decode(text: string, view: View, context: CodecContext): Decoded<View>;
}

/** The names of a comma-separated list; `null` where there is none, or one that is not known. */
export function decodeNames<Name extends string>(
  text: string,
  isKnown: (name: string) => name is Name,
): ReadonlySet<Name> | null {
  const names = text.split(',');
  const known = names.filter(isKnown);
  return known.length === names.length ? new Set(known) : null;
}
