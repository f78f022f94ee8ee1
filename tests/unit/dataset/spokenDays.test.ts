import { describe, expect, it } from 'vitest';
import { readDocuments } from '../../../src/compile/documents';
import { asKnown } from '../../../src/dataset/asKnown';
import { spokenDays } from '../../../src/dataset/spokenDays';
import { isoOfDay } from '../../../src/domain/day';
import { publicationDay } from '../../../src/domain/publicationDay';
import { day, openProject, project } from '../../support';

const dataset = openProject();
const spoken = spokenDays(dataset);

describe('the days that documents speak of', () => {
  it('stand in the order of publication, each document once', () => {
    expect(spoken.map(({ source, published }) => [source.id, isoOfDay(published)])).toEqual([
      ['dw-2013-01', '2013-01-11'],
      ['bbc-2013-02', '2013-02-12'],
      ['north-africa-post-2023-10', '2023-10-16'],
      ['spectator-2023-10', '2023-10-31'],
      ['urdupoint-2023-10', '2023-10-31'],
    ]);
  });

  it('count the records that its words support, and reach from the first to the last of their days', () => {
    for (const { source, records, range } of spoken) {
      const told = dataset.events.filter(({ quotes }) =>
        quotes.some((quote) => quote.source === source.id && quote.stance === 'supports'),
      );
      expect(records, source.id).toBe(told.length);
      const ends = told.flatMap(({ time }) => (time ? [time.span.endMax] : []));
      expect(range?.to, source.id).toBe(Math.max(...ends));
    }
    expect(spoken.map(({ records }) => records).every((count) => count > 5)).toBe(true);
  });

  it('are exactly those on which one of its records surely lies, day by day', () => {
    for (const { source, stretches, range } of spoken) {
      const spans = dataset.events
        .filter(({ quotes }) =>
          quotes.some((quote) => quote.source === source.id && quote.stance === 'supports'),
        )
        .flatMap(({ time }) => (time ? [time.span] : []));
      if (!range) throw new Error(source.id);
      for (let at = range.from - 400; at <= range.to + 400; at++) {
        const sure = spans.some(({ startMax, endMin }) => startMax <= at && at <= endMin);
        const inside = stretches.filter(({ from, to }) => from <= at && at <= to);
        expect(inside.length, `${source.id} ${at}`).toBe(sure ? 1 : 0);
      }
      stretches.slice(1).forEach(({ from }, index) => {
        expect(from).toBeGreaterThan((stretches[index]?.to ?? 0) + 1);
      });
    }
  });

  it('are those of the documents that were out, as known on a day', () => {
    const known = spokenDays(asKnown(dataset, day('2013-02-12')));
    expect(known.map(({ source }) => source.id)).toEqual(['dw-2013-01', 'bbc-2013-02']);
  });
});

describe('the day of publication', () => {
  it('is the one that compile reckons with', () => {
    const sources = Object.values(project.data.sources as object).find(Array.isArray) ?? [];
    for (const { source, published } of readDocuments(sources, project.seeds).documents.values())
      expect(publicationDay(source.published), source.id).toBe(published);
  });

  it.each([
    ['2013-02-12~', '2013-02-12'],
    ['2013-02', '2013-02-28'],
    ['2012-02?', '2012-02-29'],
    ['2013', '2013-12-31'],
  ])('of %s is %s', (published, iso) => {
    expect(publicationDay(published)).toBe(day(iso));
  });

  it.each(['2013-02-30', '2013-13', '2013/2014', '..', ''])('of “%s” is none', (published) => {
    expect(publicationDay(published)).toBeNull();
  });
});
