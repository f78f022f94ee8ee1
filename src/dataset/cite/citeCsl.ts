import { readPublished } from './citeDate';

/** A date of publication in CSL-JSON: `circa` where it is approximate, literal text where it is no single date. */
export function cslIssued(edtf: string): Readonly<Record<string, unknown>> {
  const { year, month, day, approximate, uncertain } = readPublished(edtf);
  if (year === undefined) return { literal: edtf };
  const parts = [year, month, day].filter((part) => part !== undefined);
  return { 'date-parts': [parts], ...(approximate || uncertain ? { circa: true } : {}) };
}
