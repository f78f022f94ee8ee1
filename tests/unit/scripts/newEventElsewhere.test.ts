import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { newEvent } from '../../../scripts/newEvent';
import { readProject } from '../../../scripts/readProject';
import { checkProject } from '../../../src/project/checkProject';
import { rareChecks } from '../../../src/project/rareChecks';
import { FIXTURE_ROOT } from '../../fixtureProject';

const QUOTE = 'Soldiers closed the road between Coihue and Lenga Chica on Wednesday';
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'project-'));
  cpSync(FIXTURE_ROOT, folder, { recursive: true });
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.restoreAllMocks();
});

it('new:event writes into another project, in its one language, without renderings', async () => {
  const title = ['--title-en', 'Soldiers close a road'];
  const options = ['--project', folder, QUOTE, ...title, '--write'];
  expect(await newEvent('/nowhere', options)).toBe(0);
  const { issues } = checkProject(readProject(folder), rareChecks);
  expect(issues).toEqual([]);
  const written = JSON.parse(readFileSync(join(folder, 'data', 'events.json'), 'utf8')).events;
  expect(written).toContainEqual(
    expect.objectContaining({
      id: '2019-03-13-soldiers-close-road',
      title: { en: 'Soldiers close a road' },
      whenBasis: { en: expect.stringContaining('‘on Wednesday’') },
    }),
  );
  expect(existsSync(join(folder, 'data', 'translations.json'))).toBe(false);
});

it('new:event asks another project only for a title in its language', async () => {
  expect(await newEvent('/nowhere', ['--project', folder, QUOTE, '--write'])).toBe(1);
  const told = vi.mocked(console.error).mock.calls.join('\n');
  expect(told).toContain('a title in our own words is needed, --title-en.');
});
