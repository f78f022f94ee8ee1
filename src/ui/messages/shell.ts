/** Page frame, regions and messages about the app itself. */
export const shellEn = {
  'app.title': 'Northern Mali, word for word',
  'app.tagline': 'Every mark can be checked against the exact words of a source',
  'app.language': 'Language',
  'app.partFailed': 'This part of the page stopped working. The rest goes on.',
  'region.map': 'Map',
  'region.timeline': 'Timeline',
  'region.evidence': 'Evidence',
  'region.layers': 'Layers',
} as const;

export const shellFr: Record<keyof typeof shellEn, string> = {
  'app.title': 'Nord du Mali, mot pour mot',
  'app.tagline': 'Chaque signe se vérifie dans les mots exacts d’une source',
  'app.language': 'Langue',
  'app.partFailed': 'Cette partie de la page s’est arrêtée. Le reste continue de fonctionner.',
  'region.map': 'Carte',
  'region.timeline': 'Chronologie',
  'region.evidence': 'Sources',
  'region.layers': 'Couches',
};
