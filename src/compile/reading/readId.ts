import { type DayRange, isoOfDay } from '../../domain/day';
import { readEdtf } from '../../domain/edtf';
import { calendarDays } from './namedDays';
import { latestReport } from './quotedText';
import type { Reading, RecordWords } from './reading';

const PREFIX = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?-/;

/** Where the record begins; for a start that is not known, or no date, the day of the latest report. */
function beginning(record: RecordWords): DayRange | null {
  const { when } = record.event;
  const read = when === undefined ? null : readEdtf(when);
  const { startMin = null, startMax = null, endMax = null, lasting } = read?.ok ? read.reading : {};
  if (startMin !== null) return { from: startMin, to: (lasting ? startMax : endMax) ?? startMin };
  const report = latestReport(record);
  return report === null ? null : { from: report, to: report };
}

/** The date that begins an id must lie in the record's own: links and lists are read by it. */
export function readId(record: RecordWords): Reading[] {
  const { id, when } = record.event;
  const [prefix, year, month, day] = PREFIX.exec(id) ?? [];
  if (prefix === undefined) return [];
  const named = calendarDays(
    Number(year),
    month === undefined ? undefined : Number(month),
    day === undefined ? undefined : Number(day),
  );
  const begins = beginning(record);
  if (!begins || (named && named.from <= begins.to && named.to >= begins.from)) return [];
  return [
    {
      ...{ field: 'id', value: id },
      reason: `its date ${prefix.slice(0, -1)} lies outside ${when ?? `the report of ${isoOfDay(begins.to)}`}`,
      fix: 'mend "when"; or for a new record the id: an id that was published stays as it is',
    },
  ];
}
