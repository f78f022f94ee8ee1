import { describe, expect, it } from 'vitest';
import { ColumnsBuilder } from '../../../../src/events/columns/columnsBuilder';
import { encodingInWords } from '../../../../src/events/desk/encodingNames';
import { remarksOf, rowsToTell } from '../../../../src/events/desk/remarks';
import { ReportBuilder } from '../../../../src/events/read/importReport';
import { OWN } from '../../../../src/events/words/own';
import { messagesIn } from '../../../../src/ui/useMessages';
import { day } from '../../../support';

const t = messagesIn(OWN, 'en');
const report = new ReportBuilder().finish('table', new ColumnsBuilder().finish());
const said = (
  more: Parameters<typeof remarksOf>[0] | object,
  rows = { openEnds: 0, inCountry: 0 },
) => remarksOf({ ...report, ...more }, rows, t, 'en');

describe('what is to be known of a file that was read', () => {
  it('is nothing where nothing had to be decided or left out', () => {
    expect(said({ encoding: 'utf-8', farOff: null, order: { dayFirst: true, proof: 0 } })).toEqual(
      [],
    );
  });

  it('is the encoding, and the order with what proves it', () => {
    expect(said({ encoding: 'windows-1252' })).toEqual([
      'Its letters were read as Western European (Windows-1252).',
    ]);
    expect(said({ order: { dayFirst: false, proof: 2 } })).toEqual([
      'Dates were read month first, as 2 dates in the file prove.',
    ]);
    expect(said({ order: { dayFirst: true, proof: 1 } })).toEqual([
      'Dates were read day first, as 1 date in the file proves.',
    ]);
  });

  it('is what lies far off, what is open, and what has no place or date here', () => {
    const farOff = { rows: 1, from: day('2021-10-21'), to: day('2021-10-21') };
    expect(said({ farOff })).toEqual([
      '1 row is dated far from all the others (21 October 2021): the timeline leaves it out.',
    ]);
    expect(
      said(
        { problems: { projected: 12, before_year_one: 1, perhaps_hijri: 2 } },
        { openEnds: 3, inCountry: 1 },
      ),
    ).toEqual([
      'For 3 events the file does not say when they began or ended: they are shown on the days that are known.',
      '1 event is known only to be somewhere in a country: it is in the list, not on the map.',
      '12 rows give their places in another coordinate system (often metres), so they are not on the map. Save the file in WGS 84 (EPSG:4326).',
      '1 date lies before the year 1, which the timeline cannot show: its row has no date here.',
      '2 dates have years that may be of the Hijri calendar, such as 1434. They are not converted: they stand in those years of our era.',
    ]);
  });

  it('counts the rows with an open end, at either end, and those placed in a country at large', () => {
    const builder = new ColumnsBuilder();
    for (const open of ['start', 'end', undefined] as const)
      builder.add({
        ...{ record: 0, kind: 'other', lasting: false, position: null, precision: 'exact', open },
        days: { from: day('2013-02-01'), to: day('2013-02-01') },
      });
    for (const position of [[-0.04, 16.27], null] as const)
      builder.add({
        ...{ record: 0, kind: 'other', lasting: false, position, precision: 'country' },
        days: null,
      });
    expect(rowsToTell(builder.finish())).toEqual({ openEnds: 2, inCountry: 1 });
  });

  it('names encodings as people know them', () => {
    expect(encodingInWords('utf-8', t)).toBe('Unicode (UTF-8)');
    expect(encodingInWords('windows-1252', messagesIn(OWN, 'fr'))).toBe(
      'Europe de l’Ouest (Windows-1252)',
    );
  });
});
