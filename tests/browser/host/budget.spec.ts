import { readdirSync, readFileSync } from 'node:fs';
import { bytesOf, filesOfLoad, lastingName } from '../support/firstLoad';
import { expect, test } from '../support/fixtures';

interface Budget {
  /** The first load may be this many times the libraries. */
  readonly ratio: number;
  /** The desk and its check, in bytes. */
  readonly workbench: { readonly desk: number; readonly documents: number };
  /** The page itself, which holds the first view, in bytes. */
  readonly page: number;
  /** What checks projects, alone and with what only some of them need: the most bytes of each file. */
  readonly projectWorker: Readonly<Record<string, number>>;
  /** The libraries as npm ships them. */
  readonly libraries: readonly string[];
  /** What a first load may ask for, with the bytes it had when this was last written. */
  readonly files: Readonly<Record<string, number>>;
}
const budget: Budget = JSON.parse(readFileSync('tests/budget.json', 'utf8'));

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
const row = (name: string, bytes: number, before?: number): string =>
  `  ${name.padEnd(46)}${`${bytes}`.padStart(8)}${before === undefined ? '' : `${before}`.padStart(10)}`;

test('the first load stays within the budget, relief and all', async ({ page }) => {
  const files = await filesOfLoad(page, async () => {
    await page.goto('/');
    await page.locator('[data-relief="shown"]').waitFor();
    await page.waitForLoadState('networkidle');
  });
  const sizes = new Map(files.map((file) => [lastingName(file), bytesOf(`dist/${file}`)]));
  // Of the files: two chunks may share a name.
  const total = sum(files.map((file) => bytesOf(`dist/${file}`)));
  const libraries = sum(budget.libraries.map((path) => bytesOf(`node_modules/${path}`)));
  const allowed = Math.floor(budget.ratio * libraries);
  console.log(
    [
      'First load, bytes (gzip 9):                          now    before',
      ...[...sizes].map(([name, bytes]) => row(name, bytes, budget.files[name])),
      row('all', total, sum(Object.values(budget.files))),
      row(`allowed: ${budget.ratio} × ${libraries}`, allowed),
      `  ${(total / libraries).toFixed(3)} × the libraries, ${allowed - total} bytes to spare`,
    ].join('\n'),
  );
  expect(
    [...sizes.keys()].sort(),
    'files of the first load, as tests/budget.json names them',
  ).toEqual(Object.keys(budget.files).sort());
  expect(total).toBeLessThanOrEqual(allowed);
  expect(sizes.get('index.html')).toBeLessThanOrEqual(budget.page);
});

test('what checks a project stays within its budget, file by file', () => {
  const names = readdirSync('dist/assets');
  const worker = names.find((name) => name.startsWith('projectWorker-')) ?? '';
  const loaded = readFileSync(`dist/assets/${worker}`, 'utf8').matchAll(
    /["'`]\.\/([\w.-]+\.js)["'`]/g,
  );
  const files = [...new Set([worker, ...[...loaded].map(([, name = '']) => name)])];
  const sizes = files.map((name) => ({
    name: name.replace(/-[\w-]{8}\.js$/, ''),
    bytes: bytesOf(`dist/assets/${name}`),
  }));
  console.log(
    sizes.map(({ name, bytes }) => row(name, bytes, budget.projectWorker[name])).join('\n'),
  );
  expect(sizes.map(({ name }) => name).sort()).toEqual(Object.keys(budget.projectWorker).sort());
  for (const { name, bytes } of sizes)
    expect(bytes, name).toBeLessThanOrEqual(budget.projectWorker[name] ?? 0);
});

test('the desk stays within its budget, the check included, and so does its dialog', () => {
  const names = readdirSync('dist/assets');
  const part = (of: RegExp, count: number) => {
    const files = names.filter((name) => of.test(name));
    expect(files).toHaveLength(count);
    return sum(files.map((name) => bytesOf(`dist/assets/${name}`)));
  };
  const bytes = {
    // The worker, and code and styles of the desk.
    desk: part(/^(workWorker|openCoding|desk)-/, 4),
    // What is said of documents, loaded when some are added or changed.
    documents: part(/^DocumentDialog-/, 2),
  };
  const { workbench } = budget;
  console.log(row('desk', bytes.desk, workbench.desk));
  console.log(row('documents', bytes.documents, workbench.documents));
  expect(bytes.desk).toBeLessThanOrEqual(workbench.desk);
  expect(bytes.documents).toBeLessThanOrEqual(workbench.documents);
});
