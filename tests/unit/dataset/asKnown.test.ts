import { describe, expect, it } from 'vitest';
import { asKnown } from '../../../src/dataset/asKnown';
import { addDays, type Day, isoOfDay } from '../../../src/domain/day';
import { isPlan } from '../../../src/domain/vocabulary';
import { day, openProject, project } from '../../support';

/** A record as it stands in `data/events.json`, and nothing that the program makes of it. */
interface Raw {
  readonly id: string;
  readonly kind: string;
  readonly status: string;
  readonly when?: string;
  readonly places: readonly unknown[];
  readonly actors: readonly unknown[];
  readonly strength?: unknown;
  readonly notes?: unknown;
  readonly evidence: readonly {
    readonly source: string;
    readonly exact: string;
    readonly supports: Readonly<Record<string, unknown>>;
    readonly stance?: string;
  }[];
  readonly related?: readonly { readonly event: string; readonly relation: string }[];
  readonly differences?: readonly {
    readonly what: { readonly en: string };
    readonly readings: readonly { readonly source: string }[];
  }[];
}
interface RawSource {
  readonly id: string;
  readonly published: string;
  readonly origin: string;
}

const listIn = <Item>(file: string): readonly Item[] =>
  Object.values(project.data[file] as object).find(Array.isArray) ?? [];
const RAW = listIn<Raw>('events');
const SOURCES = listIn<RawSource>('sources');

/** As text: ISO days sort as they are. */
const publishedOf = (id: string): string =>
  SOURCES.find((source) => source.id === id)?.published.slice(0, 10) ?? '';
const originOf = (id: string): string | undefined => SOURCES.find((s) => s.id === id)?.origin;
const PUBLISHED = [...new Set(SOURCES.map(({ id }) => publishedOf(id)))].sort();

/** Before, on, between and after the days of publication. */
const DAYS: readonly Day[] = [
  ...new Set([
    day('2000-01-01'),
    ...PUBLISHED.flatMap((iso) => [addDays(day(iso), -1), day(iso), addDays(day(iso), 1)]),
    day('2018-06-15'),
    day('2030-01-01'),
  ]),
].sort((a, b) => a - b);

const FIELDS = ['when', 'places', 'actors', 'strength'] as const;

/** What a reader with only those reports could know of a record, by the rules, one by one. */
function reference(raw: Raw, iso: string) {
  const isOut = ({ source }: { readonly source: string }) => publishedOf(source) <= iso;
  const supporting = raw.evidence.filter(({ stance }) => stance !== 'contradicts');
  const out = supporting.filter(isOut);
  const says = (field: string) => (quotes: readonly Raw['evidence'][number][]) =>
    quotes.some(({ supports }) => field in supports);
  if (!says('kind')(out)) return null;
  const isThere = (field: (typeof FIELDS)[number]) => {
    const value = raw[field];
    const coded = Array.isArray(value) ? value.length > 0 : value !== undefined;
    return coded && (says(field)(out) || !says(field)(supporting));
  };
  let status = raw.status;
  if (status === 'superseded') {
    const superseders = RAW.filter((other) =>
      other.related?.some((r) => r.event === raw.id && r.relation === 'supersedes'),
    );
    const planners = supporting.filter(({ supports }) => 'kind' in supports).map((q) => q.source);
    const isTold =
      superseders.length > 0
        ? superseders.some((other) => isKnownOn(other, iso))
        : says('status')(out.filter(({ source }) => !planners.includes(source)));
    if (!isTold) status = 'planned';
  } else if (status !== 'planned' && status !== 'claimed' && !says('status')(out))
    status = 'claimed';
  return {
    status,
    fields: FIELDS.filter(isThere),
    quoted: raw.evidence
      .filter(isOut)
      .filter(
        ({ stance, supports }) =>
          stance !== 'contradicts' || Object.keys(supports).some((field) => says(field)(out)),
      )
      .map(({ source, exact }) => `${source} ${exact}`),
    origins: new Set(
      out
        .filter(({ supports }) => WITNESSED.some((field) => field in supports))
        .map(({ source }) => originOf(source)),
    ).size,
    differences: (raw.differences ?? [])
      .map(({ what, readings }) => ({ what: what.en, readings: readings.filter(isOut).length }))
      .filter(({ readings }) => readings >= 2),
    related: (raw.related ?? [])
      .filter(({ event }) => RAW.some((other) => other.id === event && isKnownOn(other, iso)))
      .map(({ event }) => event),
    notes: raw.notes !== undefined && raw.evidence.every(isOut),
  };
}

/** A quotation that says none of these is no witness. */
const WITNESSED = ['kind', 'when', 'places', 'actors'];

const isKnownOn = (raw: Raw, iso: string): boolean =>
  raw.evidence.some(
    ({ source, stance, supports }) =>
      stance !== 'contradicts' && 'kind' in supports && publishedOf(source) <= iso,
  );

const whole = openProject();
const knownOn = new Map(DAYS.map((known) => [known, asKnown(whole, known)]));
const on = (known: Day) => {
  const dataset = knownOn.get(known);
  if (!dataset) throw new Error(`${known} is none of the days`);
  return dataset;
};
const recordOn = (id: string, iso: string) => {
  const { events } = asKnown(whole, day(iso));
  return events.find((event) => event.id === id);
};

describe('as known on a day', () => {
  it.each(DAYS.map((known) => [isoOfDay(known), known] as const))(
    'on %s tells of every record what the documents out by then say',
    (iso, known) => {
      const { events } = on(known);
      for (const raw of RAW) {
        const expected = reference(raw, iso);
        const record = events.find(({ id }) => id === raw.id);
        const actual = record && {
          status: record.status,
          fields: FIELDS.filter((field) => {
            const value = record[field];
            return Array.isArray(value) ? value.length > 0 : value !== undefined;
          }),
          quoted: record.quotes.map(({ source, exact }) => `${source} ${exact}`),
          origins: record.origins,
          differences: record.differences.map(({ what, readings }) => ({
            what: what.en,
            readings: readings.length,
          })),
          related: record.related.map(({ event }) => event),
          notes: record.notes !== undefined,
        };
        expect(actual ?? null, `${raw.id} on ${iso}`).toEqual(expected);
      }
      expect(events.map(({ id }) => id).filter((id) => !RAW.some((raw) => raw.id === id))).toEqual(
        [],
      );
    },
  );

  it('keeps nothing of a document that was not out', () => {
    for (const known of DAYS) {
      const { events, places, claims, sources } = on(known);
      const words = [
        ...events.flatMap(({ quotes, differences }) => [
          ...quotes,
          ...differences.flatMap(({ readings }) => readings),
        ]),
        ...[...places.values()].flatMap(({ mentions }) => mentions),
        ...claims,
      ];
      for (const { source } of words) {
        expect(publishedOf(source) <= isoOfDay(known), source).toBe(true);
        expect(sources.has(source), source).toBe(true);
      }
      for (const { status, time } of events) {
        // Open ends are known until a report that was out.
        if (time?.endBasis === 'known_until' && !isPlan({ status }))
          expect(time.span.endMax).toBeLessThanOrEqual(known);
      }
    }
  });

  it('knows nothing before the first document, and all of the documents with the last', () => {
    expect(on(day('2000-01-01')).events).toEqual([]);
    expect(on(addDays(day(PUBLISHED[0] ?? ''), -1)).events).toEqual([]);
    const corpus = whole.events.filter(({ tier }) => tier === 'corpus');
    const last = on(day('2030-01-01'));
    expect(last.events).toEqual(corpus);
    expect(last.claims).toEqual(whole.claims);
    expect([...last.places]).toEqual([...whole.places]);
    expect([...last.sources]).toEqual([...whole.sources]);
  });

  it('leaves the axis, the towns and the stories as they are, and the whole untouched', () => {
    const before = structuredClone(whole.events);
    for (const known of DAYS) {
      expect(on(known).extent).toEqual(whole.extent);
      expect([...on(known).places.keys()]).toEqual([...whole.places.keys()]);
      expect([...on(known).stories]).toEqual([...whole.stories]);
    }
    expect(whole.events).toEqual(before);
  });

  it('has its records in order of time', () => {
    for (const known of DAYS) {
      const { columns, events } = on(known);
      expect(events).toHaveLength(columns.count);
      const starts = [...columns.startMin];
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
    }
  });

  it('tells the plan of an African force as a plan until the report that has the troops there', () => {
    expect(recordOn('2013-09-african-force-deployment', '2013-01-11')?.status).toBe('planned');
    expect(recordOn('2013-09-african-force-deployment', '2013-02-11')?.status).toBe('planned');
    expect(recordOn('2013-09-african-force-deployment', '2013-02-12')?.status).toBe('superseded');
  });

  it('tells the coup as a claim without place or leader until the BBC tells it', () => {
    const first = recordOn('2012-03-mali-coup', '2013-01-11');
    expect(first).toMatchObject({ status: 'claimed', places: [], actors: [], differences: [] });
    expect(first?.quotes.map(({ stance }) => stance)).toEqual(['supports']);
    const then = recordOn('2012-03-mali-coup', '2013-02-12');
    expect(then).toMatchObject({ status: 'occurred', origins: 2 });
    expect(then?.differences).toHaveLength(1);
    expect(then?.quotes.map(({ stance }) => stance)).toContain('contradicts');
  });

  it('lets a state last only until the latest report that was out', () => {
    const id = '2023-10-gsim-steps-up-attacks';
    expect(recordOn(id, '2023-10-16')?.time?.span.endMax).toBe(day('2023-10-16'));
    // What it came after had not been told either.
    expect(recordOn(id, '2023-10-16')?.time?.span.startMin).not.toBe(
      recordOn(id, '2023-10-31')?.time?.span.startMin,
    );
  });
});
