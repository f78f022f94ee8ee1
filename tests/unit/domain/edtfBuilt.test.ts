import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readUnusualDate } from '../../../src/domain/edtfGrammar';

const DATES = [
  ...['2013-02-08', '2012-04', '2012', '201X', '20XX', '2013-02-XX', '2021-33', '2023-10-16~'],
  ...['2013-01-10/..', '../2013-02-12', '../..', '2012-04/2013-01-11', '2021-33/2021-36', '2013/'],
  ...['[2013-01-10..2013-01-11]', '[2013-01-10,2013-01-12]', '{2014..2016}', '[..2013-01]'],
  ...['2013-02-30', 'soon', '2004-06~/2004-08?'],
];
let folder = '';
let built: typeof readUnusualDate | null = null;

beforeAll(async () => {
  folder = mkdtempSync(join('node_modules', '.cache-edtf-'));
  await build({
    ...{ configFile: false, logLevel: 'error', publicDir: false },
    // As the page has it: with the package in it, and with short names.
    ssr: { noExternal: true },
    build: {
      ...{ ssr: 'src/domain/edtfGrammar.ts', outDir: folder, minify: true, target: 'esnext' },
      rolldownOptions: { output: { entryFileNames: 'edtf.mjs' } },
    },
  });
  built = (await import(pathToFileURL(join(folder, 'edtf.mjs')).href)).readUnusualDate;
});
afterAll(() => rmSync(folder, { recursive: true }));

it.each(DATES)('%s says the same in the built page', (text) => {
  expect(built?.(text)).toEqual(readUnusualDate(text));
});
