import { describe, it } from 'node:test';
import { findingsAfter, findingsOfRows, NOT_COMPARED, PART, rewrite, tells } from './packs.mjs';

describe('a file of events', () => {
  it('is told where a column is missing', () =>
    tells(
      findingsAfter((folder, engine) =>
        rewrite(engine, folder, PART, 'SELECT * EXCLUDE (kind) FROM rows'),
      ),
      /has \d+ bytes/,
      /^wrong month=2013-02\S+ has no column kind/,
      NOT_COMPARED,
    ));

  it('is told where columns are of another type, each of them', () =>
    tells(
      findingsAfter((folder, engine) =>
        rewrite(
          engine,
          folder,
          PART,
          'SELECT * REPLACE (start::TIMESTAMP AS start, fatalities::BIGINT AS fatalities) FROM rows',
        ),
      ),
      /has \d+ bytes/,
      /^wrong month=2013-02\S+ has the column start as TIMESTAMP; it must be DATE/,
      /^wrong month=2013-02\S+ has the column fatalities as BIGINT; it must be INTEGER/,
      NOT_COMPARED,
    ));

  it('may lack what is not required, and have more', () =>
    tells(findingsOfRows(PART, 'SELECT kind, start, "end", \'more\' AS notes FROM rows')));

  it('is told where it has half a place, or the month', () =>
    tells(
      findingsAfter((folder, engine) =>
        rewrite(engine, folder, PART, "SELECT * EXCLUDE (latitude), '2013-02' AS month FROM rows"),
      ),
      /has \d+ bytes/,
      /has one of the columns longitude and latitude/,
      /has a column month/,
      NOT_COMPARED,
    ));

  it('is told by each fault of its rows', () =>
    tells(
      findingsOfRows(
        PART,
        `SELECT * EXCLUDE (n) REPLACE (
            CASE n WHEN 1 THEN 'battle' WHEN 2 THEN NULL ELSE kind END AS kind,
            CASE n WHEN 3 THEN 'begin' END AS open,
            CASE WHEN "precision" IS NOT NULL AND n = 4 THEN 'town' ELSE "precision" END AS "precision",
            CASE n WHEN 5 THEN NULL WHEN 9 THEN start - 1 ELSE "end" END AS "end",
            CASE n WHEN 6 THEN NULL WHEN 7 THEN 181 WHEN 8 THEN 0 ELSE 1 END::DOUBLE AS longitude,
            CASE n WHEN 8 THEN 0 ELSE 1 END::DOUBLE AS latitude)
          FROM (SELECT *, row_number() OVER (ORDER BY start, id) AS n FROM rows WHERE "precision" IS NOT NULL)`,
      ),
      /one event has the kind 'battle'/,
      /one event has the kind left empty/,
      /one event has the open 'begin'; it may be start, end/,
      /one event has the precision 'town'; it may be exact, near, region, country/,
      /one event has no start or no end/,
      /one event has a start after the end/,
      /one event has only one of longitude and latitude/,
      /one event has coordinates that are off the globe/,
      /^warning .* one event has the place 0, 0/,
      /^warning .* one event has a precision but no place/,
      /^warning .* is not sorted/,
    ));

  it('is told where rows are of another month', () =>
    tells(
      findingsOfRows(
        PART,
        'SELECT * REPLACE (start - 3 AS start) FROM rows ORDER BY start, "end", longitude, latitude',
      ),
      /^wrong month=2013-02\S+ \d+ events have a start in another month than the folder/,
    ));

  it('is told where rows are not sorted, which is no fault', () =>
    tells(
      findingsOfRows(PART, 'FROM rows ORDER BY start DESC'),
      /^warning month=2013-02\S+ is not sorted by start/,
    ));

  it('is told where its groups are large, or its bytes many', () =>
    tells(
      findingsOfRows(
        PART,
        'SELECT kind, start, "end", hash(i, id) AS id FROM rows, range(500) r(i) ORDER BY start, "end" LIMIT 200000',
        ', ROW_GROUP_SIZE 200000',
      ),
      /^warning month=2013-02\S+ has a group of 200000 rows/,
      /^warning month=2013-02 has \d{7} bytes/,
    ));

  it('is told where a group is huge', () =>
    tells(
      findingsOfRows(
        PART,
        'SELECT kind, start, "end" FROM rows, range(3000) ORDER BY start, "end" LIMIT 1100000',
        ', ROW_GROUP_SIZE 1200000',
      ),
      /^wrong month=2013-02\S+ has a group of 1100000 rows, .*more than 1000000 are refused/,
    ));
});
