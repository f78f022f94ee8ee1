import { describe, expect, it } from 'vitest';
import type { EventId } from '../../../../src/domain/ids';
import type { EventRecord } from '../../../../src/domain/record';
import type { RecordMatch } from '../../../../src/events/columns/matchRecords';
import { canBeCompared, coversRecord, searchInWords } from '../../../../src/events/panel/compared';
import { recordsOfRow } from '../../../../src/events/panel/DocumentsSay';
import { ownPanelEn } from '../../../../src/events/words/ownPanel';
import { CATALOGUES } from '../../../../src/ui/messages/catalogue';
import { addCatalogue, translator, translatorFrom } from '../../../../src/ui/useTranslate';
import { openProject } from '../../../support';
import { compareWithOwn } from '../compareWithOwn';
import { eventOn, setOf } from '../sets';

addCatalogue('en', CATALOGUES.en);
const dataset = openProject();
const { events, places } = dataset;

/** The attack of 10 February 2013 on Gao. */
const FIGHTING = recordWith(
  ({ kind, when, places: [at] }) =>
    kind === 'attack' && when === '2013-02-10' && at?.place === 'gao',
);

function recordWith(isWanted: (record: EventRecord) => boolean): EventRecord {
  const record = events.find(isWanted);
  if (!record) throw new Error('the dataset has no such record');
  return record;
}

describe('the records that match a row', () => {
  it('are those of its place, days and kind', () => {
    const { columns } = setOf([
      eventOn('2013-02-10'),
      eventOn('2013-02-10', { position: [30, 0] }),
    ]);
    const comparison = compareWithOwn(dataset, columns);
    expect(recordsOfRow(comparison, 0)).toContainEqual({ id: FIGHTING.id, strength: 'good' });
    expect(recordsOfRow(comparison, 1)).toEqual([]);
  });

  it('stand with the good ones first', () => {
    const match = { row: 4, place: FIGHTING.places[0]?.place ?? ('' as never), km: 1 };
    const matchOf = (strength: RecordMatch['strength']): RecordMatch[] => [
      { ...match, days: 'certain', strength },
    ];
    const matches = new Map([
      ['x' as EventId, matchOf('weak')],
      ['y' as EventId, matchOf('good')],
    ]);
    expect(recordsOfRow({ matches, towns: [] }, 4).map(({ id }) => id)).toEqual(['y', 'x']);
  });
});

describe('a file’s silence about a record', () => {
  const covers = (...own: Parameters<typeof eventOn>[]) =>
    coversRecord(setOf(own.map((event) => eventOn(...event))).columns, FIGHTING, places);

  it('means something where the file tells of those days and that land', () => {
    expect(covers(['2013-01-01'], ['2014-01-01'])).toBe(true);
  });

  it('means nothing where the file is of other days, or other lands', () => {
    expect(covers(['2014-01-01'], ['2015-01-01'])).toBe(false);
    const abroad = { position: [30, 0] as const };
    expect(covers(['2013-01-01', abroad], ['2014-01-01', abroad])).toBe(false);
    expect(covers(['', {}])).toBe(false);
  });

  it('is told with what was looked for', () => {
    const own = translatorFrom(ownPanelEn, 'en');
    expect(searchInWords(FIGHTING, places, 'en', translator('en'), own)).toBe(
      'Looked for: Attack or Territorial control, 10 February 2013, within 10\u00a0km of Gao, or 25\u00a0km where the file is less exact.',
    );
  });

  it('is not asked of records without a town, or only planned', () => {
    expect(canBeCompared(FIGHTING, places)).toBe(true);
    expect(canBeCompared({ ...FIGHTING, status: 'planned' }, places)).toBe(false);
    expect(canBeCompared({ ...FIGHTING, places: [] }, places)).toBe(false);
  });
});
