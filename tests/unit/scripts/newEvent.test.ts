import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newEvent } from '../../../scripts/newEvent';
import { draftEvent } from '../../../scripts/newEvent/draft';
import { locate } from '../../../scripts/newEvent/locate';
import { readOptions } from '../../../scripts/newEvent/options';
import { tryEvent } from '../../../scripts/newEvent/tryEvent';
import { readProject } from '../../../scripts/readProject';
import { typographyFindings } from '../../../src/compile/translationLints';
import { checkProject } from '../../../src/project/checkProject';
import { rareChecks } from '../../../src/project/rareChecks';
import { readLists } from '../../../src/workbench/guess/projectLists';
import { compareIds } from '../../../src/workbench/work/recordOrder';
import { project } from '../../support';

const lists = (() => {
  const read = readLists(project);
  if (!('documents' in read)) throw new Error('the data has issues');
  return read;
})();
const before = checkProject(project, rareChecks);

/** The draft that the arguments make, and what the check says of it. */
function draftOf(...args: string[]) {
  const options = readOptions(args);
  if (typeof options === 'string') throw new Error(options);
  const located = locate(lists.documents, options.quote, options);
  if (!located.ok) throw new Error(located.message);
  const { found, copies } = located;
  const { draft, remarks } = draftEvent(found, copies, options, lists);
  const trial = tryEvent(project, before, draft, found.quote.exact, options.fr);
  return { found, copies, draft, remarks, trial };
}

describe('where the words stand', () => {
  const placeOf = (quote: string, source?: string) => {
    const located = locate(lists.documents, quote, source === undefined ? {} : { source });
    return located.ok ? located.found : located.message;
  };

  it('is found with offsets, and the document’s own words are kept', () => {
    const found = placeOf('two CHECKPOINTS  in Gao');
    expect(found).toMatchObject({ verbatim: false, quote: { exact: 'Two checkpoints in Gao' } });
    const text = project.seeds['000_74d8c27f38525595.txt'] ?? '';
    if (typeof found === 'string') throw new Error(found);
    expect(text.slice(found.start, found.end)).toBe('Two checkpoints in Gao');
  });

  it('is found in typographic marks, with the copy of the same report', () => {
    const { found, copies } = draftOf('--quote', '"We left Kidal this morning," a source');
    expect(found.document.source.id).toBe('urdupoint-2023-10');
    expect(found.verbatim).toBe(true);
    expect(copies.map(({ quote }) => quote.exact)).toEqual([
      '“We left Kidal this morning,” a source',
    ]);
  });

  it('is not chosen among several reports, in boilerplate, or in another document than was asked', () => {
    expect(placeOf('Gao')).toMatch(/Several reports.*--source/s);
    expect(placeOf('French soldiers near Gao')).toMatch(/only in boilerplate/);
    expect(placeOf('Two checkpoints', 'dw-2013-01')).toMatch(
      /dw-2013-01 does not have these words/,
    );
    expect(placeOf('Two checkpoints', 'no-such')).toMatch(/The sources are bbc-2013-02/);
  });

  it('is told by the nearest wording where no document has them', () => {
    expect(placeOf('the army is pushing to regain')).toMatch(
      /001_.*:13 matches up to "the army is pushing to", then the document has " take back/,
    );
    expect(placeOf('xyzzy')).toMatch(/The documents are.*seeds\/004_/s);
  });

  it('is told apart by words beside it', () => {
    const { draft, trial } = draftOf('--quote', 'Konna', '--source', 'dw-2013-01');
    expect(draft.evidence[0]).toMatchObject({ exact: 'Konna', suffix: expect.any(String) });
    expect(trial.issues.filter(({ reason }) => /times/.test(reason))).toEqual([]);
  });
});

describe('a record from a quotation alone', () => {
  const sentences = [...new Set(lists.events.map(({ evidence }) => evidence[0]))].flatMap(
    (quote) =>
      quote && !quote.prefix && !quote.suffix ? [[quote.source, quote.exact] as const] : [],
  );
  // One of four: each compiles the whole project.
  const sample = sentences.filter((_, index) => index % 4 === 0);

  it('passes the whole check, for the quotations of the project', () => {
    expect(sample.length).toBeGreaterThan(12);
    for (const [source, exact] of sample) {
      const { trial, draft } = draftOf('--quote', exact, '--source', source);
      const { issues, unrendered } = trial;
      // Each of these is coded already: that the check says so is right.
      // A value that the words do not carry is for the coder to mend: who speaks no guess can know.
      const other = issues.filter(
        (issue) => !/same occurrence/.test(issue.reason) && !('value' in issue),
      );
      expect([exact, draft, other, unrendered]).toEqual([exact, draft, [], []]);
    }
  });

  it('takes date, place and actor from the words and says so', () => {
    const { draft, remarks } = draftOf(
      '--quote',
      'On Saturday, Mujao spokesman Abou Walid Sahraoui said',
    );
    expect(draft).toMatchObject({
      kind: 'political',
      status: 'claimed',
      when: '2013-02-09',
      id: expect.stringMatching(/^2013-02-09-/),
    });
    expect(draft.actors.map(({ actor }) => actor)).toEqual(['mujao', 'abou-walid-sahraoui']);
    expect(remarks.guesses.join('\n')).toMatch(/when 2013-02-09: "On Saturday", counted/);
  });

  it('chooses no date where the words name two, and tells what else the sentence says', () => {
    const { draft, remarks } = draftOf('--quote', 'suicide bomb attacks on Friday and Saturday');
    expect(draft.when).toBeUndefined();
    expect(draft.id).toMatch(/^2013-02-suicide/);
    expect(remarks.open.join('\n')).toMatch(/2013-02-08 \("on Friday"\) and 2013-02-09/);
    const part = draftOf('--quote', 'Two checkpoints in Gao were hit');
    expect(part.remarks.open.join('\n')).toMatch(/the sentence also says "on Friday", "Saturday"/);
  });

  it('asks for the French of words that have none, and takes it', () => {
    const fr = 'Deux postes de contrôle à Gao ont été frappés';
    const { trial } = draftOf('--quote', 'Two checkpoints in Gao were hit');
    expect(trial.issues.map(({ file }) => file)).toEqual(['data/translations.json']);
    expect(trial.unrendered.map(({ exact }) => exact)).toEqual(['Two checkpoints in Gao were hit']);
    const given = draftOf('--quote', 'Two checkpoints in Gao were hit', '--fr', fr).trial;
    expect(given.issues).toEqual([]);
    expect(given.renderings.map((entry) => entry.fr)).toEqual([fr]);
  });

  it('quotes the copies too, and asks for no French that a twin has', () => {
    const { draft, trial } = draftOf(
      ...['--quote', 'These groups do not want the UN camps', '--copies'],
      ...['--fr', 'Ces groupes ne veulent pas des camps de l’ONU'],
    );
    expect(draft.evidence).toHaveLength(2);
    expect(trial.issues).toEqual([]);
  });

  it('takes the rendering of the same words in other marks', () => {
    const { draft, found } = draftOf('--quote', '"We left Kidal this morning," a source in the UN');
    const entries = lists.translations.filter(({ exact }) => exact.includes('left Kidal this mor'));
    const whole = entries.find(({ exact }) => exact === '“We left Kidal this morning,”');
    const other = entries.find(({ exact }) => exact === '"We left Kidal this morning,"');
    if (!whole || !other) throw new Error('the twins are not rendered');
    const translations = lists.translations.filter((entry) => entry !== other);
    const input = {
      ...project,
      data: { ...project.data, translations: { $schema: '', translations } },
    };
    const trial = tryEvent(input, before, draft, found.quote.exact, []);
    expect(trial.renderings).toEqual([
      expect.objectContaining({ exact: other.exact, fr: whole.fr }),
    ]);
  });

  it('is refused where a told field cannot be', () => {
    const reasons = (...args: string[]) =>
      draftOf(
        '--quote',
        'there was four hours of fighting',
        '--fr',
        'quatre heures de combats',
        ...args,
      )
        .trial.issues.map(({ reason }) => reason)
        .join('\n');
    expect(reasons()).toBe('');
    expect(reasons('--date', '8 Feb')).toMatch(/not an EDTF date/);
    expect(reasons('--place', 'atlantis')).toMatch(/has no atlantis/);
    expect(reasons('--actor', 'minusma', '--date', '2013-02-10')).toMatch(/did not exist/);
    expect(reasons('--title-fr', "L'attaque")).toMatch(/straight apostrophe/);
    expect(readOptions(['--quote', 'x', '--kind', 'raid'])).toMatch(/none of attack/);
    expect(readOptions(['--quote', 'x', 'y'])).toMatch(/between quotation marks/);
    expect(readOptions(['four', 'hours'])).toMatch(/between quotation marks, as one: four hours/);
  });

  it('take the words with or without --quote', () => {
    expect(readOptions(['four hours', '--kind', 'attack'])).toEqual(
      readOptions(['--kind', 'attack', '--quote', 'four hours']),
    );
  });

  it('is set as French is', () => {
    for (const words of ['"We do not have a clear green light', 'Despite Mali\'s "hesitation"']) {
      const { title } = draftOf('--quote', words).draft;
      expect(typographyFindings(title.fr)).toEqual([]);
      expect(title.en.length).toBeLessThanOrEqual(80);
    }
  });
});

describe('npm run new:event', () => {
  let root = '';
  const printed: string[] = [];
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'new-event-'));
    for (const folder of ['data', 'seeds']) cpSync(folder, join(root, folder), { recursive: true });
    printed.length = 0;
    vi.spyOn(console, 'error').mockImplementation((line) => void printed.push(line));
    vi.spyOn(console, 'log').mockImplementation((line) => void printed.push(line));
  });
  afterEach(() => {
    vi.restoreAllMocks();
    rmSync(root, { recursive: true });
  });
  const events = () => readFileSync(join(root, 'data', 'events.json'), 'utf8');
  const QUOTE = ['--quote', 'on Sunday, there was four hours of fighting'];
  const FR = ['--fr', 'dimanche, il y a eu quatre heures de combats'];

  it('writes the record and its rendering at their places, and nothing else', async () => {
    const original = events().split('\n');
    const title = ['--title-en', 'Fighting', '--title-fr', 'Combats', '--date', '2013-02-10'];
    expect(await newEvent(root, [...QUOTE, ...FR, ...title, '--write'])).toBe(0);
    const { issues, dataset } = checkProject(readProject(root), rareChecks);
    expect(issues).toEqual([]);
    expect(dataset?.events.map(({ id }) => id)).toContain('2013-02-10-fighting');
    const ids: string[] = JSON.parse(events()).events.map(({ id }: { id: string }) => id);
    expect(ids.toSorted(compareIds)).toEqual(ids);
    const written = events().split('\n');
    const added = written.length - original.length;
    const first = written.findIndex((line, at) => line !== original[at]);
    expect([...written.slice(0, first), ...written.slice(first + added)]).toEqual(original);
    expect(added).toBeGreaterThan(10);
  });

  it('prints the line of what would be wrong, and writes nothing', async () => {
    const original = events();
    expect(await newEvent(root, [...QUOTE, '--write'])).toBe(1);
    expect(events()).toBe(original);
    const told = printed.join('\n');
    expect(told).toMatch(
      /data\/translations\.json:\d+ {2}"on Sunday, there was four hours of fighting" › fr/,
    );
    expect(told).toMatch(/Nothing was written/);
    expect(await newEvent(root, [...QUOTE, ...FR, '--write'])).toBe(1);
    expect(events()).toBe(original);
    expect(printed.join('\n')).toMatch(/a title in our own words is needed/);
    expect(told).toMatch(/2013-02-10-gao-fighting: /);
  });

  it('prints how it is used, and what is wrong with its arguments', async () => {
    expect(await newEvent(root, [])).toBe(0);
    expect(await newEvent(root, ['--quoth', 'x'])).toBe(1);
    expect(printed.join('\n')).toMatch(/Unknown option '--quoth'/);
  });
});
