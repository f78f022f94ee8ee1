import type { Lang } from '../../domain/record';

/** When the documents were published, and what was known then: arrives with what says it. */
const en = {
  'known.switch': 'As known on',
  'known.day': 'Day of publication',
  'known.about': 'about {date}',
  'known.hint':
    'Records, their status and what differs, as the documents published up to that day tell them. Facts from other pages are left out.',
  'known.failed': 'This view could not be loaded. Try again.',
  'known.none': 'As known on {date}: no report was out yet',
  'known.out':
    'As known on {date}: {count} of {all} reports was out|As known on {date}: {count} of {all} reports were out',
  'known.leave': 'Show everything',
  'known.notReported': 'Not yet reported on {date}',
  'known.firstTold': 'First told by {source}.',
  'known.contextOff': 'This is a fact from other pages, which this view leaves out.',
  'known.notPublished': 'Not yet published on {date}',
  'known.publishedOn': '{publisher}, published {date}',
  'known.speaksOf': 'Speaks of {days}: {count} record.|Speaks of {days}: {count} records.',
  'known.undated': 'Gives no dates: {count} record.|Gives no dates: {count} records.',
  'known.open': 'Open the document',
  'known.see': 'See what was known on this day',
  'known.seeOn': 'See what was known: {date}',
} as const;

const fr: Record<keyof typeof en, string> = {
  'known.switch': 'Tel qu’on le savait le',
  'known.day': 'Jour de parution',
  'known.about': '{date} environ',
  'known.hint':
    'Les fiches, leur statut et leurs divergences, selon les documents parus jusqu’à ce jour. Les faits d’autres pages n’y sont pas.',
  'known.failed': 'Cette vue n’a pas pu être chargée. Réessayez.',
  'known.none': 'Tel qu’on le savait le {date} : aucun article n’était encore paru',
  'known.out':
    'Tel qu’on le savait le {date} : {count} article sur {all} était paru|Tel qu’on le savait le {date} : {count} articles sur {all} étaient parus',
  'known.leave': 'Tout afficher',
  'known.notReported': 'Pas encore rapporté le {date}',
  'known.firstTold': 'Rapporté d’abord par {source}.',
  'known.contextOff': 'C’est un fait d’autres pages, que cette vue n’affiche pas.',
  'known.notPublished': 'Pas encore paru le {date}',
  'known.publishedOn': '{publisher}, date de parution : {date}',
  'known.speaksOf':
    'Période évoquée : {days}. {count} fiche.|Période évoquée : {days}. {count} fiches.',
  'known.undated': 'Sans aucune date : {count} fiche.|Sans aucune date : {count} fiches.',
  'known.open': 'Ouvrir le document',
  'known.see': 'Voir ce qu’on savait ce jour-là',
  'known.seeOn': 'Voir ce qu’on savait : {date}',
};

export const KNOWN: Readonly<Record<Lang, Readonly<Record<keyof typeof en, string>>>> = { en, fr };
