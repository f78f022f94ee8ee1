import type { Lang } from '../../domain/record';
import type { ActorRole, Kind } from '../../domain/vocabulary';
import { HEDGED_STATUSES, HEDGES } from '../hedges';
import { datesIn, datesWritten, numbersIn, weekdaysIn, withoutDates } from '../storyNumbers';
import { oneSidedDenial, ownDenial } from './negations';
import { quotesOf } from './quotedText';
import type { Reading, RecordWords } from './reading';
import { readTitleRoles } from './readTitleRoles';
import { isNamedIn, namesInTitle, nameText } from './titleNames';

type Title = Readonly<Record<Lang, string>>;

/** ‘Both’ and ‘twice’ hold a number that French writes out. */
const HIDDEN_TWO = /\b(?:both|twice|double|second|pair)\b/i;

/** The numbers of a text besides its dates, in order, as both languages have them. */
export function numbersAlike(text: Title, lang: Lang): number[] {
  const values = numbersIn(withoutDates(text[lang], lang), lang).map(({ value }) => value);
  const kept = HIDDEN_TWO.test(text.en) ? values.filter((value) => value !== 2) : values;
  return [...new Set(kept)].sort((a, b) => a - b);
}

const alike = <Item>(a: readonly Item[], b: readonly Item[]): boolean =>
  [...new Set(a)].sort().join() === [...new Set(b)].sort().join();

const QUOTATION: Readonly<Record<Lang, RegExp>> = { en: /^“[^“”]*”$/, fr: /^«[^«»]*»$/ };

/** The source's own words alone, which speak for themselves until there is a title. */
const isQuotation = (title: Title, languages: readonly Lang[]): boolean =>
  languages.every((lang) => QUOTATION[lang].test(title[lang]));

/** What only one of the two languages says. */
export function titlesApart(
  title: Title,
  known: Pick<RecordWords, 'places' | 'actors' | 'languages'>,
): Reading[] {
  if (known.languages.length < 2 || isQuotation(title, known.languages)) return [];
  const report = (what: string): Reading => ({
    field: 'title.fr',
    value: title.fr,
    reason: `its ${what} are not those of the English title`,
    fix: 'say the same in both languages',
  });
  const towns = (lang: Lang): string[] =>
    namesInTitle(title[lang], lang, known)
      .flatMap(({ owners }) => owners)
      .filter((owner) => known.places.get(owner.replace('place:', ''))?.kind === 'town');
  const denial = oneSidedDenial(title);
  return [
    ...(alike(numbersAlike(title, 'en'), numbersAlike(title, 'fr')) ? [] : [report('numbers')]),
    ...(alike(datesWritten(title.en, 'en'), datesWritten(title.fr, 'fr'))
      ? []
      : [report('days or months')]),
    ...(alike(towns('en'), towns('fr')) ? [] : [report('towns')]),
    ...(denial ? [report(`denials (“${denial.word}”)`)] : []),
  ];
}

/** Days, months and years that the record is coded with or its quotations name. */
function datesOf({ event }: RecordWords, exacts: readonly string[]) {
  const coded = [...(event.when ?? '').matchAll(/(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/g)];
  const written = exacts.flatMap((exact) => datesIn(exact, 'en'));
  return new Set([
    ...coded.flatMap(([, year, month, day]) => [
      ...[year, month],
      month && day ? `${month}-${day}` : undefined,
    ]),
    ...written.flatMap(({ day, month, year }) => [day, month, year]),
    ...exacts.flatMap((exact) => exact.match(/\b(?:19|20)\d{2}\b/g) ?? []),
  ]);
}

function figures(record: RecordWords): Reading[] {
  const { event } = record;
  const exacts = event.evidence.map(({ exact }) => exact);
  const dates = datesOf(record, exacts);
  const weekdays = new Set(
    exacts.flatMap((exact) => weekdaysIn(exact, 'en').map(({ weekday }) => weekday)),
  );
  const numbers = new Set<number | undefined>([
    ...exacts.flatMap((exact) => numbersIn(exact, 'en').map(({ value }) => value)),
    ...event.places.map(({ km }) => km),
    event.strength?.value,
  ]);
  return record.languages.flatMap((lang) => {
    const text = event.title[lang];
    const lacking = [
      ...numbersIn(withoutDates(text, lang), lang)
        .filter(({ text: found, value }) => !numbers.has(value) && !dates.has(found))
        .map((found) => found.text),
      ...datesIn(text, lang)
        .filter(
          ({ day, month, year }) =>
            !dates.has(day ?? month) || !(year === undefined || dates.has(year)),
        )
        .map((found) => found.text),
      ...weekdaysIn(text, lang)
        .filter(({ weekday }) => !weekdays.has(weekday))
        .map((found) => found.text),
    ];
    return lacking.map(
      (found): Reading => ({
        field: `title.${lang}`,
        value: found,
        reason: `“${found}” stands neither in the quotations nor in the coded fields`,
        fix: 'write the number or date that the words have, or take it out',
      }),
    );
  });
}

/** Names that neither the coded fields nor the quotations have. */
function names(record: RecordWords): Reading[] {
  const { event } = record;
  const exacts = [
    ...event.evidence.map(({ exact }) => exact),
    ...(event.differences ?? []).flatMap(({ readings }) => readings.map(({ exact }) => exact)),
  ];
  const known = new Set([
    ...event.places.map(({ place }) => `place:${place}`),
    ...event.actors.map(({ actor }) => `actor:${actor}`),
    ...quotesOf(record).flatMap(({ places, actors }) => [
      ...places.map(({ id }) => `place:${id}`),
      ...actors.flatMap(({ owners }) => owners.map((owner) => `actor:${owner}`)),
    ]),
  ]);
  // ‘UN’ for its mission, ‘Cusco’ for its region.
  const wholeNames = [...known].flatMap((owner) => {
    const [kind, id = ''] = owner.split(':');
    const thing = kind === 'place' ? record.places.get(id) : record.actors.get(id);
    return thing ? [thing.name.en] : [];
  });
  const isKnown = (owner: string): boolean =>
    known.has(owner) ||
    record.places.get(owner.replace('place:', ''))?.kind === 'country' ||
    [...exacts, ...wholeNames].some((text) => isNamedIn(text, owner, record));
  return record.languages.flatMap((lang) =>
    namesInTitle(event.title[lang], lang, record)
      .filter(({ owners }) => !owners.some(isKnown))
      .map((hit): Reading => {
        const name = nameText(event.title[lang], hit);
        return {
          field: `title.${lang}`,
          value: name,
          reason: `“${name}” is named neither by the quotations nor by the coded fields`,
          fix: 'name whom the words name, or code it as a place or an actor',
        };
      }),
  );
}

/** What a title denies, and no quotation does. */
function denials({ event, languages }: RecordWords): Reading[] {
  const exacts = event.evidence.map(({ exact }) => exact);
  return languages.flatMap((lang): Reading[] => {
    const denied = ownDenial(event.title[lang], lang, exacts);
    return denied === null
      ? []
      : [
          {
            field: `title.${lang}`,
            value: event.title[lang],
            reason: `denies (“${denied}”) what no quotation denies`,
            fix: 'say it as the quotations do',
          },
        ];
  });
}

/** Words that hedge a title, besides those that hedge the sentence of a story. */
const HEDGES_OF_TITLES: Readonly<Record<Lang, RegExp>> = {
  en: /\b(?:set to|could|might|(?:is|are) seen as|(?:is|are) said)\b/i,
  fr: /(?<!\p{L})(?:f(?:ait|ont) état|\p{L}+(?:er|dr|rr|aur|evr)ai(?:t|ent))(?!\p{L})/iu,
};

/** A title tells as a fact only what is one, in each language. */
export function hedgeFaults(
  { title, status }: Pick<RecordWords['event'], 'title' | 'status'>,
  languages: readonly Lang[],
): Reading[] {
  if (!HEDGED_STATUSES.includes(status) || isQuotation(title, languages)) return [];
  return languages
    .filter((lang) => ![HEDGES, HEDGES_OF_TITLES].some((hedges) => hedges[lang].test(title[lang])))
    .map((lang) => ({
      field: `title.${lang}`,
      value: title[lang],
      reason: `tells as a fact what is only ${status}`,
      fix:
        lang === 'en'
          ? 'name who says so, or write “planned”, “would”'
          : 'name who says so (“selon”, “aurait”), or write “prévu”',
    }));
}

const HANDING_OVER: Readonly<Record<Lang, RegExp>> = {
  en: /\b(?:hand(?:s|ed|ing)?\b.*\b(?:over|back|to)|transfer(?:s|red)?|gives? (?:up|back)|tak(?:es?|ing) over|took over)\b/i,
  fr: /(?<!\p{L})(?:rem(?:et|is|ise|ettent)|cède(?:nt)?|rend(?:ent)?|restitu\p{L}*|transf[èé]r\p{L}*|prend(?:ent)? possession)(?!\p{L})/iu,
};

/** What of a record its title must agree with. */
interface Titled {
  readonly kind: Kind;
  readonly title: Readonly<Record<Lang, string>>;
  readonly actors: readonly { readonly role: ActorRole }[];
}

/** Only a stated recipient makes a transfer, in a title too. */
export function transferFaults(
  { kind, title, actors }: Titled,
  languages: readonly Lang[],
): Reading[] {
  const wanted = actors.some(({ role }) => role === 'receiving' || role === 'seeking');
  if (kind !== 'camp_handover' || wanted) return [];
  return languages
    .filter(
      (lang) =>
        HANDING_OVER[lang].test(title[lang]) && !/\b(?:without|not|sans|pas)\b/i.test(title[lang]),
    )
    .map((lang) => ({
      field: `title.${lang}`,
      value: title[lang],
      reason: 'tells of a transfer, but the record has nobody that receives or seeks the camp',
      fix: 'say that it was left, or add the stated recipient with the role "receiving"',
    }));
}

/** What a record's titles say that its words and fields do not, or only one of the two. */
export const readTitles = (record: RecordWords): Reading[] => [
  ...titlesApart(record.event.title, record),
  ...figures(record),
  ...names(record),
  ...denials(record),
  ...readTitleRoles(record.event, record),
  ...hedgeFaults(record.event, record.languages),
  ...transferFaults(record.event, record.languages),
];
