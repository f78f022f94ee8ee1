import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPositionText } from '../../../../src/events/read/values/positionText';
import { fuzzRuns } from '../../../fuzzRuns';
import { pointHex } from './geometry.support';

const inDegrees = (value: number, letters: string, style: number): string => {
  const [letter = ''] = value < 0 ? letters.slice(1) : letters;
  const seconds = Math.abs(value) * 3_600;
  const [d, m] = [Math.floor(seconds / 3_600), Math.floor((seconds % 3_600) / 60)];
  const s = (seconds - d * 3_600 - m * 60).toFixed(4);
  const minutes = (seconds / 60 - d * 60).toFixed(6);
  return (
    [
      `${d}°${m}'${s}"${letter}`,
      `${d}°${m}′${s.replace('.', ',')}″ ${letter}`,
      `${letter}${d} ${m} ${s}`,
      `${d}:${m}:${s} ${letter}`,
      `${d}°${minutes}' ${letter}`,
      `${letter} ${Math.abs(value).toFixed(7)}°`,
      `${Math.abs(value).toFixed(7)}${letter}`,
    ][style] ?? ''
  );
};

describe('any place', () => {
  const place = fc.record({
    lon: fc.integer({ min: -1_799_999_999, max: 1_799_999_999 }).map((units) => units / 1e7),
    lat: fc.integer({ min: -899_999_999, max: 899_999_999 }).map((units) => units / 1e7),
  });
  const near = (text: string, lon: number, lat: number, lonFirst: boolean) => {
    const read = readPositionText(text, lonFirst);
    if (read.type !== 'placed') throw new Error(`${text}: ${JSON.stringify(read)}`);
    expect(Math.abs(read.position[0] - lon)).toBeLessThan(1e-6);
    expect(Math.abs(read.position[1] - lat)).toBeLessThan(1e-6);
  };

  it('reads back as it was written', () => {
    const form = fc.integer({ min: 0, max: 9 });
    const style = fc.integer({ min: 0, max: 6 });
    fc.assert(
      fc.property(place, form, style, fc.boolean(), ({ lon, lat }, written, angle, turn) => {
        fc.pre(lon !== 0 || lat !== 0);
        const [x, y] = [lon.toFixed(7), lat.toFixed(7)];
        const bare = turn ? [x, y] : [y, x];
        const [ns, ew] = [inDegrees(lat, 'NS', angle), inDegrees(lon, 'EW', angle)];
        const texts = [
          `POINT (${lon} ${lat})`,
          `SRID=4326;POINT Z (${x} ${y} 12)`,
          bare.join(', '),
          bare.join(' '),
          bare.join(';').replaceAll('.', ','),
          JSON.stringify({ type: 'Point', coordinates: [lon, lat] }),
          pointHex(lon, lat, turn, written === 6 ? 4326 : null, angle > 3),
          (turn ? [ew, ns] : [ns, ew]).join(', '),
          (turn ? [ew, ns] : [ns, ew]).join(' '),
          `lat ${y} lon ${x}`,
        ];
        near(texts[written] ?? '', lon, lat, turn);
      }),
      { numRuns: fuzzRuns(2_000) },
    );
  });

  it('is read without a throw and at once, whatever the text', () => {
    const piece = fc.constantFrom(
      ...[
        'POINT',
        'POLYGON',
        '(',
        ')',
        ' ',
        ',',
        '16',
        '.',
        '0.5',
        'N',
        'W',
        '°',
        "'",
        '"',
        'Z',
        'EMPTY',
      ],
      ...[
        'SRID=4326;',
        '{"type":"Point"',
        '01',
        '00000000',
        'ffffffff',
        'geo:',
        '@',
        'lat',
        'lon',
        ':',
        '-',
      ],
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece, { maxLength: 60 }).map((list) => list.join('')),
    );
    fc.assert(
      fc.property(text, fc.boolean(), (cell, lonFirst) => {
        const before = performance.now();
        const read = readPositionText(cell, lonFirst);
        expect(performance.now() - before).toBeLessThan(200);
        if (read.type !== 'placed') return;
        expect(Math.abs(read.position[0])).toBeLessThanOrEqual(180);
        expect(Math.abs(read.position[1])).toBeLessThanOrEqual(90);
      }),
      { numRuns: fuzzRuns(2_000) },
    );
  });
});
