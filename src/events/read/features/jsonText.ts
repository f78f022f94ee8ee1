/** Longest text of a column; the whole of it stands in the details. */
const LONGEST_COLUMN_TEXT = 500;

const endsInHalfPair = (text: string): boolean => {
  const last = text.charCodeAt(text.length - 1);
  return last >= 0xd800 && last <= 0xdbff;
};

/** The text cut to so many UTF-16 units, never through a pair; what is cut keeps no longer text alive. */
export function boundedText(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  return structuredClone(endsInHalfPair(cut) ? cut.slice(0, -1) : cut);
}

/** Any value of JSON as text: texts as they are, nothing as '', lists and objects as JSON. */
export function textOfJson(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** Any value of JSON as the text of a column. */
export const columnText = (value: unknown): string =>
  boundedText(textOfJson(value).trim(), LONGEST_COLUMN_TEXT);

/** An object of JSON that is no list. */
export const isJsonObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A list of JSON; an empty one where a value is none. */
export const jsonList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Whether a value of JSON is no list and no object. */
export const isScalar = (value: unknown): boolean => typeof value !== 'object' || value === null;
