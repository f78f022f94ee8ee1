// How every command reads its options and ends.
import { parseArgs } from 'node:util';
import { Problem } from './engine.mjs';

/**
 * Runs a command with its options, all of which are texts, and ends with its exit code.
 *
 * @param usage - printed where an option is missing or unknown
 * @param required - names of options that must be given
 * @param optional - names of options that may be given
 */
export async function command(usage, required, optional, work) {
  try {
    process.exitCode = (await work(optionsOf(usage, required, optional))) ?? 0;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

function optionsOf(usage, required, optional) {
  const names = [...required, ...optional];
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' }]));
  let values;
  try {
    values = parseArgs({ options }).values;
  } catch (error) {
    throw new Problem(`${error.message}\n\n${usage}`);
  }
  const missing = required.filter((name) => values[name] === undefined);
  if (missing.length > 0)
    throw new Problem(`Missing: ${missing.map((name) => `--${name}`).join(', ')}\n\n${usage}`);
  return values;
}

/** A whole number from 0 on of an option. */
export function countOf(option, value) {
  if (!/^\d{1,12}$/.test(value)) throw new Problem(`--${option}: ${value} is no whole number.`);
  return Number(value);
}

/** A day of an option, as it was written: `2013-02-08`. */
export function dayOf(option, value) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || Number.isNaN(Date.parse(value)))
    throw new Problem(`--${option}: ${value} is no day. Write it as 2013-02-08.`);
  return value;
}
