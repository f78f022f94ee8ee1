/** The map and its controls. */
export const mapEn = {
  'map.loading': 'The map is loading…',
  'map.zoomIn': 'Zoom in',
  'map.zoomOut': 'Zoom out',
  'map.attribution': 'Show map credits',
  'map.failed':
    'The map could not be drawn completely ({reason}). Timeline, lists and sources still work.',
  'map.noWebgl':
    'This browser cannot draw the map: WebGL is missing or switched off. The timeline, the lists and every source passage still work.',
  'map.marks': 'Marks on the map',
  'map.stack': '{kind}: {count} record, {place}|{kind}: {count} records, {place}',
  'map.hoverMore': 'and {count} more: click to open|and {count} more: click to open',
  'map.hoverOpen': 'Click to open',
  'map.measured': 'measured: {measured} km\nthe text says: {stated} km',
  'map.sameScale': '{name} at the same scale',
  'map.areaHeld': 'held by {holder}, {when}',
  'map.campHeld': 'camp: {holder}',
  'map.campHeldSinceUnknown': 'camp: {holder}, since when not stated',
  'map.campClaimed': 'camp: claimed by {holder}',
  'map.campTaken': 'camp: passes to {holder}',
  'map.campLeft': 'camp: left by {holder}, nobody named after',
  'map.chunkFailed': 'The map could not be loaded.',
  'map.retry': 'Try again',
} as const;

export const mapFr: Record<keyof typeof mapEn, string> = {
  'map.loading': 'Chargement de la carte…',
  'map.zoomIn': 'Zoomer',
  'map.zoomOut': 'Dézoomer',
  'map.attribution': 'Afficher les crédits de la carte',
  'map.failed':
    'La carte n’a pas pu être entièrement dessinée ({reason}). La chronologie, les listes et les sources restent utilisables.',
  'map.noWebgl':
    'Ce navigateur ne peut pas dessiner la carte : WebGL est absent ou désactivé. La chronologie, les listes et tous les passages des sources restent utilisables.',
  'map.marks': 'Marques sur la carte',
  'map.stack': '{kind} : {count} fiche, {place}|{kind} : {count} fiches, {place}',
  'map.hoverMore': 'et {count} autre : cliquez pour ouvrir|et {count} autres : cliquez pour ouvrir',
  'map.hoverOpen': 'Cliquez pour ouvrir',
  'map.measured': 'mesuré : {measured} km\nle texte dit : {stated} km',
  'map.sameScale': '{name}, à la même échelle',
  'map.areaHeld': 'aux mains de : {holder}, {when}',
  'map.campHeld': 'camp : {holder}',
  'map.campHeldSinceUnknown': 'camp : {holder}, on ne sait depuis quand',
  'map.campClaimed': 'camp : revendiqué par {holder}',
  'map.campTaken': 'camp : passe à {holder}',
  'map.campLeft': 'camp : quitté par {holder}, sans successeur nommé',
  'map.chunkFailed': 'La carte n’a pas pu être chargée.',
  'map.retry': 'Réessayer',
};
