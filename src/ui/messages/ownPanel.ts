/** Own events in the panel. Not in the catalogue: they load with the pages that show them. */
export const ownPanelEn = {
  'own.page.none': 'No file is open.',
} as const;

export type OwnPanelKey = keyof typeof ownPanelEn;

export const ownPanelFr: Readonly<Record<OwnPanelKey, string>> = {
  'own.page.none': 'Aucun fichier n’est ouvert.',
};
