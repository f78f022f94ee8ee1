import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { compileProject } from '../../scripts/compileProject';
import type { RawEvent } from '../../src/compile/schema';
import { checkProject } from '../../src/project/checkProject';
import { rareChecks } from '../../src/project/rareChecks';
import { FIXTURE_ROOT, readFixture, zipOfFixture } from '../fixtureProject';
import { compileWhole, recordIn, withFault } from '../support';

type Json = Record<string, unknown>;

const input = readFixture();
const { dataset, issues, coverage, unrendered } = checkProject(input, rareChecks);
const records = dataset?.events ?? [];
const recordOf = (id: string) => {
  const found = records.find((record) => record.id === id);
  if (!found) throw new Error(`no record ${id}`);
  return found;
};

describe('a project of another world', () => {
  it('passes the check of the first one, with nothing that is optional', () => {
    expect(Object.keys(input.data).sort()).toEqual([
      ...['actors', 'events', 'places', 'project', 'sources'],
    ]);
    expect(input.areas).toBeUndefined();
    expect(issues).toEqual([]);
    expect(unrendered).toEqual([]);
    expect(records.length).toBeGreaterThanOrEqual(25);
  });

  it('says in each text that it is invented, and names nothing of the first project', () => {
    const texts = Object.values(input.seeds);
    expect(texts).toHaveLength(3);
    for (const text of texts) {
      const lines = text.trim().split('\n');
      expect([lines[0], lines.at(-1)].join('\n')).toMatch(/was invented for a test/);
      expect(text.split(/\s+/).length).toBeGreaterThanOrEqual(200);
      expect(text.split(/\s+/).length).toBeLessThanOrEqual(400);
    }
    expect(JSON.stringify(input)).not.toMatch(/\b(?:Mali|Malian|Gao|Kidal|MINUSMA|Bamako)\b/);
  });

  it('is accounted for to the last letter', () => {
    expect(coverage).toHaveLength(3);
    for (const { source, uncovered } of coverage) expect([source, uncovered]).toEqual([source, []]);
  });

  it('counts the copy of a wire story as no second witness, and another report as one', () => {
    const sourcesOf = (id: string) => new Set(recordOf(id).quotes.map(({ source }) => source)).size;
    const attack = '2019-03-12-coihue-army-post';
    expect([sourcesOf(attack), recordOf(attack).origins]).toEqual([3, 1]);
    const camp = '2019-03-13-maiten-camp';
    expect([sourcesOf(camp), recordOf(camp).origins]).toEqual([2, 1]);
    expect(recordOf('2018-11-ruca-vieja-held').origins).toBe(2);
    expect(recordOf('2019-05-puerto-nirre-meeting').origins).toBe(2);
  });

  it('tells what is planned as planned, and as overtaken what came otherwise', () => {
    expect(records.flatMap(({ id, status }) => (status === 'planned' ? [id] : [])).sort()).toEqual([
      '2019-03-20-front-keeps-ruca-vieja',
      '2019-04-coihue-soldiers-planned',
      '2019-05-puerto-nirre-meeting',
    ]);
    expect(recordOf('2019-03-31-lenga-chica-camp-plan').status).toBe('superseded');
    expect(recordOf('2019-03-16-lenga-chica-camp-left')).toMatchObject({
      status: 'occurred',
      ownSubtype: 'vacated',
    });
  });

  it('keeps claims, denials and uncertain dates as they are', () => {
    expect(recordOf('2019-03-12-coihue-dead').status).toBe('claimed');
    expect(recordOf('2019-03-14-ruca-vieja-retaken').status).toBe('disputed');
    const stances = recordOf('2019-03-12-coihue-army-post').quotes.map(({ stance }) => stance);
    expect(stances).toContain('contradicts');
    expect(recordOf('2019-01-puerto-nirre-bomb').time?.precision).toBe('month');
  });

  it('has a town with a button for each that its records stand at, elsewhere on the globe', () => {
    const towns = dataset?.places.filter(({ featured }) => featured) ?? [];
    expect(towns.map(({ id }) => id)).toEqual(dataset?.project.places);
    for (const { at } of towns) {
      expect(at?.[0]).toBeLessThan(-60);
      expect(at?.[1]).toBeLessThan(-40);
    }
  });
});

/** What the check finds of a record once it is changed. */
function issuesOf(id: string, plant: (record: RawEvent & Record<string, unknown>) => void) {
  const faulty = withFault(input, (copy) =>
    plant(recordIn(copy, 'events', id) as RawEvent & Record<string, unknown>),
  );
  return compileWhole(faulty).issues.filter(({ record }) => record === id);
}

const DAY = /\d{4}-\d{2}-\d{2}/;

describe('a fault in it is found', () => {
  it.each(records.map(({ id }) => id))('a word of a quotation that is not there, in %s', (id) => {
    const found = issuesOf(id, ({ evidence: [first] }) => {
      if (first) Object.assign(first, { exact: first.exact.replace(/ /, ' indeed ') });
    });
    expect(found).toContainEqual(
      expect.objectContaining({
        field: 'evidence[0].exact',
        reason: expect.stringMatching(/not verbatim/),
      }),
    );
  });

  it.each(records.flatMap(({ id, when = '' }) => (DAY.test(when) ? [id] : [])))(
    'a day that is not the day of its words, in %s',
    (id) => {
      const found = issuesOf(id, (record) => {
        const moved = (record.when ?? '').replace(/\d{2}(?!.*\d)/, (day) =>
          String(Number(day) - 1).padStart(2, '0'),
        );
        Object.assign(record, { when: moved });
      });
      expect(found).toContainEqual(expect.objectContaining({ field: 'when' }));
    },
  );

  it.each(records.flatMap(({ id, places }) => (places.length > 0 ? [id] : [])))(
    'another place than its words name, in %s',
    (id) => {
      const found = issuesOf(id, ({ places: [first] }) => {
        const other = first?.place === 'coihue' ? 'puerto-nirre' : 'coihue';
        if (first) Object.assign(first, { place: other });
      });
      expect(found).toContainEqual(
        expect.objectContaining({ field: expect.stringMatching(/^places\[0\]/) }),
      );
    },
  );
});

describe('what is published of it', () => {
  const { openData, schemaOrg } = compileProject(FIXTURE_ROOT);

  it.each([{ name: 'schema.org', content: schemaOrg }, ...openData])(
    '$name names no other project',
    ({ content }) => {
      expect(content).not.toMatch(
        /\b(?:Mali|Malian|Gao|Kidal|MINUSMA|Bamako|West Africa|five (?:news )?(?:documents|reports))\b/,
      );
    },
  );

  it('counts origins as the check does', () => {
    const json = openData.find(({ name }) => name === 'events.geojson')?.content ?? '';
    const { features } = JSON.parse(json) as { features: { id: string; properties: Json }[] };
    expect(features).toHaveLength(records.length);
    expect(
      features.flatMap(({ id, properties }) => (properties.origins === 2 ? [id] : [])).sort(),
    ).toEqual([
      '2018-11-ruca-vieja-held',
      '2019-03-14-ruca-vieja-retaken',
      '2019-05-puerto-nirre-meeting',
    ]);
  });
});

describe('the ZIP of it', () => {
  it('holds the files of the folder, text for text', () => {
    const entries = unzipSync(zipOfFixture({ under: 'plateau/' }));
    const seeds = Object.keys(entries).filter((name) => name.startsWith('plateau/seeds/'));
    expect(seeds).toHaveLength(3);
    for (const name of seeds)
      expect(strFromU8(entries[name] ?? new Uint8Array())).toBe(
        input.seeds[name.replace('plateau/seeds/', '')],
      );
    const { project } = input.data;
    const json = entries['plateau/data/project.json'] ?? new Uint8Array();
    expect(JSON.parse(strFromU8(json))).toEqual(project);
  });

  it('holds what a test makes of them', () => {
    const broken = unzipSync(
      zipOfFixture({ change: (files) => files.set('data/events.json', '{') }),
    );
    expect(strFromU8(broken['data/events.json'] ?? new Uint8Array())).toBe('{');
    expect(zipOfFixture()).toEqual(zipOfFixture());
  });
});
