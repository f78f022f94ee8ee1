import type { Bilingual, Lang } from '../../domain/record';
import { datesWritten, numbersIn, withoutDates } from '../storyNumbers';
import { onceForText } from './once';
import { quotationsIn } from './proseDays';
import type { Reading, RecordWords } from './reading';

/** Marks and capitals set aside, as in a word that begins our sentence. */
const folded = onceForText((text) =>
  text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[“”«»"]/g, '')
    .replace(/\s+/g, ' '),
);

/** The documents that a record quotes, and their twins. */
function textsQuoted({ event, documents }: RecordWords): string[] {
  const sources = [
    ...event.evidence.map(({ source }) => source),
    ...(event.differences ?? []).flatMap(({ readings }) => readings.map(({ source }) => source)),
  ];
  const origins = new Set(sources.map((source) => documents.get(source)?.source.origin));
  return [...documents.values()]
    .filter(({ source }) => origins.has(source.origin))
    .map(({ text }) => folded(text));
}

/** Words that we only suppose, or say to be missing. */
const NOT_THERE = /(?:perhaps|peut-être|the word|le mot) (?:‘[^’]*’|«[^»]*»)/giu;

/** Words in quotation marks that none of the record's documents has; ‘…’ leaves some out. */
function misquoted(text: Bilingual, field: string, record: RecordWords): Reading[] {
  const texts = textsQuoted(record);
  const isQuoted = (words: string): boolean =>
    words
      .split('…')
      .map((part) => folded(part).trim())
      .every((part) => texts.some((whole) => whole.includes(part)));
  return record.languages.flatMap((lang) =>
    quotationsIn(text[lang].replace(NOT_THERE, ' '), lang)
      .filter((words) => !isQuoted(words))
      .map(
        (words): Reading => ({
          field: `${field}.${lang}`,
          value: words,
          reason: `“${words}” stands in none of the documents that the record quotes`,
          fix: 'quote words of theirs, in their language, or write it without marks',
        }),
      ),
  );
}

/** Days, months and weekdays of a text, those of English quotations too. */
function daysIn(text: string, lang: Lang): string[] {
  const quoted = lang === 'fr' ? quotationsIn(text, 'fr') : [];
  const days = [
    ...datesWritten(text, lang),
    ...quoted.flatMap((words) => datesWritten(words, 'en')),
  ];
  return [...new Set(days)].sort();
}

/** The numbers of a text in digits, besides its dates and the numbers of files (‘001’). */
const figuresIn = (text: string, lang: Lang): number[] => [
  ...new Set(
    numbersIn(withoutDates(withoutDates(text, lang), 'en'), lang).flatMap(
      ({ text: found, value }) => (/^[1-9]/.test(found) ? [value] : []),
    ),
  ),
];

/** What our map has it that a text states otherwise: a geographic claim measures it. */
const MEASURED = /\bon the map\b[^.;]*/gi;

function apart(text: Bilingual, field: string, { languages }: RecordWords): Reading[] {
  if (languages.length < 2) return [];
  const named = (lang: Lang): string =>
    [...daysIn(text[lang], lang), ...figuresIn(text[lang], lang).sort((a, b) => a - b)].join(', ');
  const [en, fr] = [named('en'), named('fr')];
  return en === fr
    ? []
    : [
        {
          field: `${field}.fr`,
          value: fr,
          reason: `names the days and numbers ${fr || 'none'}, the English ${en || 'none'}`,
          fix: 'name the same in both languages',
        },
      ];
}

/** Numbers of a note that neither a document nor a field of the record has. */
function unstated(notes: Bilingual, record: RecordWords): Reading[] {
  const { event } = record;
  const known = new Set<number | undefined>([
    ...textsQuoted(record).flatMap((text) => numbersIn(text, 'en').map(({ value }) => value)),
    ...(event.when?.match(/\d+/g) ?? []).map(Number),
    ...event.places.map(({ km }) => km),
    event.strength?.value,
  ]);
  return figuresIn(notes.en.replace(MEASURED, ' '), 'en')
    .filter((value) => !known.has(value))
    .map((value) => ({
      field: 'notes.en',
      value: String(value),
      reason: `${value} stands neither in the documents that it quotes nor in its fields`,
      fix: 'write the number that they have, or take it out',
    }));
}

/** What bases and notes quote and number, against the documents and each other. */
export function readNotes(record: RecordWords): Reading[] {
  const { whenBasis, notes } = record.event;
  return [
    ...misquoted(whenBasis, 'whenBasis', record),
    ...apart(whenBasis, 'whenBasis', record),
    ...(notes
      ? [
          ...misquoted(notes, 'notes', record),
          ...apart(notes, 'notes', record),
          ...unstated(notes, record),
        ]
      : []),
  ];
}
