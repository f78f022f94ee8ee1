import { addDays, type Day, type DayRange, maxDay } from '../domain/day';
import { publicationDay } from '../domain/publicationDay';
import type { EventRecord, Source } from '../domain/record';
import { statedDays } from '../domain/statedDays';
import { unionRange } from '../domain/timeSpan';
import type { Dataset } from './dataset';

/** When a document was published, and of which days it speaks. */
export interface SpokenDays {
  readonly source: Source;
  readonly published: Day;
  /** Records that its words support. */
  readonly records: number;
  /** From the earliest to the latest day that is stated of one of them; `null` where none has a date. */
  readonly range: DayRange | null;
  /** The days on which one of them surely lies: in order, apart from each other. */
  readonly stretches: readonly DayRange[];
}

/** Ranges in order of time, those that touch or overlap made one. */
function joined(ranges: readonly DayRange[]): DayRange[] {
  const stretches: DayRange[] = [];
  for (const range of [...ranges].sort((a, b) => a.from - b.from)) {
    const last = stretches.at(-1);
    if (last && range.from <= addDays(last.to, 1))
      stretches[stretches.length - 1] = { from: last.from, to: maxDay(last.to, range.to) };
    else stretches.push(range);
  }
  return stretches;
}

/** Of each document that has a day of publication, by that day. */
export function spokenDays({ sources, events }: Dataset): SpokenDays[] {
  const toldBy = new Map<Source['id'], EventRecord[]>([...sources.keys()].map((id) => [id, []]));
  for (const event of events) {
    const supporting = event.quotes.filter(({ stance }) => stance === 'supports');
    for (const source of new Set(supporting.map((quote) => quote.source)))
      toldBy.get(source)?.push(event);
  }
  const documents = [...sources.values()].flatMap((source) => {
    const published = publicationDay(source.published);
    if (published === null) return [];
    const told = toldBy.get(source.id) ?? [];
    const times = told.flatMap(({ time }) => time ?? []);
    const sure = times.flatMap(({ span: { startMax: from, endMin: to } }) =>
      from <= to ? [{ from, to }] : [],
    );
    const range = times
      .map(statedDays)
      .reduce<DayRange | null>((all, days) => (all ? unionRange(all, days) : days), null);
    return [{ source, published, records: told.length, range, stretches: joined(sure) }];
  });
  return documents.sort(
    (a, b) => a.published - b.published || (a.source.id < b.source.id ? -1 : 1),
  );
}
