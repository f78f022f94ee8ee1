import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CompileInput } from '../../../src/compile/compile';
import { type DataIssue, formatIssue } from '../../../src/compile/issue';
import { checkProject } from '../../../src/project/checkProject';
import { lineOfIssue } from '../../../src/project/issuePlace';
import { rareChecks } from '../../../src/project/rareChecks';
import { project } from '../../support';

/** The project with the first such passage of a file of `data/` changed, and the changed file's text. */
function broken(file: string, from: string, to: string): { input: CompileInput; text: string } {
  const original = readFileSync(`data/${file}`, 'utf8');
  expect(original, file).toContain(from);
  const text = original.replace(from, () => to);
  const json = JSON.parse(text);
  return file === 'areas.geojson'
    ? { input: { ...project, areas: json }, text }
    : { input: { ...project, data: { ...project.data, [file.slice(0, -5)]: json } }, text };
}

/** The line at which the first issue of this reason is said to lie, and how it is printed. */
function lineSaid(file: string, from: string, to: string, reason: RegExp) {
  const { input, text } = broken(file, from, to);
  const issue = checkProject(input, rareChecks).issues.find((found: DataIssue) =>
    reason.test(found.reason),
  );
  if (!issue) throw new Error(`no issue says ${reason}`);
  expect(issue.file).toBe(`data/${file}`);
  const number = lineOfIssue(text, issue);
  return { line: text.split('\n')[number - 1], printed: formatIssue(issue, number), number };
}

/** File, the passage that is changed, to what, the reason, and what the line pointed at must hold. */
const FAULTS: readonly (readonly [string, string, string, RegExp, string])[] = [
  ['events.json', '"when": "2012-03",', '"when": "March",', /EDTF/, '"when": "March"'],
  ['events.json', '"kind": "a coup",', '"kind": "a putsch",', /does not contain/, '"a putsch"'],
  [
    'events.json',
    '"actors": [{ "actor": "malian-army", "role": "participant" }]',
    '"actors": [{ "actor": "nobody", "role": "participant" }]',
    /has no nobody/,
    '"nobody"',
  ],
  [
    'events.json',
    '"id": "2013-02-09-gao-suicide-bombing",',
    '"id": "2013-02-08-gao-suicide-bombing",',
    /used twice/,
    '"id": "2013-02-08-gao-suicide-bombing",',
  ],
  [
    'events.json',
    '"a March 2012 coup led by separatist Tuareg rebels" }',
    '"a March 2012 putsch" }',
    /not verbatim/,
    '"a March 2012 putsch"',
  ],
  ['events.json', '"ownSubtype": "coup",', '"colour": "red",', /unknown field/, '"colour": "red"'],
  ['context.json', '"when": "2012-03-30"', '"when": "30 March"', /EDTF/, '"30 March"'],
  ['places.json', '"lon": -0.045,', '"lon": -0.0451,', /finer than/, '-0.0451'],
  ['places.json', `"phrase": "the region's biggest town, Gao"`, '"phrase": "x"', /no "x"/, '"x"'],
  ['actors.json', '"start": "2020"', '"start": "twenty"', /EDTF/, '"start": "twenty"'],
  [
    'sources.json',
    '{ "exact": "French soldiers near Gao",',
    '{ "exact": "French troops near Gao",',
    /not verbatim/,
    'French troops',
  ],
  ['geographic-claims.json', '"subject": "konna"', '"subject": "atlantis"', /neither/, 'atlantis'],
  [
    'translations.json',
    '"fr": "Deux postes de contrôle',
    '"fr": "Des postes de contrôle',
    /lacks the number/,
    '"fr": "Des postes',
  ],
  [
    'stories/konna-to-gao.json',
    'four hours of fighting',
    '17 hours of fighting',
    /“17”/,
    '17 hours',
  ],
  ['areas.geojson', '"id":"ML05","properties"', '"id":5,"properties"', /expected string/, '"id":5'],
];

describe('an issue points at its line', () => {
  it.each(FAULTS)('of %s: %s', (file, from, to, reason, held) => {
    const { line, printed } = lineSaid(file, from, to, reason);
    expect(line).toContain(held);
    expect(printed).toMatch(new RegExp(`^data/${file}:\\d+ {2}.+ › .+: .+ → .+`, 's'));
  });

  it('of the second of two with one id', () => {
    const said = lineSaid(
      'events.json',
      '"id": "2013-02-09-gao-suicide-bombing",',
      '"id": "2013-02-08-gao-suicide-bombing",',
      /used twice/,
    );
    const first = readFileSync('data/events.json', 'utf8')
      .split('\n')
      .findIndex((line) => line.includes('"id": "2013-02-08-gao-suicide-bombing"'));
    expect(said.number).toBeGreaterThan(first + 1);
  });

  it('of the entry before which a missing rendering belongs, and gives the entry', () => {
    const text = readFileSync('data/translations.json', 'utf8');
    const file = JSON.parse(text);
    const at = file.translations.findIndex(({ exact }: { exact: string }) =>
      exact.startsWith('Two checkpoints in Gao'),
    );
    const [removed] = file.translations.splice(at, 1);
    const changed = JSON.stringify(file, null, 2);
    const [issue] = checkProject(
      { ...project, data: { ...project.data, translations: file } },
      rareChecks,
    ).issues;
    if (!issue) throw new Error('no issue');
    expect(issue.fix).toContain(JSON.stringify({ ...removed, fr: '…' }));
    const line = lineOfIssue(changed, issue);
    // Lines of an entry: {, source, exact, fr, }; two lines stand before the list.
    expect(line).toBeGreaterThan(3 + 5 * (at - 1));
    expect(line).toBeLessThanOrEqual(3 + 5 * at + 4);
  });

  it('of the quotation where a word of it is missing', () => {
    const from = '"kind": "a coup",';
    const { line } = lineSaid('events.json', from, '"kind": 3,', /Invalid input/);
    expect(line).toContain('"kind": 3');
    const without = lineSaid(
      'events.json',
      '"source": "bbc-2013-02",\n          "exact": "Mali\'s army is in disarray after staging a coup in March 2012.",',
      '"source": "bbc-2013-02",',
      /received undefined/,
    );
    const next = readFileSync('data/events.json', 'utf8')
      .split('\n')
      .indexOf('      "evidence": [');
    // The quotation itself begins on the line after that.
    expect(without.number).toBe(next + 2);
  });

  it('of the record where the field is missing', () => {
    const { line } = lineSaid('events.json', '"status": "occurred",', '', /Invalid option/);
    expect(line?.trim()).toBe('{');
    expect(line?.trim()).toBe('{');
  });
});
