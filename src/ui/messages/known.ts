import type { Lang } from '../../domain/record';

/** When the documents were published, and what was known then: arrives with what says it. */
const en = {
  'known.switch': 'As known on',
  'known.day': 'Day of publication',
  'known.about': '{date} (approximate)',
  'known.hint':
    'Shows only what the reports published by that day say. Facts from other pages are left out.',
  'known.failed': 'This view could not be loaded. Try again.',
  'known.none': 'As known on {date}: no report was out yet',
  'known.out':
    'As known on {date}: {count} of {all} reports was out|As known on {date}: {count} of {all} reports were out',
  'known.leave': 'Show everything',
  'known.notReported': 'Not yet reported by {date}',
  'known.firstTold': 'First reported by {source}.',
  'known.contextOff': 'This is a fact from other pages, which this view leaves out.',
  'known.notPublished': 'Not yet published by {date}',
  'known.notOut': 'not out yet',
  'known.publishedOn': '{publisher}, published {date}',
  'known.speaksOf': '{count} record, dated {days}.|{count} records, dated {days}.',
  'known.undated': '{count} record, without a date.|{count} records, without a date.',
  'known.open': 'Open the document',
  'known.see': 'See what was known on this day',
  'known.seeOn': 'See what was known on {date}',
} as const;

const fr: Record<keyof typeof en, string> = {
  'known.switch': 'Ce qu’on savait le',
  'known.day': 'Jour de parution',
  'known.about': '{date} (approximatif)',
  'known.hint':
    'N’affiche que ce que disent les articles parus ce jour-là ou avant. Les faits tirés d’autres pages n’y figurent pas.',
  'known.failed': 'Cette vue n’a pas pu être chargée. Réessayez.',
  'known.none': 'Ce qu’on savait le {date} : aucun article n’était encore paru',
  'known.out':
    'Ce qu’on savait le {date} : {count} article sur {all} était paru|Ce qu’on savait le {date} : {count} articles sur {all} étaient parus',
  'known.leave': 'Tout afficher',
  'known.notReported': 'Pas encore rapporté au {date}',
  'known.firstTold': 'Rapporté d’abord par {source}.',
  'known.contextOff': 'Ce fait vient d’autres pages, que cette vue n’affiche pas.',
  'known.notPublished': 'Pas encore paru au {date}',
  'known.notOut': 'pas encore paru',
  'known.publishedOn': '{publisher}, date de parution : {date}',
  'known.speaksOf': '{count} fiche ; dates : {days}.|{count} fiches ; dates : {days}.',
  'known.undated': '{count} fiche, sans date.|{count} fiches, sans date.',
  'known.open': 'Ouvrir le document',
  'known.see': 'Voir ce qu’on savait ce jour-là',
  'known.seeOn': 'Voir ce qu’on savait le {date}',
};

export const KNOWN: Readonly<Record<Lang, Readonly<Record<keyof typeof en, string>>>> = { en, fr };
