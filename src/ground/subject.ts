/** The country whose own border and regions the detailed ground has (ISO 3166-1 alpha-3). */
export const DETAILED_COUNTRY = 'MLI';

/** The country that stands out on the ground, by its ISO 3166-1 alpha-3 code; `null` for none. */
export type Subject = string | null;

/** The subject of the documents that the map is built with. */
export const SUBJECT: Subject = DETAILED_COUNTRY;
