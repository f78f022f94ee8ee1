const ACCENTS = /\p{M}/gu;
const BETWEEN_WORDS = /[^\p{L}\p{N}]+/gu;

/** A name as names are compared: `Date de début` → `date_de_debut`. */
export const plainName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(ACCENTS, '')
    .toLowerCase()
    .replace(BETWEEN_WORDS, '_')
    .replace(/^_|_$/g, '');
