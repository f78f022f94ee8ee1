import { expect, it } from 'vitest';
import { SOURCES } from './sources';

/** What only the drawn map has; a test that asks for it belongs to `tests/browser/map` or `host`. */
const DRAWN_MAP = /\b(?:openMap|mapCanvas|map-canvas|maplibregl|restingPixels|data-ready)\b/;

it('tests of what needs no drawn map do not ask for one', () => {
  const specs = [...SOURCES].filter(([file]) => file.startsWith('tests/browser/dom/'));
  expect(specs.length).toBeGreaterThan(5);
  const asking = specs.flatMap(([file, text]) => {
    const name = DRAWN_MAP.exec(text)?.[0];
    return name === undefined ? [] : [`${file}: ${name}`];
  });
  expect(asking).toEqual([]);
});
