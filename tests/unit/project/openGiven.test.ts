import { strToU8, zipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { projectFilesIn } from '../../../scripts/readProject';
import { openGiven } from '../../../src/project/openGiven';
import { PROJECT_LIMITS } from '../../../src/project/projectZip';
import { filesOf, smallProject, zipOf } from '../../zippedProject';

const blobOf = (bytes: Uint8Array): Blob => new Blob([bytes as Uint8Array<ArrayBuffer>]);
const packed = (files: Readonly<Record<string, Uint8Array>>, folder = ''): Blob =>
  blobOf(
    zipSync(Object.fromEntries(Object.entries(files).map(([path, file]) => [folder + path, file]))),
  );
const open = (file: Blob, limits = PROJECT_LIMITS) => openGiven({ type: 'zip', file }, limits);

async function opened(file: Blob) {
  const outcome = await open(file);
  if (outcome.type !== 'opened') throw new Error(JSON.stringify(outcome));
  return outcome;
}

async function refusalOf(file: Blob, limits = PROJECT_LIMITS) {
  const outcome = await open(file, limits);
  if (outcome.type !== 'refused') throw new Error(outcome.type);
  return outcome.refusal;
}

const small = () => filesOf(smallProject());

describe('a ZIP archive', () => {
  it('is a project at its top and in one folder, of one version', async () => {
    const top = await opened(packed(small()));
    expect(top.report).toEqual({ issues: [], records: { shown: 3, all: 3 } });
    expect(top.parts.dataset.project.title.en).toBe('Port Alder, word for word');
    expect(await opened(packed(small(), 'port-alder/'))).toEqual(top);
    const files = [...Object.entries(small())].map(
      ([path, bytes]) => [path, blobOf(bytes)] as const,
    );
    expect(await openGiven({ type: 'folder', files })).toEqual(top);
  });

  it('is left to own events where there is no project in it', async () => {
    const other = { type: 'other' };
    expect(await open(packed({ 'a.csv': strToU8('date,lat,lon\n') }))).toEqual(other);
    expect(await open(packed({ 'data/events.json': strToU8('{}') }))).toEqual(other);
    expect(await open(packed(small(), 'two/deep/'))).toEqual(other);
  });

  it('shows the records that are in order, and tells of the others', async () => {
    const { report, parts } = await opened(
      blobOf(
        zipOf(({ events: { events } }) => {
          Object.assign(events[0] ?? {}, { kind: 'nonsense' });
          Object.assign(events[1]?.evidence[0] ?? {}, { exact: 'words that nobody wrote' });
          Object.assign(events[2] ?? {}, {
            related: [{ event: '2021-03-03-port-alder-checkpoint', relation: 'after' }],
          });
        }),
      ),
    );
    expect(report.records).toEqual({ shown: 1, all: 3 });
    // What only names a record that is left out is in order.
    expect(parts.dataset.events.map(({ id }) => id)).toEqual(['2021-03-12-port-alder-soldiers']);
    expect(report.issues[0]?.text).toMatch(
      /^data\/events\.json:\d+ {2}2021-03-03-port-alder-checkpoint › kind: Invalid option/,
    );
    expect(new Set(report.issues.map(({ record }) => record)).size).toBe(2);
  });

  it('reads dates of every form, though their grammar comes only when one asks for it', async () => {
    const file = blobOf(
      zipOf(({ events }) => {
        const [event] = events.events;
        if (event) Object.assign(event, { when: '[2021-03-02..2021-03-04]' });
      }),
    );
    vi.resetModules();
    const alone = await import('../../../src/project/openGiven');
    expect(await alone.openGiven({ type: 'zip', file })).toEqual(await open(file));
  });

  it('leaves out a town that is not in order with its records, and its button', async () => {
    const { report, parts } = await opened(
      blobOf(
        zipOf(({ places: { places } }) => {
          Object.assign(places[1] ?? {}, { lat: 95 });
        }),
      ),
    );
    expect(report.records).toEqual({ shown: 2, all: 3 });
    expect(parts.dataset.project.places).toEqual(['port-alder']);
    expect(report.issues[0]?.text).toContain('stone-ford › lat');
  });

  it('shows all records where only a sentence is not accounted for', async () => {
    const files = small();
    const added = 'Nobody knows what follows on 14 March 2021 in the valley.\n';
    files['seeds/002_gazette.txt'] = strToU8(
      new TextDecoder().decode(files['seeds/002_gazette.txt']) + added,
    );
    const { report } = await opened(packed(files));
    expect(report.records).toEqual({ shown: 3, all: 3 });
    expect(report.issues.map(({ record }) => record)).toEqual(['gazette']);
  });

  it('is refused in words where nothing can be shown', async () => {
    const without = ({ 'data/project.json': _, ...files } = small()) => files;
    expect(await refusalOf(packed(without()))).toEqual({
      code: 'faults',
      faults: ['data/project.json  is missing → add it: docs/projects.md says what it holds'],
    });
    const broken = { ...small(), 'data/actors.json': strToU8('{\n  "actors": [,]\n}\n') };
    expect(await refusalOf(packed(broken))).toMatchObject({
      code: 'faults',
      faults: [expect.stringMatching(/^data\/actors\.json:2:14 {2}no JSON: this is no value/)],
    });
    const latin1 = { ...small(), 'seeds/000_courier.txt': new Uint8Array([0x41, 0xe9, 0x0a]) };
    expect(await refusalOf(packed(latin1))).toMatchObject({
      faults: ['seeds/000_courier.txt  is no text in UTF-8 → save it as UTF-8'],
    });
    const untitled = zipOf(({ project }) => Reflect.deleteProperty(project, 'title'));
    expect(await refusalOf(blobOf(untitled))).toMatchObject({
      code: 'issues',
      issues: [{ file: 'data/project.json', field: 'title' }],
    });
  });

  it('is refused where its paths, sizes or bytes are hostile', async () => {
    const files = small();
    const beside = (path: string) => packed({ ...files, [path]: strToU8('{}') });
    const code = async (file: Blob, limits = PROJECT_LIMITS) =>
      (await refusalOf(file, limits)).code;
    expect(await code(beside('x/../data/context.json'))).toBe('leaves_archive');
    expect(await code(beside('/data/context.json'))).toBe('leaves_archive');
    // No file of the project is there.
    expect((await open(beside('C:\\data\\context.json'))).type).toBe('opened');
    expect(await code(beside('./data/events.json'))).toBe('file_twice');
    const two = { ...prefixed(files, 'a/'), ...prefixed(files, 'b/') };
    expect(await code(packed(two))).toBe('several_projects');
    expect(await code(packed(files), { ...PROJECT_LIMITS, mostBytes: 1_000 })).toBe(
      'unpacks_too_large',
    );
    expect(await code(packed(files), { ...PROJECT_LIMITS, mostFiles: 5 })).toBe('too_many_files');
    const bytes = zipSync(files);
    expect(await code(blobOf(bytes.slice(0, 400)))).toBe('damaged_archive');
    bytes.fill(0xff, 40, 60);
    expect(await code(blobOf(bytes))).toBe('damaged_archive');
  });
});

const prefixed = (files: Readonly<Record<string, Uint8Array>>, folder: string) =>
  Object.fromEntries(Object.entries(files).map(([path, file]) => [folder + path, file]));

it.each(['.', 'tests/fixtures/projects/high-plateau'])('%s is opened whole', async (root) => {
  const folder = projectFilesIn(root);
  const { report, files } = await opened(packed(Object.fromEntries(folder)));
  expect(report.issues).toEqual([]);
  expect(report.records.shown).toBe(report.records.all);
  expect(files.length).toBe(folder.size);
});
