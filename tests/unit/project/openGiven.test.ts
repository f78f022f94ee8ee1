import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { projectFilesIn } from '../../../scripts/readProject';
import { openGiven } from '../../../src/project/openGiven';
import { PROJECT_LIMITS } from '../../../src/project/projectZip';

const FILES = [...projectFilesIn(process.cwd())];
const textOf = (path: string) => new TextDecoder().decode(new Map(FILES).get(path));

type Entries = Record<string, string | Uint8Array>;
const zip = (entries: Entries, folder = ''): Blob =>
  new Blob([
    zipSync(
      Object.fromEntries(
        Object.entries(entries).map(([path, content]) => [
          folder + path,
          typeof content === 'string' ? strToU8(content) : content,
        ]),
      ),
    ) as Uint8Array<ArrayBuffer>,
  ]);
const whole = (changed: Entries = {}): Entries => ({ ...Object.fromEntries(FILES), ...changed });
const open = (file: Blob, limits = PROJECT_LIMITS) => openGiven({ type: 'zip', file }, limits);

async function refusalOf(file: Blob, limits = PROJECT_LIMITS) {
  const outcome = await open(file, limits);
  if (outcome.type !== 'refused') throw new Error(outcome.type);
  return outcome.refusal;
}

describe('a ZIP archive', () => {
  it('is a project at its top and in one folder', async () => {
    const t0 = performance.now();
    const at = await open(zip(whole()));
    console.log('open', performance.now() - t0);
    const within = await open(zip(whole(), 'northern-mali/'));
    expect(at.type).toBe('opened');
    expect(within).toEqual(at);
    if (at.type !== 'opened') throw new Error(at.type);
    expect(at.report.issues).toEqual([]);
    expect(at.report.records.shown).toBe(at.report.records.all);
  });

  it('leaves out the records that are not in order, with the rest shown', async () => {
    const events = JSON.parse(textOf('data/events.json'));
    events.events[3].evidence[0].exact = 'words that nobody wrote';
    events.events[5].kind = 'nonsense';
    const t0 = performance.now();
    const outcome = await open(zip(whole({ 'data/events.json': JSON.stringify(events, null, 2) })));
    console.log('open2', performance.now() - t0);
    if (outcome.type !== 'opened') throw new Error(JSON.stringify(outcome).slice(0, 3000));
    console.log(outcome.report.records, outcome.report.issues.map((i) => `${i.file}:${i.line} ${i.record} ${i.field} ${i.reason}`.slice(0, 160)));
  });
});
