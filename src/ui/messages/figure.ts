/** The still map, pictures and print. Not in the catalogue: they load with the room that draws. */
const figureEn = {
  'figure.scale': '{km} km (at {degrees}° N)',
  'figure.scaleSouth': '{km} km (at {degrees}° S)',
  'figure.legend.stack': 'Number of records in one place',
  'figure.onScreen': 'Natural Earth · © OpenStreetMap contributors (ODbL) · GeoNames (CC BY 4.0)',
  'figure.ground':
    'Ground: Natural Earth (public domain) · © OpenStreetMap contributors (ODbL) · GeoNames (CC BY 4.0). Borders and names imply no judgement on the status of any territory.',
  'figure.made': 'Made on {day}.',
  'figure.static':
    'A still map: this browser cannot draw the live one (no WebGL). Pick a mark or a town to read what was written.',
  'figure.stripLeftOut':
    'Not drawn: {count} record, from stretches that are shortened here.|Not drawn: {count} records, from stretches that are shortened here.',
  'figure.strip':
    'Records by day; thin bars below: those with less exact dates; shaded: the chosen dates',
  'figure.records': 'The records and what the sources say',
} as const;

type FigureKey = keyof typeof figureEn;

const figureFr: Readonly<Record<FigureKey, string>> = {
  'figure.scale': '{km} km (à {degrees}° N)',
  'figure.scaleSouth': '{km} km (à {degrees}° S)',
  'figure.legend.stack': 'Nombre de fiches en un lieu',
  'figure.onScreen':
    'Natural Earth · © contributeurs d’OpenStreetMap (ODbL) · GeoNames (CC BY 4.0)',
  'figure.ground':
    'Fond : Natural Earth (domaine public) · © contributeurs d’OpenStreetMap (ODbL) · GeoNames (CC BY 4.0). Frontières et noms ne préjugent du statut d’aucun territoire.',
  'figure.made': 'Établi le {day}.',
  'figure.static':
    'Carte fixe : ce navigateur ne peut pas dessiner la carte animée (pas de WebGL). Choisissez un repère ou une ville pour lire ce qui a été écrit.',
  'figure.stripLeftOut':
    'Non représentée : {count} fiche, d’une période raccourcie ici.|Non représentées : {count} fiches, de périodes raccourcies ici.',
  'figure.strip':
    'Fiches par jour ; les traits au-dessous : celles dont la date est moins précise ; en grisé : les dates choisies',
  'figure.records': 'Les fiches et ce que disent les sources',
};

/** What only pictures say, in every language. */
export const FIGURE = { en: figureEn, fr: figureFr };
