import type { SchemaElement } from 'hyparquet';

/** Gives a value of a column as text; '' where there is none. */
type CellText = (value: unknown) => string;

const LONGEST_BYTES = 64;
const SECONDS_PER_DAY = 86_400;

/** How values of a column become text, by its type. */
export function cellTextOf({
  type,
  converted_type: kind,
  logical_type: logical,
}: SchemaElement): CellText {
  if (kind === 'TIME_MILLIS') return (value) => clockText(value, 1e3);
  if (kind === 'TIME_MICROS') return (value) => clockText(value, 1e6);
  if (logical?.type === 'TIME')
    return (value) => clockText(value, { MILLIS: 1e3, MICROS: 1e6, NANOS: 1e9 }[logical.unit]);
  // As many digits as the number has in 32 bits.
  if (type === 'FLOAT')
    return (value) =>
      typeof value === 'number' ? textOf(Number(value.toPrecision(7))) : textOf(value);
  return textOf;
}

function textOf(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return value;
    case 'number':
      // Tables of pandas have no other word for "nothing".
      return Number.isNaN(value) ? '' : String(value);
    case 'bigint':
    case 'boolean':
      return String(value);
    case 'object':
      return value === null ? '' : nestedText(value);
    default:
      return '';
  }
}

function nestedText(value: object): string {
  if (value instanceof Uint8Array) return hexOf(value);
  return JSON.stringify(value, (_name, inner: unknown) => {
    if (typeof inner === 'bigint')
      return Number.isSafeInteger(Number(inner)) ? Number(inner) : String(inner);
    return inner instanceof Uint8Array ? hexOf(inner) : inner;
  });
}

function hexOf(bytes: Uint8Array): string {
  const shown = bytes.subarray(0, LONGEST_BYTES);
  const hex = Array.from(shown, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return bytes.length > shown.length ? `${hex}…` : hex;
}

function clockText(value: unknown, perSecond: number): string {
  if (typeof value !== 'number' && typeof value !== 'bigint') return textOf(value);
  const seconds = Math.floor(Number(value) / perSecond);
  if (!(seconds >= 0 && seconds <= SECONDS_PER_DAY)) return textOf(value);
  return new Date(seconds * 1_000).toISOString().slice(11, 19);
}
