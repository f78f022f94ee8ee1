/** Opening own files and switching them. Not in the catalogue: they load with the first own file. */
const ownEn = {
  'own.heading': 'Your events',
  'own.heading.any': 'Other events',
  'own.colon': ':',
  'own.cancel': 'Cancel',
  'own.dismiss': 'Dismiss',
  'own.show': 'Show the list',
  'own.fit': 'Fit map to these events',
  'own.years.beyond':
    '{count} of your events is on other dates (your files: {dates}).|{count} of your events are on other dates (your files: {dates}).',
  'own.years.beyond.any':
    '{count} more event is on other dates ({dates}).|{count} more events are on other dates ({dates}).',
  'own.years.show': 'Show {count} event on other dates too|Show {count} events on other dates too',
  'own.years.hide': 'Leave these other dates out',
  'own.progress.label': 'Reading {file}',
  'own.progress.begins': 'opening…',
  'own.progress.bytes': '{read} of {total} MB',
  'own.progress.rows': '{count} row|{count} rows',
  'own.progress.unpacking': 'unpacking',
  'own.progress.left': 'about {count} second left|about {count} seconds left',
  'own.progress.waiting': '{count} more file waiting|{count} more files waiting',
  'own.report.placed': '{count} event with a place|{count} events with a place',
  'own.report.unplaced': '{count} without a place|{count} without a place',
  'own.report.undated': '{count} without a date|{count} without a date',
  'own.report.refused': '{count} row left out|{count} rows left out',
  'own.remark.encoding': 'Its letters were read as {encoding}.',
  'own.remark.order.dayFirst':
    'Dates were read day first, as {count} date in the file proves.|Dates were read day first, as {count} dates in the file prove.',
  'own.remark.order.monthFirst':
    'Dates were read month first, as {count} date in the file proves.|Dates were read month first, as {count} dates in the file prove.',
  'own.remark.farOff':
    '{count} row is dated far from all the others ({dates}): the timeline leaves it out.|{count} rows are dated far from all the others ({dates}): the timeline leaves them out.',
  'own.remark.open':
    'For {count} event the file does not say when it began or ended: it is shown on the days that are known.|For {count} events the file does not say when they began or ended: they are shown on the days that are known.',
  'own.remark.country':
    '{count} event is known only to be somewhere in a country: it is in the list, not on the map.|{count} events are known only to be somewhere in a country: they are in the list, not on the map.',
  'own.remark.projected':
    '{count} row gives its place in another coordinate system (often metres), so it is not on the map. Save the file in WGS 84 (EPSG:4326).|{count} rows give their places in another coordinate system (often metres), so they are not on the map. Save the file in WGS 84 (EPSG:4326).',
  'own.remark.beforeYearOne':
    '{count} date lies before the year 1, which the timeline cannot show: its row has no date here.|{count} dates lie before the year 1, which the timeline cannot show: their rows have no date here.',
  'own.remark.perhapsHijri':
    '{count} date has a year that may be of the Hijri calendar, such as 1434. It is not converted: it stands in that year of our era.|{count} dates have years that may be of the Hijri calendar, such as 1434. They are not converted: they stand in those years of our era.',
  'own.encoding.arabic': 'Arabic ({code})',
  'own.encoding.western': 'Western European ({code})',
  'own.encoding.central': 'Central European ({code})',
  'own.encoding.cyrillic': 'Cyrillic ({code})',
  'own.encoding.greek': 'Greek ({code})',
  'own.encoding.turkish': 'Turkish ({code})',
  'own.encoding.hebrew': 'Hebrew ({code})',
  'own.encoding.baltic': 'Baltic ({code})',
  'own.encoding.vietnamese': 'Vietnamese ({code})',
  'own.encoding.thai': 'Thai ({code})',
  'own.encoding.chinese': 'Chinese ({code})',
  'own.encoding.japanese': 'Japanese ({code})',
  'own.encoding.korean': 'Korean ({code})',
  'own.encoding.unicode': 'Unicode ({code})',
  'own.notOpened': 'Could not open',
  'own.refused.detail': '{reason} Technical detail: {detail}',
  'own.refused.empty': 'the file is empty.',
  'own.refused.too_large':
    'the file is too large for a browser tab; the limit is 1.5 GB. Split it, or keep fewer columns.',
  'own.refused.part_too_long':
    'one shape, text or comment in it is too long to open at once. Simplify or split it.',
  'own.refused.too_many_rows':
    'the file has more than 2,000,000 rows. Split it by year or country.',
  'own.refused.web_page':
    'this is a web page, not a data file. The download may have needed a login.',
  'own.refused.picture': 'this is a picture or a PDF, not a data file.',
  'own.refused.spreadsheet':
    'this kind of spreadsheet cannot be read here. Save it as XLSX or CSV (UTF-8) and open that.',
  'own.refused.archive_without_events': 'we find no file of events in the archive.',
  'own.refused.unpacks_too_large':
    'unpacked, the file is too large for a browser tab; the limit is 1.5 GB.',
  'own.refused.damaged_archive': 'the file is damaged or incomplete.',
  'own.refused.encrypted': 'it is protected by a password. Save it without one and open that.',
  'own.refused.unknown_codec':
    'it is packed in a way that cannot be read here. Save it as CSV or as an ordinary ZIP.',
  'own.refused.binary':
    'we do not know this kind of file. Open a table (CSV, XLSX), GeoJSON or KML.',
  'own.refused.no_table': 'there is no table in it.',
  'own.refused.no_events': 'we know the format, but the file holds no events.',
  'own.refused.bad_json': 'the JSON is damaged or incomplete.',
  'own.refused.bad_xml': 'the XML is damaged, or of a kind that is not safe to open.',
  'own.refused.not_events': 'we find no list of events in it.',
  'own.refused.web_table':
    'this is a table in a web page. Copy the table into a spreadsheet, save it as CSV or XLSX and open that.',
  'own.refused.feed':
    'this is a news feed, with no table of events in it. See whether the site offers CSV or GeoJSON.',
  'own.refused.gis_xml':
    'this is XML from a map service or a device. Ask the service for GeoJSON, or save it as GeoJSON or GPX.',
  'own.refused.shapefile_parts':
    'a shapefile is several files. Open the ZIP with .shp, .dbf and .prj together.',
  'own.refused.projection':
    'its coordinates are in a projection that we cannot convert. Save it in WGS 84 (EPSG:4326) and open that.',
  'own.refused.unreadable':
    'the browser could not read the file. It may have been moved, or memory ran out.',
  'own.refused.no_worker':
    'this browser does not let the page read files in the background. A setting or an extension may forbid it.',
  'own.key.symbol': 'One event; hollow: date uncertain',
  'own.key.dots': 'Many: darker where they overlap',
  'own.key.soft': 'Somewhere in the region; whole countries are in the list only',
  'own.set.count': '{count}',
  'own.set.options': 'Settings of {name}',
  'own.set.name': 'Name',
  'own.set.colour': 'Colour',
  'own.set.colourNumber': 'Colour {number}',
  'own.set.keep': 'Keep on this device',
  'own.set.kept': 'Kept on this device ({size} MB)',
  'own.set.keepFailed': 'The browser has no room for it, or does not keep files.',
  'own.set.deleteFailed': 'The browser did not delete it. Try again.',
  'own.set.remove': 'Remove',
  'own.kept.damaged': 'kept on this device, is damaged and was not opened.',
  'own.kept.other_version':
    'kept on this device, was written by another version of this map and was not opened.',
  'own.kept.unnamed': 'a file',
  'own.kept.delete': 'Delete from this device',
  'own.kept.deleted': '{name} deleted from this device',
  'own.found.read': '{count} file read|{count} files read',
  'own.found.refused': '{count} refused|{count} refused',
  'own.found.details': 'Details',
  'own.found.dismissAll': 'Dismiss all',
  'own.set.delete': 'Remove and delete from this device',
  'own.set.removed': '{name} removed',
  'own.unchecked': 'From your files, not checked by this map',
  'own.unchecked.any': 'Not checked by this map',
} as const;

type OwnKey = keyof typeof ownEn;

const ownFr: Readonly<Record<OwnKey, string>> = {
  'own.heading': 'Vos données',
  'own.heading.any': 'Autres événements',
  'own.colon': ' :',
  'own.cancel': 'Annuler',
  'own.dismiss': 'Fermer',
  'own.show': 'Voir la liste',
  'own.fit': 'Cadrer la carte sur ces événements',
  'own.years.beyond':
    '{count} de vos événements est à d’autres dates (vos fichiers : {dates}).|{count} de vos événements sont à d’autres dates (vos fichiers : {dates}).',
  'own.years.beyond.any':
    '{count} autre événement est à d’autres dates ({dates}).|{count} autres événements sont à d’autres dates ({dates}).',
  'own.years.show':
    'Montrer aussi {count} événement à d’autres dates|Montrer aussi {count} événements à d’autres dates',
  'own.years.hide': 'Retirer ces autres dates',
  'own.progress.label': 'Lecture de {file}',
  'own.progress.begins': 'ouverture…',
  'own.progress.bytes': '{read} sur {total} Mo',
  'own.progress.rows': '{count} ligne|{count} lignes',
  'own.progress.unpacking': 'décompression',
  'own.progress.left': 'encore {count} seconde environ|encore {count} secondes environ',
  'own.progress.waiting': '{count} autre fichier en attente|{count} autres fichiers en attente',
  'own.report.placed': '{count} événement avec un lieu|{count} événements avec un lieu',
  'own.report.unplaced': '{count} sans lieu|{count} sans lieu',
  'own.report.undated': '{count} sans date|{count} sans date',
  'own.report.refused': '{count} ligne écartée|{count} lignes écartées',
  'own.remark.encoding': 'Encodage du texte : {encoding}.',
  'own.remark.order.dayFirst':
    'Dates lues avec le jour en premier, comme le prouve {count} date du fichier.|Dates lues avec le jour en premier, comme le prouvent {count} dates du fichier.',
  'own.remark.order.monthFirst':
    'Dates lues avec le mois en premier, comme le prouve {count} date du fichier.|Dates lues avec le mois en premier, comme le prouvent {count} dates du fichier.',
  'own.remark.farOff':
    '{count} ligne porte une date très éloignée de toutes les autres ({dates}) : la chronologie l’omet.|{count} lignes portent des dates très éloignées de toutes les autres ({dates}) : la chronologie les omet.',
  'own.remark.open':
    'Pour {count} événement, le fichier ne donne pas le début ou la fin : il est montré aux jours connus.|Pour {count} événements, le fichier ne donne pas le début ou la fin : ils sont montrés aux jours connus.',
  'own.remark.country':
    '{count} événement n’est situé que dans un pays : il est dans la liste, pas sur la carte.|{count} événements ne sont situés que dans un pays : ils sont dans la liste, pas sur la carte.',
  'own.remark.projected':
    '{count} ligne donne son lieu dans un autre système de coordonnées (souvent en mètres) : elle n’est pas sur la carte. Enregistrez le fichier en WGS 84 (EPSG:4326).|{count} lignes donnent leurs lieux dans un autre système de coordonnées (souvent en mètres) : elles ne sont pas sur la carte. Enregistrez le fichier en WGS 84 (EPSG:4326).',
  'own.remark.beforeYearOne':
    '{count} date est antérieure à l’an 1, que la chronologie ne peut montrer : sa ligne est ici sans date.|{count} dates sont antérieures à l’an 1, que la chronologie ne peut montrer : leurs lignes sont ici sans date.',
  'own.remark.perhapsHijri':
    '{count} date porte une année qui peut être de l’hégire, comme 1434. Elle n’est pas convertie : elle figure à cette année de notre ère.|{count} dates portent des années qui peuvent être de l’hégire, comme 1434. Elles ne sont pas converties : elles figurent à ces années de notre ère.',
  'own.encoding.arabic': 'Arabe ({code})',
  'own.encoding.western': 'Europe de l’Ouest ({code})',
  'own.encoding.central': 'Europe centrale ({code})',
  'own.encoding.cyrillic': 'Cyrillique ({code})',
  'own.encoding.greek': 'Grec ({code})',
  'own.encoding.turkish': 'Turc ({code})',
  'own.encoding.hebrew': 'Hébreu ({code})',
  'own.encoding.baltic': 'Balte ({code})',
  'own.encoding.vietnamese': 'Vietnamien ({code})',
  'own.encoding.thai': 'Thaï ({code})',
  'own.encoding.chinese': 'Chinois ({code})',
  'own.encoding.japanese': 'Japonais ({code})',
  'own.encoding.korean': 'Coréen ({code})',
  'own.encoding.unicode': 'Unicode ({code})',
  'own.notOpened': 'Impossible d’ouvrir',
  'own.refused.detail': '{reason} Détail technique : {detail}',
  'own.refused.empty': 'le fichier est vide.',
  'own.refused.too_large':
    'le fichier est trop grand pour un onglet ; la limite est de 1,5 Go. Divisez-le ou gardez moins de colonnes.',
  'own.refused.part_too_long':
    'une forme, un texte ou un commentaire y est trop long pour être ouvert d’un coup. Simplifiez-le ou divisez-le.',
  'own.refused.too_many_rows':
    'le fichier a plus de 2 000 000 de lignes. Divisez-le par année ou par pays.',
  'own.refused.web_page':
    'c’est une page web, et non un fichier de données. Le téléchargement demandait peut-être une connexion.',
  'own.refused.picture': 'c’est une image ou un PDF, et non un fichier de données.',
  'own.refused.spreadsheet':
    'ce genre de classeur ne peut pas être lu ici. Enregistrez-le en XLSX ou en CSV (UTF-8).',
  'own.refused.archive_without_events':
    'l’archive ne contient aucun fichier d’événements que nous reconnaissions.',
  'own.refused.unpacks_too_large':
    'décompressé, le fichier est trop grand pour un onglet ; la limite est de 1,5 Go.',
  'own.refused.damaged_archive': 'le fichier est abîmé ou incomplet.',
  'own.refused.encrypted':
    'un mot de passe le protège. Enregistrez-le sans mot de passe et ouvrez cette copie.',
  'own.refused.unknown_codec':
    'il est compressé d’une façon qui ne peut être lue ici. Enregistrez-le en CSV ou en ZIP ordinaire.',
  'own.refused.binary':
    'nous ne connaissons pas ce genre de fichier. Ouvrez un tableau (CSV, XLSX), du GeoJSON ou du KML.',
  'own.refused.no_table': 'il ne contient aucun tableau.',
  'own.refused.no_events':
    'nous connaissons le format, mais le fichier ne contient aucun événement.',
  'own.refused.bad_json': 'le JSON est abîmé ou incomplet.',
  'own.refused.bad_xml': 'le XML est abîmé, ou d’un genre qu’il serait risqué d’ouvrir.',
  'own.refused.not_events': 'nous n’y trouvons aucune liste d’événements.',
  'own.refused.web_table':
    'c’est un tableau dans une page web. Copiez-le dans un tableur, enregistrez-le en CSV ou XLSX et ouvrez ce fichier.',
  'own.refused.feed':
    'c’est un flux d’actualités, sans tableau d’événements. Voyez si le site propose du CSV ou du GeoJSON.',
  'own.refused.gis_xml':
    'c’est du XML venu d’un service cartographique ou d’un appareil. Demandez du GeoJSON au service, ou enregistrez-le en GeoJSON ou GPX.',
  'own.refused.shapefile_parts':
    'un shapefile est fait de plusieurs fichiers. Ouvrez le ZIP qui contient .shp, .dbf et .prj.',
  'own.refused.projection':
    'ses coordonnées sont dans une projection que nous ne savons pas convertir. Enregistrez-le en WGS 84 (EPSG:4326) et ouvrez ce fichier.',
  'own.refused.unreadable':
    'le navigateur n’a pas pu lire le fichier. Il a peut-être été déplacé, ou la mémoire manque.',
  'own.refused.no_worker':
    'ce navigateur ne laisse pas la page lire des fichiers en arrière-plan. Un réglage ou une extension l’interdit peut-être.',
  'own.key.symbol': 'Un événement ; vide : date incertaine',
  'own.key.dots': 'Beaucoup : plus foncé là où ils se superposent',
  'own.key.soft': 'Quelque part dans la région ; les pays entiers sont dans la liste',
  'own.set.count': '{count}',
  'own.set.options': 'Réglages de {name}',
  'own.set.name': 'Nom',
  'own.set.colour': 'Couleur',
  'own.set.colourNumber': 'Couleur {number}',
  'own.set.keep': 'Garder sur cet appareil',
  'own.set.kept': 'Gardé sur cet appareil ({size} Mo)',
  'own.set.keepFailed': 'Le navigateur n’a pas la place, ou ne garde pas de fichiers.',
  'own.set.deleteFailed': 'Le navigateur ne l’a pas supprimé. Réessayez.',
  'own.kept.damaged': 'gardé sur cet appareil, est abîmé et n’a pas été ouvert.',
  'own.kept.other_version':
    'gardé sur cet appareil, a été écrit par une autre version de cette carte et n’a pas été ouvert.',
  'own.kept.unnamed': 'un fichier',
  'own.kept.delete': 'Supprimer de cet appareil',
  'own.kept.deleted': '{name} supprimé de cet appareil',
  'own.found.read': '{count} fichier lu|{count} fichiers lus',
  'own.found.refused': '{count} refusé|{count} refusés',
  'own.found.details': 'Détails',
  'own.found.dismissAll': 'Tout fermer',
  'own.set.remove': 'Retirer',
  'own.set.delete': 'Retirer et effacer de cet appareil',
  'own.set.removed': '{name} retiré',
  'own.unchecked': 'De vos fichiers, non vérifié par cette carte',
  'own.unchecked.any': 'Non vérifiés par cette carte',
};

/** What is said about own files, in every language. */
export const OWN = { en: ownEn, fr: ownFr };
