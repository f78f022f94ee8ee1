/** What is asked about a file before it can be read. Not in the catalogue: it loads with the first question. */
const ownAskEn = {
  'ask.open': 'Open the file',
  'ask.open.archive': 'Open {count} file|Open {count} files',
  'ask.open.package': 'Open {count} table|Open {count} tables',
  'ask.open.workbook': 'Open {count} sheet|Open {count} sheets',
  'ask.stays': 'The file stays on this device.',

  'ask.columns.heading': 'What do the columns mean?',
  'ask.columns.intro':
    'We do not know these columns. Please check our guesses: the rows are shown as they would be read.',
  'ask.columns.introPlaced':
    'The file gives the places itself. Please check our guesses for the rest: the rows are shown as they would be read.',
  'ask.none': 'none',
  'ask.unnamed': 'column {number}',
  'ask.wide':
    'The table has {count} columns; {most} at most are offered below. Search for others by name:',
  'ask.alike':
    'Read the next file in the same way, if it has the same columns|Read the {count} files that follow in the same way, where they have the same columns',
  'ask.hasHeader': 'The first line holds the names of the columns',
  'ask.firstRows': 'The first rows of the file',
  'ask.when': 'When',
  'ask.when.dates': 'Whole dates',
  'ask.when.parts': 'Year, month, day apart',
  'ask.where': 'Where',
  'ask.where.two': 'In two columns',
  'ask.where.one': 'In one column',
  'ask.what': 'What',

  'ask.column.latitude': 'Latitude',
  'ask.column.longitude': 'Longitude',
  'ask.column.position': 'Coordinates',
  'ask.column.start': 'Date',
  'ask.column.end': 'Last day',
  'ask.column.year': 'Year',
  'ask.column.month': 'Month',
  'ask.column.day': 'Day',
  'ask.column.endYear': 'Year of the end',
  'ask.column.endMonth': 'Month of the end',
  'ask.column.endDay': 'Day of the end',
  'ask.column.title': 'Title',
  'ask.column.type': 'Type',
  'ask.column.actor': 'Actor',
  'ask.column.target': 'Other side',
  'ask.column.place': 'Place',
  'ask.column.country': 'Country',
  'ask.column.fatalities': 'Killed',

  'ask.reason.name': 'by its name',
  'ask.reason.both': 'name and values agree',
  'ask.reason.latitude': 'its values look like latitudes',
  'ask.reason.longitude': 'its values look like longitudes',
  'ask.reason.position': 'its values look like coordinates',
  'ask.reason.start': 'its values look like dates',
  'ask.reason.end': 'its values look like dates',
  'ask.reason.year': 'its values look like years',
  'ask.reason.month': 'its values look like months',
  'ask.reason.day': 'its values look like days',
  'ask.reason.endYear': 'its values look like years',
  'ask.reason.endMonth': 'its values look like months',
  'ask.reason.endDay': 'its values look like days',
  'ask.reason.title': 'by its values',
  'ask.reason.type': 'its values are kinds of events',
  'ask.reason.actor': 'by its values',
  'ask.reason.target': 'by its values',
  'ask.reason.place': 'by its values',
  'ask.reason.country': 'its values are countries',
  'ask.reason.fatalities': 'its values are counts',

  'ask.swap': 'Swap latitude and longitude',
  'ask.swap.impossible':
    'As chosen, some of these rows would be nowhere on Earth; swapped, more of them have a place.',
  'ask.swap.elsewhere':
    'As chosen, these rows all lie far from the places of this map; swapped, they all lie among them.',
  'ask.wrong.same': '{one} and {other} are the same column. Choose another one for one of them.',
  'ask.wrong.half': 'Without {missing}, no event appears on the map.',
  'ask.wrong.noYear': 'A month or day needs the year: choose its column.',
  'ask.noPlace': 'Without coordinates, events appear in the list only.',
  'ask.noDate': 'Without a date, events appear in the list only.',

  'ask.asRead': 'As it would be read',
  'ask.asRead.own': 'place as in the file',
  'ask.asRead.problem': '{column}: “{value}” – {problem}',
  'ask.asRead.problemPlain': '“{value}” – {problem}',
  'ask.asRead.more': 'and {count} more problem|and {count} more problems',

  'ask.order': 'Which comes first in a date, the day or the month?',
  'ask.order.true': 'Day first',
  'ask.order.false': 'Month first',
  'ask.order.example': '{text} is {date}',
  'ask.order.only.true': '{count} row can only be day first.|{count} rows can only be day first.',
  'ask.order.only.false':
    '{count} row can only be month first.|{count} rows can only be month first.',
  'ask.order.moves':
    '{count} row would move to another day.|{count} rows would move to another day.',
  'ask.order.loses':
    '{count} row would have no date, or not its day of the week.|{count} rows would have no date, or not their day of the week.',
  'ask.order.open': 'Nothing in the file proves either.',
  'ask.order.openShown': 'Nothing in the rows shown proves either.',
  'ask.order.heading': 'Day or month first?',
  'ask.order.intro': 'This {format} file writes dates as {date}. Which day is that?',
  'ask.order.introPlain': 'This file writes dates as {date}. Which day is that?',

  'ask.format.ucdp_ged': 'UCDP',
  'ask.format.acled': 'ACLED',

  'ask.encoding.heading': 'Which of these can you read?',
  'ask.encoding.intro':
    'The file does not say how its characters are coded. Choose the lines that read correctly.',

  'ask.parts.heading.archive': 'Which files do you want to open?',
  'ask.parts.heading.package': 'Which tables do you want to open?',
  'ask.parts.heading.workbook': 'Which sheets do you want to open?',
  'ask.parts.intro.archive':
    'The archive holds {count} file that may hold events.|The archive holds {count} files that may hold events. Each that you choose becomes a layer of its own.',
  'ask.parts.intro.package':
    'The file holds {count} table.|The file holds {count} tables. Each that you choose becomes a layer of its own.',
  'ask.parts.intro.workbook':
    'The workbook holds {count} sheet with a table.|The workbook holds {count} sheets with a table. Each that you choose becomes a layer of its own.',
  'ask.parts.rows': '{count} row|{count} rows',
  'ask.parts.kilobytes': '{size} kB',
  'ask.parts.megabytes': '{size} MB',
  'ask.parts.all': 'All',
  'ask.parts.nothing': 'None',
  'ask.parts.least': 'Choose at least one.',
} as const;

type AskKey = keyof typeof ownAskEn;

const ownAskFr: Readonly<Record<AskKey, string>> = {
  'ask.open': 'Ouvrir le fichier',
  'ask.open.archive': 'Ouvrir {count} fichier|Ouvrir {count} fichiers',
  'ask.open.package': 'Ouvrir {count} tableau|Ouvrir {count} tableaux',
  'ask.open.workbook': 'Ouvrir {count} feuille|Ouvrir {count} feuilles',
  'ask.stays': 'Le fichier reste sur cet appareil.',

  'ask.columns.heading': 'Que veulent dire les colonnes ?',
  'ask.columns.intro':
    'Nous ne connaissons pas ces colonnes. Vérifiez nos suppositions : les lignes sont montrées telles qu’elles seraient lues.',
  'ask.columns.introPlaced':
    'Le fichier donne lui-même les lieux. Pour le reste, vérifiez nos suppositions : les lignes sont montrées telles qu’elles seraient lues.',
  'ask.none': 'aucune',
  'ask.unnamed': 'colonne {number}',
  'ask.wide':
    'Le tableau a {count} colonnes ; {most} au plus sont proposées ci-dessous. Cherchez les autres par leur nom :',
  'ask.alike':
    'Lire de même le fichier suivant, s’il a les mêmes colonnes|Lire de même les {count} fichiers suivants, s’ils ont les mêmes colonnes',
  'ask.hasHeader': 'La première ligne contient les noms des colonnes',
  'ask.firstRows': 'Les premières lignes du fichier',
  'ask.when': 'Quand',
  'ask.when.dates': 'Dates entières',
  'ask.when.parts': 'Année, mois et jour séparés',
  'ask.where': 'Où',
  'ask.where.two': 'En deux colonnes',
  'ask.where.one': 'En une colonne',
  'ask.what': 'Quoi',

  'ask.column.latitude': 'Latitude',
  'ask.column.longitude': 'Longitude',
  'ask.column.position': 'Coordonnées',
  'ask.column.start': 'Date',
  'ask.column.end': 'Dernier jour',
  'ask.column.year': 'Année',
  'ask.column.month': 'Mois',
  'ask.column.day': 'Jour',
  'ask.column.endYear': 'Année de la fin',
  'ask.column.endMonth': 'Mois de la fin',
  'ask.column.endDay': 'Jour de la fin',
  'ask.column.title': 'Titre',
  'ask.column.type': 'Type',
  'ask.column.actor': 'Acteur',
  'ask.column.target': 'Autre partie',
  'ask.column.place': 'Lieu',
  'ask.column.country': 'Pays',
  'ask.column.fatalities': 'Morts',

  'ask.reason.name': 'd’après son nom',
  'ask.reason.both': 'nom et valeurs concordent',
  'ask.reason.latitude': 'ses valeurs semblent des latitudes',
  'ask.reason.longitude': 'ses valeurs semblent des longitudes',
  'ask.reason.position': 'ses valeurs semblent des coordonnées',
  'ask.reason.start': 'ses valeurs semblent des dates',
  'ask.reason.end': 'ses valeurs semblent des dates',
  'ask.reason.year': 'ses valeurs semblent des années',
  'ask.reason.month': 'ses valeurs semblent des mois',
  'ask.reason.day': 'ses valeurs semblent des jours',
  'ask.reason.endYear': 'ses valeurs semblent des années',
  'ask.reason.endMonth': 'ses valeurs semblent des mois',
  'ask.reason.endDay': 'ses valeurs semblent des jours',
  'ask.reason.title': 'd’après ses valeurs',
  'ask.reason.type': 'ses valeurs sont des types d’événements',
  'ask.reason.actor': 'd’après ses valeurs',
  'ask.reason.target': 'd’après ses valeurs',
  'ask.reason.place': 'd’après ses valeurs',
  'ask.reason.country': 'ses valeurs sont des pays',
  'ask.reason.fatalities': 'ses valeurs sont des nombres',

  'ask.swap': 'Échanger latitude et longitude',
  'ask.swap.impossible':
    'Avec ce choix, des lignes ne seraient nulle part sur la Terre ; en échangeant, davantage ont un lieu.',
  'ask.swap.elsewhere':
    'Avec ce choix, toutes ces lignes sont loin des lieux de cette carte ; en échangeant, toutes se trouvent parmi eux.',
  'ask.wrong.same':
    '{one} et {other} sont la même colonne. Choisissez-en une autre pour l’une des deux.',
  'ask.wrong.half': 'Sans {missing}, aucun événement ne figure sur la carte.',
  'ask.wrong.noYear': 'Un mois ou un jour ne suffit pas sans l’année : choisissez sa colonne.',
  'ask.noPlace': 'Sans coordonnées, les événements ne figurent que dans la liste.',
  'ask.noDate': 'Sans date, les événements ne figurent que dans la liste.',

  'ask.asRead': 'Les lignes telles qu’elles seraient lues',
  'ask.asRead.own': 'lieu tel que dans le fichier',
  'ask.asRead.problem': '{column} : « {value} » – {problem}',
  'ask.asRead.problemPlain': '« {value} » – {problem}',
  'ask.asRead.more': 'et {count} autre problème|et {count} autres problèmes',

  'ask.order': 'Dans une date, qu’est-ce qui vient d’abord : le jour ou le mois ?',
  'ask.order.true': 'Le jour d’abord',
  'ask.order.false': 'Le mois d’abord',
  'ask.order.example': '{text} est le {date}',
  'ask.order.only.true':
    '{count} ligne ne peut se lire qu’avec le jour d’abord.|{count} lignes ne peuvent se lire qu’avec le jour d’abord.',
  'ask.order.only.false':
    '{count} ligne ne peut se lire qu’avec le mois d’abord.|{count} lignes ne peuvent se lire qu’avec le mois d’abord.',
  'ask.order.moves':
    '{count} ligne passerait à un autre jour.|{count} lignes passeraient à un autre jour.',
  'ask.order.loses':
    '{count} ligne n’aurait pas de date, ou pas son jour de la semaine.|{count} lignes n’auraient pas de date, ou pas leur jour de la semaine.',
  'ask.order.open': 'Rien dans le fichier ne prouve l’un ou l’autre.',
  'ask.order.openShown': 'Rien dans les lignes montrées ne prouve l’un ou l’autre.',
  'ask.order.heading': 'Le jour ou le mois d’abord ?',
  'ask.order.intro': 'Ce fichier {format} écrit les dates comme {date}. De quel jour s’agit-il ?',
  'ask.order.introPlain': 'Ce fichier écrit les dates comme {date}. De quel jour s’agit-il ?',

  'ask.format.ucdp_ged': 'UCDP',
  'ask.format.acled': 'ACLED',

  'ask.encoding.heading': 'Laquelle de ces versions est lisible ?',
  'ask.encoding.intro':
    'Le fichier n’indique pas son encodage. Choisissez les lignes qui se lisent correctement.',

  'ask.parts.heading.archive': 'Quels fichiers ouvrir ?',
  'ask.parts.heading.package': 'Quels tableaux ouvrir ?',
  'ask.parts.heading.workbook': 'Quelles feuilles ouvrir ?',
  'ask.parts.intro.archive':
    'L’archive contient {count} fichier d’événements possible.|L’archive contient {count} fichiers qui peuvent contenir des événements. Chaque fichier choisi devient une couche.',
  'ask.parts.intro.package':
    'Le fichier contient {count} tableau.|Le fichier contient {count} tableaux. Chaque tableau choisi devient une couche.',
  'ask.parts.intro.workbook':
    'Le classeur contient {count} feuille avec un tableau.|Le classeur contient {count} feuilles avec un tableau. Chaque feuille choisie devient une couche.',
  'ask.parts.rows': '{count} ligne|{count} lignes',
  'ask.parts.kilobytes': '{size} ko',
  'ask.parts.megabytes': '{size} Mo',
  'ask.parts.all': 'Tout',
  'ask.parts.nothing': 'Rien',
  'ask.parts.least': 'Choisissez-en au moins un.',
};

/** What is asked about own files, in every language. */
export const OWN_ASK = { en: ownAskEn, fr: ownAskFr };
