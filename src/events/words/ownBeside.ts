/** What is said of own events on pictures and in the timeline. */
const ownBesideEn = {
  'own.count': '{count} of yours|{count} of yours',
  'own.count.any': '{count} other event|{count} other events',
  'own.figure.count': '{count} event of {name}|{count} events of {name}',
  'own.figure.countSeen':
    '{count} event of {name}, {seen} on this map|{count} events of {name}, {seen} of them on this map',
  'own.figure.dots': 'Many events: darker where they overlap',
  'own.figure.squares':
    'Events counted by square, by the month they began: darker from 1, 10, 100, 1,000 and 10,000 on',
  'own.figure.soft': 'Somewhere in the region',
  'own.figure.possible': 'Event from a file, date uncertain',
  'own.figure.credits':
    'Events from files opened by whoever made this picture; not checked by this map and not in the link: {owners}',
  'own.figure.credits.any': 'Other events, not checked by this map: {owners}',
} as const;

const ownBesideFr: Readonly<Record<keyof typeof ownBesideEn, string>> = {
  'own.count': '{count} des vôtres|{count} des vôtres',
  'own.count.any': '{count} autre événement|{count} autres événements',
  'own.figure.count': '{count} événement de « {name} »|{count} événements de « {name} »',
  'own.figure.countSeen':
    '{count} événement de « {name} », {seen} sur cette carte|{count} événements de « {name} », dont {seen} sur cette carte',
  'own.figure.dots': 'Nombreux événements : plus foncé là où ils se superposent',
  'own.figure.squares':
    'Événements comptés par carré, selon le mois où ils ont commencé : plus foncé à partir de 1, 10, 100, 1 000 et 10 000',
  'own.figure.soft': 'Quelque part dans la région',
  'own.figure.possible': 'Événement d’un fichier, date incertaine',
  'own.figure.credits':
    'Événements de fichiers ouverts par l’auteur de cette image ; non vérifiés par cette carte et absents du lien : {owners}',
  'own.figure.credits.any': 'Autres événements, non vérifiés par cette carte : {owners}',
};

/** What is said beside the records, in every language. */
export const OWN_BESIDE = { en: ownBesideEn, fr: ownBesideFr };
