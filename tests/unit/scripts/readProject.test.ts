import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dataCheck } from '../../../scripts/dataCheck';
import { readProject, UnreadableProject } from '../../../scripts/readProject';
import { JsonFault, readJsonText } from '../../../src/project/jsonText';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'data-'));
  cpSync('data', join(root, 'data'), { recursive: true });
  cpSync('seeds', join(root, 'seeds'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const change = (file: string, from: string, to: string): void => {
  const text = readFileSync(join(root, file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(root, file), text.replace(from, to));
};

describe('readProject', () => {
  it('tells file, line, column and text of a missing comma, and of every other such file', () => {
    change('data/events.json', '"kind": "political",', '"kind": "political"');
    change('data/places.json', '"lon": -0.045,', '"lon": -.045,');
    let told = '';
    try {
      readProject(root);
    } catch (error) {
      expect(error).toBeInstanceOf(UnreadableProject);
      told = (error as Error).message;
    }
    const lines = told.split('\n');
    expect(lines).toHaveLength(6);
    expect(lines[0]).toMatch(/^data\/places\.json:\d+:14 {2}no JSON: this is no value → /);
    expect(lines[3]).toBe(
      'data/events.json:7:26  no JSON: a comma or } is missing → write it here',
    );
    expect(lines[4]).toBe('        "kind": "political"');
    expect(lines[5]).toBe(`${' '.repeat(2 + 25)}^`);
  });

  it('tells plainly what is missing, and the check ends with it', () => {
    rmSync(join(root, 'data', 'actors.json'));
    rmSync(join(root, 'seeds'), { recursive: true });
    const printed: string[] = [];
    const spy = vi.spyOn(console, 'error').mockImplementation((line) => void printed.push(line));
    expect(dataCheck(root)).toBe(1);
    spy.mockRestore();
    expect(printed.join('\n').split('\n')).toEqual([
      'seeds/  is missing → add it, with the text of each document',
      expect.stringMatching(/^data\/actors\.json {2}is missing/),
    ]);
  });

  it('lists what coders decided, and what of each document tells something', () => {
    const printed: string[] = [];
    const log = vi.spyOn(console, 'log').mockImplementation((line) => void printed.push(line));
    expect(dataCheck(root)).toBe(0);
    log.mockRestore();
    const told = printed.join('\n');
    expect(told).toMatch(/for kind[^\n]*\nbbc-2013-02 +3147 +70\.5 % +1\d\.\d %/);
    expect(told).toMatch(/\d+ fields? decided by the coder/);
    expect(told).toMatch(/ {2}2023-11-15-kidal-departure-plan › id .+: Published before/);
  });

  it('names the line of an issue where the check prints it', () => {
    change('data/events.json', '"when": "2012-03",', '"when": "March",');
    const printed: string[] = [];
    const spy = vi.spyOn(console, 'error').mockImplementation((line) => void printed.push(line));
    const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    expect(dataCheck(root)).toBe(1);
    spy.mockRestore();
    log.mockRestore();
    expect(printed[0]).toMatch(/^data\/events\.json:10 {2}2012-03-mali-coup › when: .+ → write it/);
  });
});

describe('readJsonText', () => {
  const faultOf = (text: string): [number, string] => {
    try {
      readJsonText(text);
    } catch (error) {
      if (error instanceof JsonFault) return [error.at, error.reason];
    }
    throw new Error(`no fault in ${text}`);
  };

  it.each([
    ['{"a": 1 "b": 2}', 7, /comma or }/],
    ['[1, 2', 5, /comma or ]/],
    ['[1, ]', 2, /a comma before ]/],
    ['{"a" 1}', 4, /no colon after "a"/],
    ['{a: 1}', 1, /name is missing/],
    ['{"a": "b\n"}', 6, /not closed/],
    ['{"a": "\\x"}', 6, /not closed/],
    ['[01]', 1, /no value/],
    ['[tru]', 1, /no value/],
    ['', 0, /too early/],
    ['[] []', 3, /goes on/],
    ['{"a": 1, "a": 2}', 9, /"a" stands twice/],
    ['\uFEFF{}', 0, /byte order mark/],
    ['['.repeat(10_000), 100, /more than 100/],
  ])('refuses %s', (text, at, reason) => {
    expect(faultOf(text)).toEqual([at, expect.stringMatching(reason)]);
  });

  it('reads what JSON.parse reads, in every file of data/', () => {
    for (const file of ['events', 'places', 'translations', 'schemas/events.schema'])
      expect(() => readJsonText(readFileSync(`data/${file}.json`, 'utf8'))).not.toThrow();
    const node = readJsonText(' {"a": [1e3, "\\u00e9\\n", {"b": null}], "c": -0.5}\n');
    expect([...(node.fields?.keys() ?? [])]).toEqual(['a', 'c']);
    expect(node.fields?.get('a')?.items?.[1]?.text).toBe('é\n');
    expect(node.fields?.get('c')?.at).toBe(39);
  });
});
