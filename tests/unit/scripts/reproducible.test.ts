import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { differingFiles } from '../../../scripts/reproducible';

it('finds the files that differ between two builds', () => {
  const root = mkdtempSync(join(tmpdir(), 'compare-'));
  const put = (file: string, text: string) => {
    mkdirSync(join(root, file, '..'), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  put('a/same.js', '1');
  put('b/same.js', '1');
  put('a/deep/changed.js', '1');
  put('b/deep/changed.js', '2');
  put('a/missing.js', '1');
  put('b/added.js', '1');
  expect(differingFiles(join(root, 'a'), join(root, 'b'))).toEqual([
    'added.js',
    'deep/changed.js',
    'missing.js',
  ]);
  rmSync(root, { recursive: true });
});
