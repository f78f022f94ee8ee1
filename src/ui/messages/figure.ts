/** The still map, pictures and print. Not in the catalogue: they load with the room that draws. */
const figureEn = {
  'figure.scale': '{km} km (at {degrees}° N)',
  'figure.scaleSouth': '{km} km (at {degrees}° S)',
  'figure.legend.stack': 'Several records of one kind',
  'figure.onScreen': 'Natural Earth · © OpenStreetMap contributors (ODbL) · GeoNames (CC BY 4.0)',
  'figure.ground':
    'Ground: Natural Earth (public domain) · © OpenStreetMap contributors (ODbL) · GeoNames (CC BY 4.0). Borders and names imply no judgement on the status of any territory.',
  'figure.made': 'Made on {day}.',
  'figure.static':
    'A still map: this browser has no WebGL. Choose a mark or a town to read its sources.',
  'figure.stripRough':
    '{count} record known only roughly is not in this strip.|{count} records known only roughly are not in this strip.',
  'figure.strip': 'Records by day; the days looked at are shaded',
  'figure.records': 'The records and the words of their sources',
  'figure.own.count': '{count} event of {name}|{count} events of {name}',
  'figure.own.countSeen':
    '{count} event of {name}, {seen} on this map|{count} events of {name}, {seen} of them on this map',
  'figure.own.dots': 'Many events: darker where they lie on each other',
  'figure.own.soft': 'Known only to the region',
  'figure.own.possible': 'Event of a file, possibly in the window',
  'figure.own.credits':
    'Events from files of whoever made this picture, not checked by this map, and not part of the link: {owners}',
} as const;

type FigureKey = keyof typeof figureEn;

const figureFr: Readonly<Record<FigureKey, string>> = {
  'figure.scale': '{km} km (à {degrees}° N)',
  'figure.scaleSouth': '{km} km (à {degrees}° S)',
  'figure.legend.stack': 'Plusieurs fiches de même type',
  'figure.onScreen':
    'Natural Earth · © contributeurs d’OpenStreetMap (ODbL) · GeoNames (CC BY 4.0)',
  'figure.ground':
    'Fond : Natural Earth (domaine public) · © contributeurs d’OpenStreetMap (ODbL) · GeoNames (CC BY 4.0). Frontières et noms ne préjugent du statut d’aucun territoire.',
  'figure.made': 'Établi le {day}.',
  'figure.static':
    'Carte fixe : ce navigateur n’a pas WebGL. Choisissez un signe ou une ville pour lire ses sources.',
  'figure.stripRough':
    '{count} fiche datée seulement en gros ne figure pas sur cette frise.|{count} fiches datées seulement en gros ne figurent pas sur cette frise.',
  'figure.strip': 'Fiches par jour ; les jours regardés sont ombrés',
  'figure.records': 'Les fiches et les mots de leurs sources',
  'figure.own.count': '{count} événement de « {name} »|{count} événements de « {name} »',
  'figure.own.countSeen':
    '{count} événement de « {name} », {seen} sur cette carte|{count} événements de « {name} », dont {seen} sur cette carte',
  'figure.own.dots': 'Nombreux événements : plus foncé là où ils se superposent',
  'figure.own.soft': 'Connu à la région près',
  'figure.own.possible': 'Événement d’un fichier, possible dans la période',
  'figure.own.credits':
    'Événements de fichiers de l’auteur de cette image, non vérifiés par cette carte et absents du lien : {owners}',
};

/** What only pictures say, in every language. */
export const FIGURE = { en: figureEn, fr: figureFr };
