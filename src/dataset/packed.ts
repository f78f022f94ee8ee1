import { type Day, dayOf } from '../domain/day';
import type { EventRecord, Quote, RecordTime } from '../domain/record';
import type { CompiledDataset } from './compiled';

/** Days as distances from the first, and what a time is besides, as bits. */
type PackedTime = readonly [
  startMin: Day,
  toStartMax: number,
  toEndMin: number,
  toEndMax: number,
  is: number,
  precision: RecordTime['precision'],
  startBasis: RecordTime['startBasis'],
];

/** Of `PackedTime.is`. */
const IS = { approximate: 1, uncertain: 2, lasting: 4, knownUntil: 8, endBounded: 16 } as const;

type PackedQuote = Pick<Quote, 'source' | 'exact' | 'start' | 'supports'> &
  Partial<Pick<Quote, 'stance'>>;

/** Lists that are often empty. */
type Lists = Pick<EventRecord, 'places' | 'actors' | 'related' | 'differences'>;

type PackedEvent = Omit<EventRecord, 'time' | 'quotes' | keyof Lists> &
  Partial<Lists> & { readonly time?: PackedTime; readonly quotes?: readonly PackedQuote[] };

/** The dataset without its details as it is sent: what is empty, or follows from the rest, is left out. */
export type PackedDataset = Omit<CompiledDataset, 'events'> & {
  readonly events: readonly PackedEvent[];
};

function packTime({ span, precision, startBasis, ...time }: RecordTime): PackedTime {
  const { startMin, startMax, endMin, endMax } = span;
  const is =
    (time.approximate ? IS.approximate : 0) +
    (time.uncertain ? IS.uncertain : 0) +
    (time.lasting ? IS.lasting : 0) +
    (time.endBasis === 'known_until' ? IS.knownUntil : 0) +
    (time.endBasis === 'bounded' ? IS.endBounded : 0);
  return [
    ...([startMin, startMax - startMin, endMin - startMin, endMax - startMin] as const),
    ...([is, precision, startBasis] as const),
  ];
}

function unpackTime([startMin, ...rest]: PackedTime): RecordTime {
  const [toStartMax, toEndMin, toEndMax, is, precision, startBasis] = rest;
  const day = (distance: number) => dayOf(startMin + distance);
  return {
    span: { startMin, startMax: day(toStartMax), endMin: day(toEndMin), endMax: day(toEndMax) },
    precision,
    approximate: (is & IS.approximate) !== 0,
    uncertain: (is & IS.uncertain) !== 0,
    lasting: (is & IS.lasting) !== 0,
    startBasis,
    endBasis: is & IS.knownUntil ? 'known_until' : is & IS.endBounded ? 'bounded' : 'stated',
  };
}

const packQuote = ({ source, exact, start, supports, stance }: Quote): PackedQuote => ({
  ...{ source, exact, start, supports },
  ...(stance === 'supports' ? {} : { stance }),
});

/** Packs a dataset without details for the first load; `unpackDataset` gives it back. */
export const packDataset = (dataset: CompiledDataset): PackedDataset => ({
  ...dataset,
  events: dataset.events.map(
    ({ time, quotes, places, actors, related, differences, ...event }) => ({
      ...event,
      ...(time ? { time: packTime(time) } : {}),
      ...(quotes.length > 0 ? { quotes: quotes.map(packQuote) } : {}),
      ...(places.length > 0 ? { places } : {}),
      ...(actors.length > 0 ? { actors } : {}),
      ...(related.length > 0 ? { related } : {}),
      ...(differences.length > 0 ? { differences } : {}),
    }),
  ),
});

/** The dataset that was packed. */
export const unpackDataset = (packed: PackedDataset): CompiledDataset => ({
  ...packed,
  events: packed.events.map(({ time, quotes = [], ...event }) => ({
    ...{ places: [], actors: [], related: [], differences: [] },
    ...event,
    ...(time ? { time: unpackTime(time) } : {}),
    quotes: quotes.map((quote) => ({
      ...{ stance: 'supports' as const, ...quote },
      end: quote.start + quote.exact.length,
      words: [],
    })),
  })),
});
