import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openDataset } from '../../src/dataset/dataset';
import { packDataset, unpackDataset } from '../../src/dataset/packed';
import { detailsOf, withDetails, withoutDetails } from '../../src/dataset/splitDetails';
import { compileWhole, project } from '../support';

const { dataset } = compileWhole(project);
if (!dataset) throw new Error('the data has issues');

/** As it comes over the network. */
const sent = <T>(value: T): T => JSON.parse(JSON.stringify(value));
const core = withoutDetails(dataset);
/** What the app makes of what comes over the network. */
const arrived = unpackDataset(sent(packDataset(core)));
const gzip = (value: unknown): number => gzipSync(JSON.stringify(value)).length;

describe('the dataset without its details', () => {
  it('is the whole dataset again with them', () => {
    expect(sent(withDetails(arrived, sent(detailsOf(dataset))))).toEqual(sent(dataset));
  });

  it('is much the smaller part', () => {
    expect(gzip(packDataset(core))).toBeLessThan(gzip(detailsOf(dataset)));
  });

  it('has the same rows, days, places and quotations', () => {
    const [short, whole] = [openDataset(arrived), openDataset(sent(dataset))];
    expect(short.columns).toEqual(whole.columns);
    expect(short.extent).toEqual(whole.extent);
    expect(short.rowOf).toEqual(whole.rowOf);
    expect(short.rowsOfPlace).toEqual(whole.rowsOfPlace);
    expect(short.events.map(({ quotes }) => quotes)).toEqual(
      whole.events.map(({ quotes }) => quotes.map((quote) => ({ ...quote, words: [] }))),
    );
  });

  it('says that they are missing', () => {
    expect(core.complete).toBe(false);
    expect(
      core.events.filter(({ whenBasis, context, notes }) => whenBasis ?? context ?? notes),
    ).toEqual([]);
    expect(core.actors.flatMap(({ lifetime, notes }) => lifetime?.basis ?? notes ?? [])).toEqual(
      [],
    );
    expect(core.actors.filter(({ lifetime }) => lifetime)).not.toEqual([]);
  });
});
