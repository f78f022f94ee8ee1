/** The quiet page inside other people's pages. Not in the catalogue: it loads with that page. */
export const embedEn = {
  'embed.full': 'Open the full map',
  'embed.newTab': '(new tab)',
  'embed.legend': 'Legend',
  'embed.story': 'Back to the story',
  'embed.credits': 'Sources and credits',
  'embed.words': 'Quotations: {publishers}.',
  'embed.ground': 'Map:',
} as const;

type EmbedKey = keyof typeof embedEn;

export const embedFr: Readonly<Record<EmbedKey, string>> = {
  'embed.full': 'Voir toute la carte',
  'embed.newTab': '(nouvel onglet)',
  'embed.legend': 'Légende',
  'embed.story': 'Revenir au récit',
  'embed.credits': 'Sources et crédits',
  'embed.words': 'Citations : {publishers}.',
  'embed.ground': 'Carte :',
};

/** What an embedded page says of itself, in every language. */
export const EMBED = { en: embedEn, fr: embedFr };
