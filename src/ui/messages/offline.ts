/** The app without a network, and its new versions. */
export const offlineEn = {
  'offline.heading': 'Without a network',
  'offline.core':
    'Map, timeline and sources open without a network too; they are stored on this device.',
  'offline.coreNot': 'Not stored: data saving is on.',
  'offline.keep': 'Available offline ({size} MB)',
  'offline.keepHint':
    'The rest as well: relief, downloads and data files. Stored on this device, sent to nobody.',
  'offline.progress': 'Stored: {done} of {size} MB',
  'offline.stop': 'Stop',
  'offline.kept': 'All of it is available offline.',
  'offline.remove': 'Remove ({size} MB)',
  'offline.failed': 'Not everything could be stored: check the network and try again.',
  'offline.noRoom': 'Not everything could be stored: this device has no room left for it.',
  'offline.update': 'A new version is ready',
  'offline.reload': 'Reload',
} as const;

export const offlineFr: Record<keyof typeof offlineEn, string> = {
  'offline.heading': 'Sans réseau',
  'offline.core':
    'Carte, chronologie et sources s’ouvrent aussi sans réseau ; elles sont enregistrées sur cet appareil.',
  'offline.coreNot': 'Rien d’enregistré : l’économie de données est activée.',
  'offline.keep': 'Disponible hors ligne ({size} Mo)',
  'offline.keepHint':
    'Le reste aussi : relief, téléchargements et fichiers de données. Enregistré sur cet appareil, envoyé à personne.',
  'offline.progress': 'Enregistré : {done} sur {size} Mo',
  'offline.stop': 'Arrêter',
  'offline.kept': 'Tout est disponible hors ligne.',
  'offline.remove': 'Supprimer ({size} Mo)',
  'offline.failed': 'Tout n’a pas pu être enregistré : vérifiez le réseau et réessayez.',
  'offline.noRoom': 'Tout n’a pas pu être enregistré : il n’y a plus de place sur cet appareil.',
  'offline.update': 'Une nouvelle version est prête',
  'offline.reload': 'Recharger',
};
