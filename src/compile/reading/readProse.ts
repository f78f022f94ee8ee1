import { type Day, type DayRange, isoOfDay } from '../../domain/day';
import { readEdtf } from '../../domain/edtf';
import type { Bilingual, Lang } from '../../domain/record';
import { isPlan } from '../../domain/vocabulary';
import type { Finding } from '../issue';
import { datesIn } from '../storyNumbers';
import { dayWordsIn } from './dayWords';
import { calendarDays } from './namedDays';
import { withoutQuotations, wrongWeekdays } from './proseDays';
import type { Reading, RecordWords } from './reading';
import { recordsNaming } from './related';

const yearOf = (day: Day): number => Number(isoOfDay(day).slice(0, 4));

/** Weekdays that do not belong to the date beside them, in our own texts about a record or a fact. */
export const weekdayFindings = (
  texts: Readonly<Record<string, Bilingual | undefined>>,
  years: readonly number[],
  languages: readonly Lang[],
): Finding[] =>
  Object.entries(texts).flatMap(([field, text]) =>
    languages.flatMap((lang) =>
      (text ? wrongWeekdays(text[lang], lang, years) : []).map((words) => ({
        field: `${field}.${lang}`,
        reason: `"${words}" is no day of the calendar`,
        fix: 'mend the weekday or the date',
      })),
    ),
  );

/** The days of a date, its open ends left out; `null` where it names none. */
function extentOf(when: string | undefined): DayRange | null {
  const read = when === undefined ? null : readEdtf(when);
  if (!read?.ok) return null;
  const { startMin, startMax, endMin, endMax } = read.reading;
  const from = startMin ?? endMin ?? endMax;
  const to = endMax ?? startMax ?? startMin;
  return from === null || to === null ? null : { from, to };
}

/** The days that the reasoning about a date may name: its own, those of reports, quotations and related records. */
function daysKnown({ event, events, documents }: RecordWords): DayRange[] {
  const related = [
    ...(event.related ?? []).flatMap(({ event: id }) => events.get(id) ?? []),
    ...recordsNaming(event.id, events),
  ];
  return [
    ...[event, ...related].flatMap(({ when }) => extentOf(when) ?? []),
    ...[...documents.values()].map(({ published }) => ({ from: published, to: published })),
    ...event.evidence.flatMap(({ source, exact }) => {
      const published = documents.get(source)?.published;
      return published === undefined
        ? []
        : dayWordsIn(exact, published).flatMap(({ meaning, past, future }) =>
            meaning === 'named' ? ((isPlan(event) ? future : past) ?? []) : [],
          );
    }),
  ];
}

/** The basis of a date must name its days and those it was counted from, and no others. */
export function readProse(record: RecordWords): Reading[] {
  const { event, languages } = record;
  const known = daysKnown(record);
  // Most records know the same few days.
  const days = new Set(known.flatMap(({ from, to }) => [from, to]));
  const years = [...new Set([...days].map(yearOf))];
  const weekdays = weekdayFindings(
    { title: event.title, whenBasis: event.whenBasis, notes: event.notes },
    years,
    languages,
  ).map((finding) => ({ ...finding, value: event.when ?? '' }));
  const dates = languages.flatMap((lang) =>
    datesIn(withoutQuotations(event.whenBasis[lang], lang), lang).flatMap((date): Reading[] => {
      const [month, day] = (date.day ?? date.month).split('-').map(Number);
      const named = (date.year ? [Number(date.year)] : years).flatMap(
        (year) => calendarDays(year, month, day) ?? [],
      );
      const fits = named.some((days) =>
        known.some(({ from, to }) => days.from <= to && days.to >= from),
      );
      return fits
        ? []
        : [
            {
              ...{ field: `whenBasis.${lang}`, value: event.when ?? '' },
              reason: `"${date.text.trim()}" is neither in ${event.when ?? 'the date'} nor the day of a report or of a related record`,
              fix: 'mend the text or "when", or relate the record whose date is meant',
            },
          ];
    }),
  );
  return [...weekdays, ...dates, ...unequalDates(record)];
}

function unequalDates({ event, languages }: RecordWords): Reading[] {
  if (languages.length < 2) return [];
  const { whenBasis: basis, when = '' } = event;
  const named = (lang: Lang): string =>
    [
      ...new Set(
        datesIn(withoutQuotations(basis[lang], lang), lang).map(({ day, month }) => day ?? month),
      ),
    ]
      .sort()
      .join(', ');
  const [en, fr] = [named('en'), named('fr')];
  return en === fr
    ? []
    : [
        {
          ...{ field: 'whenBasis.fr', value: when },
          reason: `names the dates ${fr || 'none'}, the English ${en || 'none'} (month-day)`,
          fix: 'name the same dates in both languages',
        },
      ];
}
