import type { TranslateFrom } from '../../ui/useTranslate';

/** What is said of published sets. Not in the catalogue: it loads with the first of them. */
const ownPacksEn = {
  'pack.open': 'Open a published set',
  'pack.address': 'Address of the set on this site',
  'pack.addressHint': 'For example data/events/',
  'pack.openNow': 'Open',
  'pack.opening': 'Opening {name}…',
  'pack.opened': '{name} opened',
  'pack.notOpened': '{name} cannot be opened: {reason}',
  'pack.again': 'Try again',
  'pack.fault.unknown': 'this is not the address of a published set.',
  'pack.fault.other_origin':
    'it is on another site ({detail}). Only sets published on this site can be opened here.',
  'pack.fault.missing': 'there is no published set at this address ({detail}).',
  'pack.fault.offline': 'the site does not answer, and the set is not kept on this device.',
  'pack.fault.too_large': 'its overview is larger than 2 MB.',
  'pack.fault.not_json': 'its overview.json is damaged.',
  'pack.fault.not_pack': 'its overview.json describes something else.',
  'pack.fault.version': 'it was made for another version of this map ({detail}).',
  'pack.fault.field': 'its overview.json has a mistake at “{detail}”.',
  'pack.fault.sum': 'its counts do not add up to its events ({detail}).',
  'pack.fault.cut': 'a file of counts is incomplete, or not the one that was published ({detail}).',
  'pack.fault.altered': 'a file of counts was changed after it was published ({detail}).',
  'pack.fault.columns': 'a file of counts lacks a column or has wrong values ({detail}).',
  'pack.fault.group': 'a file of counts is too large to open in one piece ({detail}).',
  'pack.fault.unreadable': 'a file of counts is damaged ({detail}).',
  'pack.fault.no_worker': 'this browser does not let the page read files in the background.',
  'pack.part.missing': 'the site does not have the file.',
  'pack.part.offline': 'the site did not answer.',
  'pack.part.cut': 'the file is incomplete, or not the one that was published.',
  'pack.part.altered': 'the file was changed after it was published.',
  'pack.part.columns': 'the file lacks a column or has wrong values.',
  'pack.part.group': 'the file has too many rows in one block to be opened here.',
  'pack.part.too_large': 'the file is too large to be opened here.',
  'pack.part.unreadable': 'the file is damaged.',
  'pack.part.no_worker': 'this browser does not let the page read files in the background.',
  'pack.failed': 'Single events of {month} are missing: {reason}',
  'pack.failedMore': '{count} more file is missing.|{count} more files are missing.',
  'pack.cellsFailed': 'The squares on the map are missing: {reason}',
  'pack.status.all': 'Counts and single events complete.',
  'pack.status.some': 'Counts complete; single events from {dates}.',
  'pack.status.none': 'Counts complete; single events still incomplete.',
  'pack.status.loading': 'Loading {count} file…|Loading {count} files…',
  'pack.status.tooMany':
    'Counts complete. These are too many events to show one by one: choose fewer days to see them.',
  'pack.status.outside': 'It has no events on these dates.',
  'pack.filtered':
    'With filters on, only single events that are loaded are counted: those from {dates}.',
  'pack.filteredNone': 'With filters on, only single events are counted, and these are incomplete.',
  'pack.listed':
    'Only {count} of them is listed: the others are not loaded one by one.|Only {count} of them are listed: the others are not loaded one by one.',
  'pack.notSaved': 'Of {name}, only single events that are loaded are written. {status}',
  'pack.events': 'Events',
  'pack.leftOut': 'Without a date, left out',
  'pack.source': 'Where the data come from',
  'pack.square': '{count} event in this square|{count} events in this square',
  'pack.square.days': 'Counted by the month in which they began, from {dates}.',
  'pack.square.bounds': 'Between {from} and {to}',
  'pack.square.none': 'Nothing is counted in this square on these dates',
  'pack.square.single': 'Events that are loaded are shown one by one.',
  'pack.key': 'Events counted by square: darker with 1, 10, 100, 1,000 and 10,000',
  'pack.notCompared':
    '{name} is published month by month and is not compared with the documents here.',
  'pack.notThere': '{name}: its single events of these dates are not loaded.',
} as const;

type OwnPackKey = keyof typeof ownPacksEn;

const ownPacksFr: Readonly<Record<OwnPackKey, string>> = {
  'pack.open': 'Ouvrir un jeu publié',
  'pack.address': 'Adresse du jeu sur ce site',
  'pack.addressHint': 'Par exemple data/events/',
  'pack.openNow': 'Ouvrir',
  'pack.opening': 'Ouverture de {name}…',
  'pack.opened': '{name} est ouvert',
  'pack.notOpened': 'Impossible d’ouvrir {name} : {reason}',
  'pack.again': 'Réessayer',
  'pack.fault.unknown': 'ce n’est pas l’adresse d’un jeu publié.',
  'pack.fault.other_origin':
    'il est sur un autre site ({detail}). Seuls les jeux publiés sur ce site peuvent être ouverts ici.',
  'pack.fault.missing': 'il n’y a pas de jeu publié à cette adresse ({detail}).',
  'pack.fault.offline': 'le site ne répond pas, et le jeu n’est pas gardé sur cet appareil.',
  'pack.fault.too_large': 'son aperçu dépasse 2 Mo.',
  'pack.fault.not_json': 'son fichier overview.json est abîmé.',
  'pack.fault.not_pack': 'son fichier overview.json décrit autre chose.',
  'pack.fault.version': 'il a été fait pour une autre version de cette carte ({detail}).',
  'pack.fault.field': 'son fichier overview.json contient une erreur : « {detail} ».',
  'pack.fault.sum': 'ses totaux ne correspondent pas à ses événements ({detail}).',
  'pack.fault.cut':
    'un fichier de totaux est incomplet, ou n’est pas celui qui a été publié ({detail}).',
  'pack.fault.altered': 'un fichier de totaux a été modifié après sa publication ({detail}).',
  'pack.fault.columns':
    'dans un fichier de totaux, il manque une colonne ou des valeurs sont fausses ({detail}).',
  'pack.fault.group': 'un fichier de totaux est trop grand pour être ouvert d’un coup ({detail}).',
  'pack.fault.unreadable': 'un fichier de totaux est abîmé ({detail}).',
  'pack.fault.no_worker': 'ce navigateur ne laisse pas la page lire des fichiers en arrière-plan.',
  'pack.part.missing': 'le site n’a pas le fichier.',
  'pack.part.offline': 'le site n’a pas répondu.',
  'pack.part.cut': 'le fichier est incomplet, ou n’est pas celui qui a été publié.',
  'pack.part.altered': 'le fichier a été modifié après sa publication.',
  'pack.part.columns': 'il manque une colonne au fichier, ou des valeurs sont fausses.',
  'pack.part.group': 'le fichier a trop de lignes d’un seul bloc pour être ouvert ici.',
  'pack.part.too_large': 'le fichier est trop grand pour être ouvert ici.',
  'pack.part.unreadable': 'le fichier est abîmé.',
  'pack.part.no_worker': 'ce navigateur ne laisse pas la page lire des fichiers en arrière-plan.',
  'pack.failed': 'Les événements de {month} manquent : {reason}',
  'pack.failedMore': '{count} autre fichier manque.|{count} autres fichiers manquent.',
  'pack.cellsFailed': 'Les carrés de la carte manquent : {reason}',
  'pack.status.all': 'Totaux complets ; tous les événements sont là.',
  'pack.status.some': 'Totaux complets ; événements un par un : {dates}.',
  'pack.status.none': 'Totaux complets ; événements un par un encore incomplets.',
  'pack.status.loading': 'Chargement de {count} fichier…|Chargement de {count} fichiers…',
  'pack.status.tooMany':
    'Totaux complets. Il y a trop d’événements pour les montrer un par un : choisissez moins de jours pour les voir.',
  'pack.status.outside': 'Il n’a pas d’événements à ces dates.',
  'pack.filtered':
    'Avec des filtres, seuls les événements chargés un par un sont comptés : {dates}.',
  'pack.filteredNone':
    'Avec des filtres, seuls les événements chargés un par un sont comptés, et ils sont incomplets.',
  'pack.listed':
    'Un seul ({count}) figure dans la liste : les autres ne sont pas chargés un par un.|Seuls {count} figurent dans la liste : les autres ne sont pas chargés un par un.',
  'pack.notSaved': 'De {name}, seuls les événements chargés un par un sont enregistrés. {status}',
  'pack.events': 'Événements',
  'pack.leftOut': 'Sans date, écartés',
  'pack.source': 'D’où viennent les données',
  'pack.square': '{count} événement dans ce carré|{count} événements dans ce carré',
  'pack.square.days': 'Comptés selon le mois où ils ont commencé : {dates}.',
  'pack.square.bounds': 'Entre {from} et {to}',
  'pack.square.none': 'Rien n’est compté dans ce carré à ces dates',
  'pack.square.single': 'Les événements chargés sont montrés un par un.',
  'pack.key': 'Événements comptés par carré : plus foncé à partir de 1, 10, 100, 1 000 et 10 000',
  'pack.notCompared':
    '{name} est publié mois par mois et n’est pas comparé ici avec les documents.',
  'pack.notThere': '{name} : ses événements à ces dates ne sont pas chargés un par un.',
};

/** What is said of published sets, in every language. */
export const OWN_PACKS = { en: ownPacksEn, fr: ownPacksFr };

export type OwnPackTranslate = TranslateFrom<OwnPackKey>;
