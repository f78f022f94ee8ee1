import { expect } from 'vitest';
import { CATALOGUES } from '../../src/ui/messages/catalogue';
import { type Element, elementsIn, repeatedIds, textOf } from './markup';

const KEYS: ReadonlySet<string> = new Set(Object.keys(CATALOGUES.en));
/** What a message without its text, or a text without its value, looks like. */
const GAP = /\{\w+\}|\bundefined\b|\bNaN\b|\[object \w+\]|\(\s*\)/;

/** Asks of any view what is asked of all: no id twice, no key in the place of its message, no gap left open. */
export function expectSound(view: Element, where: string): void {
  expect(repeatedIds(view), `${where}: ids`).toEqual([]);
  const texts = elementsIn(view).flatMap(({ attributes, children }) => [
    ...children.filter((child) => typeof child === 'string'),
    ...['aria-label', 'title', 'placeholder'].flatMap((name) => attributes[name] ?? []),
  ]);
  for (const text of texts) {
    const words = text.match(/\w+(?:\.\w+)+/g) ?? [];
    expect(
      words.filter((word) => KEYS.has(word)),
      `${where}: ${text}`,
    ).toEqual([]);
    expect(text, where).not.toMatch(GAP);
  }
  expect(textOf(view), where).not.toBe('');
}
