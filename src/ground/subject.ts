/** The country whose own border and regions the detailed ground has (ISO 3166-1 alpha-3). */
export const DETAILED_COUNTRY = 'MLI';

/** The country that stands out on the ground, by its ISO 3166-1 alpha-3 code; `null` for none. */
export type Subject = string | null;

/** The country that stands out on the ground that a project asks for: none on the world's. */
export const subjectOf = ({ ground }: { readonly ground: 'mali' | 'world' }): Subject =>
  ground === 'world' ? null : DETAILED_COUNTRY;
