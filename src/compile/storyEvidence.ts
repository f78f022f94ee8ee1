import type { CompiledTranslations } from '../dataset/translations';
import type { EventRecord, GeographicClaim, Lang, Place, Quote } from '../domain/record';
import type { RawActor, RawSource } from './schema';
import { datesIn, numbersIn, weekdaysIn } from './storyNumbers';

/** All that a story can cite, by id. */
export interface Citable {
  readonly events: ReadonlyMap<string, EventRecord>;
  readonly claims: ReadonlyMap<string, GeographicClaim>;
  readonly places: ReadonlyMap<string, Place>;
  readonly actors: ReadonlyMap<string, RawActor>;
  readonly sources: ReadonlyMap<string, RawSource>;
  readonly translations: CompiledTranslations;
}

/** What the cited records and claims carry: whatever a sentence says must be found here. */
export interface Evidence {
  readonly records: readonly EventRecord[];
  /** All their words, by language: titles, quotations with our renderings, names. */
  readonly text: Readonly<Record<Lang, string>>;
  /** Our notes to them, which may name what else is possible; no figure rests on them. */
  readonly notes: string;
  readonly numbers: ReadonlySet<number>;
  /** `01-10`. */
  readonly days: ReadonlySet<string>;
  /** `01`. */
  readonly months: ReadonlySet<string>;
  readonly years: ReadonlySet<string>;
  /** Sunday = 0. */
  readonly weekdays: ReadonlySet<number>;
  /** `place:gao`, `actor:mujao`, `source:dw-2013-01`. */
  readonly owners: ReadonlySet<string>;
}

type Quoted = Pick<Quote, 'source' | 'exact'>;

/** Outlines are generalised: areas are told no finer than this, in km². */
const KM2_STEP = 1000;

const present = <Item>(item: Item | undefined): Item[] => (item === undefined ? [] : [item]);

const quotedIn = (record: EventRecord): Quoted[] => [
  ...record.quotes,
  ...record.differences.flatMap(({ readings }) => readings),
];

/** What measuring a claim gave, as finely as it may be told: whole, or to tens where "about" stands. */
function measuresOf(claim: GeographicClaim): number[] {
  const { statedKm, measuredKm, ratio, measuredKm2Subject, measuredKm2Object } = claim;
  return [
    ...present(statedKm),
    ...present(measuredKm).flatMap((km) => [Math.round(km), Math.round(km / 10) * 10]),
    ...present(ratio).flatMap((times) => [Math.round(times), Math.round(times * 10) / 10]),
    ...[measuredKm2Subject, measuredKm2Object]
      .flatMap(present)
      .map((km2) => Math.round(km2 / KM2_STEP) * KM2_STEP),
  ];
}

function ownersOf(records: readonly EventRecord[], claims: readonly GeographicClaim[]): string[] {
  return [
    ...records.flatMap(({ places }) => places.map(({ place }) => `place:${place}`)),
    ...records.flatMap(({ actors }) => actors.map(({ actor }) => `actor:${actor}`)),
    ...claims.flatMap(({ subject, object }) => [`place:${subject}`, `place:${object}`]),
  ];
}

function namesOf(owners: readonly string[], { places, actors }: Citable, lang: Lang): string[] {
  return owners.flatMap((owner) => {
    const id = owner.slice(owner.indexOf(':') + 1);
    const thing = owner.startsWith('place:') ? places.get(id) : actors.get(id);
    return thing ? [thing.name[lang]] : [];
  });
}

/** Gathers what the cited records and claims carry. */
export function evidenceOf(
  records: readonly EventRecord[],
  claims: readonly GeographicClaim[],
  citable: Citable,
): Evidence {
  const quoted: Quoted[] = [...records.flatMap(quotedIn), ...claims];
  const sources = [...new Set(quoted.map(({ source }) => source))].flatMap((id) =>
    present(citable.sources.get(id)),
  );
  const owners = ownersOf(records, claims);
  const said = [...new Set(quoted.map(({ exact }) => exact))];
  const facts = records.flatMap(({ context }) => (context ? [context.statement] : []));
  const words = (lang: Lang): string[] => [
    ...records.map(({ title }) => title[lang]),
    ...records.flatMap(({ differences }) => differences.map(({ what }) => what[lang])),
    ...facts.map((statement) => statement[lang]),
    ...namesOf(owners, citable, lang),
    ...sources.flatMap(({ publisher, origin, title }) => [publisher, origin, title]),
  ];
  const english = [...words('en'), ...said].join('\n');
  const inFrench = quoted
    .filter(({ source }) => citable.sources.get(source)?.language === 'fr')
    .map(({ exact }) => exact);
  const rendered = said.flatMap((exact) => citable.translations[exact] ?? []);
  const text = { en: english, fr: [...words('fr'), ...rendered, ...inFrench].join('\n') };

  const origins = new Set(sources.map(({ origin }) => origin));
  const codedDays = [
    ...records.flatMap(({ when }) => when ?? []),
    ...sources.map(({ published }) => published),
  ].join(' ');
  const coded = [...codedDays.matchAll(/(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/g)];
  const written = [...datesIn(text.en, 'en'), ...datesIn(text.fr, 'fr')];
  return {
    records,
    text,
    notes: [...records, ...claims]
      .flatMap(({ notes }) => (notes ? [notes.en, notes.fr] : []))
      .join('\n'),
    numbers: new Set([
      ...[...numbersIn(text.en, 'en'), ...numbersIn(text.fr, 'fr')].map(({ value }) => value),
      ...records.flatMap(({ strength }) => present(strength?.value)),
      ...records.flatMap(({ places }) => places.flatMap(({ km }) => present(km))),
      ...claims.flatMap(measuresOf),
      ...[sources.length, origins.size],
    ]),
    days: new Set([
      ...coded.flatMap(([, , month, day]) => (month && day ? [`${month}-${day}`] : [])),
      ...written.flatMap(({ day }) => present(day)),
    ]),
    months: new Set([
      ...coded.flatMap(([, , month]) => present(month)),
      ...written.map(({ month }) => month),
    ]),
    years: new Set([
      ...coded.flatMap(([, year]) => present(year)),
      ...(`${text.en}\n${text.fr}`.match(/\b(?:19|20)\d{2}\b/g) ?? []),
    ]),
    weekdays: new Set([
      ...coded.flatMap(([date, , , day]) => (day ? [new Date(`${date}T00:00Z`).getUTCDay()] : [])),
      ...weekdaysIn(text.en, 'en').map(({ weekday }) => weekday),
      ...weekdaysIn(inFrench.join('\n'), 'fr').map(({ weekday }) => weekday),
    ]),
    owners: new Set([...owners, ...sources.map(({ id }) => `source:${id}`)]),
  };
}
