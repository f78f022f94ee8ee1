/** Opening own files and switching them. Not in the catalogue: they load with the first own file. */
export const ownEn = {
  'own.heading': 'Your events',
} as const;

export type OwnKey = keyof typeof ownEn;

export const ownFr: Readonly<Record<OwnKey, string>> = {
  'own.heading': 'Vos données',
};
