import type { CompileInput } from '../../src/compile/compile';
import { recordIn } from '../support';
import type { Fault } from './faults';

type Json = Record<string, unknown>;
type Plant = (input: CompileInput) => void;

/** Overwrites fields of a record of the documents. */
export const put =
  (id: string, fields: Json): Plant =>
  (input) => {
    Object.assign(recordIn(input, 'events', id), fields);
  };

/** Overwrites the words that a record's quotations name for a field, where they name some. */
export const name =
  (id: string, field: string, words: string): Plant =>
  (input) => {
    for (const { supports } of recordIn(input, 'events', id).evidence as { supports: Json }[])
      if (supports[field] !== undefined) supports[field] = words;
  };

/** Changes the parts of a field that is itself a record, or a list of them. */
export const change =
  (id: string, field: string, parts: Json, index?: number): Plant =>
  (input) => {
    const value = recordIn(input, 'events', id)[field];
    Object.assign(index === undefined ? (value as Json) : ((value as Json[])[index] ?? {}), parts);
  };

/** A planted fault in a record of the documents that the check must refuse by reading its words. */
export const misread = (
  what: string,
  id: string,
  plant: Plant,
  field: RegExp,
  reason: RegExp,
): Fault => [`${what} (${id})`, plant, ['data/events.json', id, field, reason]];
