const en = {
  'card.region': 'Record',
  'card.none': 'Choose words in the document to make a record of them.',
} as const;

const fr: Record<keyof typeof en, string> = {
  'card.region': 'Fiche',
  'card.none': 'Choisissez des mots dans le document pour en faire une fiche.',
};

/** What the region “Record” says. */
export const CARD_WORDS = { en, fr };
