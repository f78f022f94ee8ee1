import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { afterAll, expect, it } from 'vitest';
import { describeIssuesIn, readProject, UnreadableProject } from '../../../scripts/readProject';
import { checkProject } from '../../../src/project/checkProject';
import { openGiven } from '../../../src/project/openGiven';
import type { ProjectOutcome } from '../../../src/project/outcome';
import { rareChecks } from '../../../src/project/rareChecks';
import { fuzzRuns } from '../../fuzzRuns';
import { filesOf, smallProject, zipOf } from '../../zippedProject';

type Files = Readonly<Record<string, Uint8Array>>;
type Json = unknown;

/** What a hand, a program or malice may write where something else belongs. */
const ODD = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<Json>(
    ...[
      '__proto__',
      'constructor',
      '',
      ' ',
      'Port Alder',
      '2021-03-09',
      'port-alder',
      '\u202e',
      -0,
    ],
    ...[1e308, null, [], {}, ['gao', 'gao'], { en: 'x' }, { en: 'x', fr: 'y' }, 'a'.repeat(5_000)],
    '2021-03-03-port-alder-checkpoint',
  ),
);

interface Mutation {
  readonly file: number;
  /** Steps down the tree, each a share of what there is to choose from. */
  readonly path: readonly number[];
  readonly how: 'replace' | 'remove' | 'twice' | 'add' | 'cut' | 'byte';
  readonly odd: Json;
}

const MUTATION: fc.Arbitrary<Mutation> = fc.record({
  file: fc.nat(),
  path: fc.array(fc.nat({ max: 999 }), { maxLength: 8 }),
  how: fc.constantFrom('replace', 'remove', 'twice', 'add', 'replace', 'remove', 'cut', 'byte'),
  odd: ODD,
});

/** Changes one place of a tree of JSON. */
function changed(json: Json, [step, ...path]: readonly number[], mutation: Mutation): Json {
  if (typeof json !== 'object' || json === null || step === undefined) return mutation.odd;
  const keys = Object.keys(json);
  const key = keys[step % Math.max(1, keys.length)];
  const entries = Object.entries(json).flatMap(([name, value]): [string, Json][] => {
    if (name !== key) return [[name, value]];
    if (path.length > 0) return [[name, changed(value, path, mutation)]];
    switch (mutation.how) {
      case 'remove':
        return [];
      case 'twice':
        return [
          [name, value],
          [`${name}2`, value],
        ];
      case 'add':
        return [
          [name, value],
          [typeof mutation.odd === 'string' ? mutation.odd : 'added', mutation.odd],
        ];
      default:
        return [[name, mutation.odd]];
    }
  });
  return Array.isArray(json) ? entries.map(([, value]) => value) : Object.fromEntries(entries);
}

function mutated(files: Files, mutation: Mutation): Files {
  const names = Object.keys(files);
  const name = names[mutation.file % names.length] ?? '';
  const bytes = files[name] ?? new Uint8Array();
  const at = (mutation.path[0] ?? 0) % Math.max(1, bytes.length);
  if (mutation.how === 'cut') return { ...files, [name]: bytes.slice(0, at) };
  if (mutation.how === 'byte') {
    const copy = bytes.slice();
    copy[at] = (mutation.path[1] ?? 0) % 256;
    return { ...files, [name]: copy };
  }
  const text = new TextDecoder().decode(bytes);
  try {
    const json = changed(JSON.parse(text), mutation.path, mutation);
    return { ...files, [name]: strToU8(JSON.stringify(json, null, 2) ?? '') };
  } catch {
    // A document, or cut before.
    return { ...files, [name]: strToU8(text + String(mutation.odd)) };
  }
}

const root = mkdtempSync(join(tmpdir(), 'mutated-'));
afterAll(() => rmSync(root, { recursive: true }));

/** What the commands print of a project in a folder. */
function saidByNode(files: Files): { readonly faults: string } | { readonly issues: string[] } {
  rmSync(root, { recursive: true });
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), bytes);
  }
  try {
    return { issues: describeIssuesIn(root, checkProject(readProject(root), rareChecks).issues) };
  } catch (error) {
    if (error instanceof UnreadableProject) return { faults: error.message };
    throw error;
  }
}

/** The same of the page. */
function saidByPage(outcome: ProjectOutcome): ReturnType<typeof saidByNode> {
  switch (outcome.type) {
    case 'opened':
      return { issues: outcome.report.issues.map(({ text }) => text) };
    case 'refused':
      if (outcome.refusal.code === 'faults') return { faults: outcome.refusal.faults.join('\n') };
      if (outcome.refusal.code === 'issues')
        return { issues: outcome.refusal.issues.map(({ text }) => text) };
      throw new Error(JSON.stringify(outcome.refusal));
    case 'other':
      throw new Error('no project');
  }
}

it('the page and the commands say the same of a mutated project, word for word', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(MUTATION, { minLength: 1, maxLength: 4 }), async (mutations) => {
      const files = mutations.reduce(mutated, filesOf(smallProject()) as Files);
      const file = new Blob([zipSync({ ...files }) as Uint8Array<ArrayBuffer>]);
      const outcome = await openGiven({ type: 'zip', file });
      const [page, node] = [saidByPage(outcome), saidByNode(files)];
      if ('faults' in node || 'faults' in page) {
        expect(page).toEqual(node);
        return;
      }
      // The page goes on where records are left out, and may find more.
      expect(page.issues.slice(0, node.issues.length)).toEqual(node.issues);
      if (node.issues.length === 0) expect(outcome.type).toBe('opened');
    }),
    { numRuns: fuzzRuns(40) },
  );
});

it('a damaged archive ends in words, or is none of a project', async () => {
  const whole = zipOf();
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { minLength: 1, maxLength: 8 }),
      fc.nat(),
      async (changes, cut) => {
        const bytes = new Uint8Array(whole);
        for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
        const end = cut % 3 === 0 ? cut % bytes.length : bytes.length;
        const outcome = await openGiven({ type: 'zip', file: new Blob([bytes.slice(0, end)]) });
        if (outcome.type === 'refused') expect(outcome.refusal.code).not.toBe('unreadable');
      },
    ),
    { numRuns: fuzzRuns(100) },
  );
});
