import type { EventRecord, Quote } from '../domain/record';
import type { SupportedField } from '../domain/vocabulary';

/** A record in a list, and whether it is only possibly in the window. */
export interface ListedRecord {
  readonly record: EventRecord;
  readonly possible: boolean;
}

/** Words of a document that stand once on a page, and the record that quotes all of them. */
export interface QuotedPassage {
  /** Of its element on the page. */
  readonly id: string;
  readonly quote: Quote;
  readonly record: EventRecord;
}

/** What a passage says for or against a record. */
interface Bearing {
  readonly supports: boolean;
  readonly contradicts: readonly SupportedField[];
}

/** Another passage that a record rests on, and where it stands seen from the record. */
interface OtherPassage {
  readonly passage: QuotedPassage;
  readonly above: boolean;
  readonly supports: boolean;
}

/** A record under one of its passages, with where its others stand. */
export interface ToldRecord extends ListedRecord, Bearing {
  readonly elsewhere: readonly OtherPassage[];
}

/** A record that is told at another of its passages. */
export interface OtherRecord extends Bearing {
  readonly record: EventRecord;
}

/** A passage and the records under it; without one where all words of the record stand further up. */
export interface PassageBlock {
  readonly passage: QuotedPassage | null;
  readonly told: readonly ToldRecord[];
  readonly others: readonly OtherRecord[];
}

interface Stretch {
  readonly source: string;
  readonly start: number;
  readonly end: number;
}

/** Whether all of the inner words stand in the outer ones, in the same document. */
const isWithin = (inner: Stretch, outer: Stretch): boolean =>
  inner.source === outer.source && inner.start >= outer.start && inner.end <= outer.end;

/** The passage among these that holds the words; absent where none does. */
export const passageWith = (
  words: Stretch,
  passages: readonly QuotedPassage[],
): QuotedPassage | undefined => passages.find(({ quote }) => isWithin(words, quote));

/** Every passage of some records once, the longest first; what another contains is no passage of its own. */
function distinctPassages(records: readonly EventRecord[]): readonly QuotedPassage[] {
  const passages: QuotedPassage[] = [];
  const quoted = records
    .flatMap((record) => record.quotes.map((quote) => ({ quote, record })))
    .sort((a, b) => b.quote.end - b.quote.start - (a.quote.end - a.quote.start));
  for (const { quote, record } of quoted)
    if (!passageWith(quote, passages))
      passages.push({ id: `passage-${quote.source}-${quote.start}`, quote, record });
  return passages;
}

/** What a passage says for and against a record, over all that the record quotes of it. */
function bearingOf({ quote: outer }: QuotedPassage, { quotes }: EventRecord): Bearing {
  const here = quotes.filter((quote) => isWithin(quote, outer));
  const against = here.filter(({ stance }) => stance === 'contradicts');
  return {
    supports: here.length > against.length,
    contradicts: [...new Set(against.flatMap(({ supports }) => supports))],
  };
}

/** Where a passage stands, or a record without one of its own. */
interface Spot {
  readonly list: number;
  readonly passage: QuotedPassage | null;
  readonly told: ListedRecord[];
}

/**
 * Parts the records of several lists by the passages they rest on. Over all lists each passage stands
 * once, where the first record needs it, and each record once, in its own list, under the first of its
 * passages there that supports it.
 */
export function blocksOf(
  lists: readonly (readonly ListedRecord[])[],
): readonly (readonly PassageBlock[])[] {
  const records = lists.flat().map(({ record }) => record);
  const passages = distinctPassages(records);
  const passagesOf = (record: EventRecord) => [
    ...new Set(record.quotes.flatMap((quote) => passageWith(quote, passages) ?? [])),
  ];
  const spots: Spot[] = [];
  const spotOf = new Map<QuotedPassage, Spot>();
  for (const [list, listed] of lists.entries())
    for (const item of listed) {
      const own = passagesOf(item.record);
      for (const passage of own.filter((candidate) => !spotOf.has(candidate))) {
        const spot = { list, passage, told: [] };
        spots.push(spot);
        spotOf.set(passage, spot);
      }
      const here = own.filter((passage) => spotOf.get(passage)?.list === list);
      const home = here.find((passage) => bearingOf(passage, item.record).supports) ?? here[0];
      const spot = home && spotOf.get(home);
      if (spot) spot.told.push(item);
      else spots.push({ list, passage: null, told: [item] });
    }

  const blockAt = ({ passage, told }: Spot, at: number): PassageBlock => ({
    passage,
    told: told.map((item) => ({
      ...item,
      ...(passage ? bearingOf(passage, item.record) : { supports: false, contradicts: [] }),
      elsewhere: passagesOf(item.record)
        .filter((other) => other !== passage)
        .map((other) => ({
          passage: other,
          above: spots.findIndex((spot) => spot.passage === other) < at,
          supports: bearingOf(other, item.record).supports,
        })),
    })),
    others: passage
      ? records
          .filter((record) => passagesOf(record).includes(passage))
          .filter((record) => !told.some((item) => item.record === record))
          .map((record) => ({ record, ...bearingOf(passage, record) }))
      : [],
  });
  const blocks = spots.map((spot, at) => ({ list: spot.list, block: blockAt(spot, at) }));
  return lists.map((_, list) => blocks.flatMap((item) => (item.list === list ? [item.block] : [])));
}

/** The passages of some blocks, in the order of the page. */
export const passagesIn = (blocks: readonly PassageBlock[]): readonly QuotedPassage[] =>
  blocks.flatMap(({ passage }) => passage ?? []);
