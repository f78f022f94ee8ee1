// What overview.json must say, before anything is compared with it.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import {
  CELL_SIZES,
  CELLS,
  DAYS,
  FORMAT,
  MOST,
  OVERVIEW,
  PART_PATH,
  VERSION,
} from '../contract.mjs';
import { RUN_OVERVIEW } from './findings.mjs';

const isText = (value) => typeof value === 'string' && value.trim() !== '';
const isCount = (value) => Number.isSafeInteger(value) && value >= 0;
const isDay = (value) =>
  typeof value === 'string' &&
  /^\d{4}-\d{2}-\d{2}$/.test(value) &&
  !Number.isNaN(Date.parse(value));
const isHash = (value) => value === undefined || /^[0-9a-f]{64}$/.test(value);
const isAddress = (value) => value === undefined || /^https?:\/\//.test(value);

/** What each field must be: how it is told from others, and in words. */
const FIELDS = {
  format: [(value) => value === FORMAT, `"${FORMAT}"`],
  version: [(value) => value === VERSION, `${VERSION}`],
  title: [isText, 'a title'],
  attribution: [isText, 'words that say whose data these are'],
  licence: [(value) => typeof value === 'string', 'a text, which may be empty'],
  address: [isAddress, 'an address that begins with https://, or left out'],
  rows: [isCount, 'a whole number'],
  undated: [isCount, 'a whole number'],
  unplaced: [isCount, 'a whole number'],
  from: [isDay, 'a day as 2013-02-08'],
  to: [isDay, 'a day as 2013-02-08'],
  cell: [(value) => CELL_SIZES.includes(value), `one of ${CELL_SIZES.join(', ')}`],
};
const FILE_FIELDS = {
  rows: FIELDS.rows,
  bytes: FIELDS.rows,
  sha256: [isHash, '64 hexadecimal digits, or left out'],
};
const PART_FIELDS = { ...FILE_FIELDS, from: FIELDS.from, to: FIELDS.to };

/** Fields that the command takes as an option. */
const OPTIONS = ['title', 'attribution', 'licence', 'address', 'undated'];

const shown = (value) =>
  value === undefined ? 'missing' : (JSON.stringify(value).slice(0, 60) ?? '');
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Tells every field of an object that is not as it must be; whether all are. */
function checkFields(findings, object, fields, where) {
  const bad = Object.entries(fields).filter(([field, [holds]]) => !holds(object[field]));
  for (const [field, [, must]] of bad)
    findings.wrong(
      OVERVIEW,
      `${where}${field} is ${shown(object[field])}; it must be ${must}.`,
      OPTIONS.includes(field) ? `Run overview with --${field}.` : RUN_OVERVIEW,
    );
  return bad.length === 0;
}

/**
 * Reads overview.json and tells what is wrong with it.
 *
 * @returns what it says; `days`, `cells` are `null` and entries of `files` left out where they cannot be
 *   compared with anything; `null` where there is no such file or it is no JSON
 */
export function checkOverview(findings, folder) {
  const path = join(folder, OVERVIEW);
  if (!existsSync(path)) {
    findings.wrong(OVERVIEW, 'is missing.', 'Run overview, with title and attribution.');
    return null;
  }
  if (statSync(path).size > MOST.overviewBytes)
    findings.wrong(
      OVERVIEW,
      `has ${statSync(path).size} bytes, more than ${MOST.overviewBytes}.`,
      'Write fewer files: one for each month.',
    );
  const said = parse(findings, readFileSync(path, 'utf8'));
  if (!said) return null;
  checkFields(findings, said, FIELDS, '');
  return {
    ...said,
    days: counted(findings, said.days, 'days', DAYS),
    cells: counted(findings, said.cells, 'cells', CELLS),
    files: parts(findings, said.files),
  };
}

function parse(findings, json) {
  let said;
  try {
    said = JSON.parse(json);
  } catch (error) {
    findings.wrong(OVERVIEW, `is no JSON: ${error.message}.`, 'Delete it and run overview.');
    return null;
  }
  if (isObject(said)) return said;
  findings.wrong(OVERVIEW, 'is no JSON object.', 'Delete it and run overview.');
  return null;
}

function counted(findings, entry, field, path) {
  if (!isObject(entry)) {
    findings.wrong(OVERVIEW, `${field} is ${shown(entry)}; it must name ${path}.`, RUN_OVERVIEW);
    return null;
  }
  const fields = { path: [(value) => value === path, `"${path}"`], ...FILE_FIELDS };
  return checkFields(findings, entry, fields, `${field}.`) ? entry : null;
}

function parts(findings, files) {
  if (!Array.isArray(files) || files.length === 0) {
    findings.wrong(OVERVIEW, 'lists no files.', RUN_OVERVIEW);
    return [];
  }
  const seen = new Set();
  return files.filter((file, index) => isPart(findings, file, `files[${index}]`, seen));
}

function isPart(findings, file, where, seen) {
  const [, month] = (isObject(file) && PART_PATH.exec(file.path)) || [];
  if (month === undefined) {
    findings.wrong(
      OVERVIEW,
      `${where} has the path ${shown(file?.path)}; it must be as month=2013-02/part-0.parquet.`,
      RUN_OVERVIEW,
    );
    return false;
  }
  if (seen.has(file.path)) {
    findings.wrong(OVERVIEW, `lists ${file.path} twice.`, RUN_OVERVIEW);
    return false;
  }
  seen.add(file.path);
  const fields = { month: [(value) => value === month, `"${month}"`], ...PART_FIELDS };
  return checkFields(findings, file, fields, `${file.path}: `);
}
