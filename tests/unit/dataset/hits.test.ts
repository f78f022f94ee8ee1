import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hitsIn, snippetOf } from '../../../src/dataset/hits';
import { foldText, wordsOfQuery } from '../../../src/dataset/search';
import { openProject } from '../../support';

const marked = (text: string, query: string) =>
  hitsIn(text, wordsOfQuery(query)).map(({ start, end }) => text.slice(start, end));

describe('hits', () => {
  it.each([
    ['The market stayed closed', 'mark', ['mark']],
    ['Le MARCHÉ de Gao', 'marche gao', ['MARCHÉ', 'Gao']],
    ['Abdoulaye Mai\u0308ga', 'maïga', ['Mai\u0308ga']],
    ['Abdoulaye Mai\u0308ga', 'mai', ['Mai\u0308']],
    ['L’ŒUVRE d’un œil', 'o', ['Œ', 'œ']],
    ['Straße', 'stras', ['Straß']],
    ['supermarket', 'market', []],
    ['a market, a marketplace', 'market marketpl', ['market', 'marketpl']],
    ['𝒳 Gao 😀 gao', 'gao', ['Gao', 'gao']],
  ])('in “%s” of “%s”', (text, query, words) => {
    expect(marked(text, query)).toEqual(words);
  });

  it('are, folded, what was searched for, and lie apart and in order', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'aàÉœß ’.-e\u0301x1İΣ') }),
        fc.string({ unit: fc.constantFrom(...'aeoesx1 '), minLength: 1, maxLength: 4 }),
        (text, query) => {
          let before = 0;
          for (const { start, end, word } of hitsIn(text, wordsOfQuery(query))) {
            expect(start).toBeGreaterThanOrEqual(before);
            expect(foldText(text.slice(start, end)).startsWith(word)).toBe(true);
            before = end;
          }
        },
      ),
    );
  });

  it('are found wherever the search finds the word', () => {
    const texts = openProject().events.flatMap(({ quotes }) => quotes.map(({ exact }) => exact));
    for (const text of texts)
      for (const word of wordsOfQuery(text)) {
        const [hit] = hitsIn(text, [word]);
        expect(hit && foldText(text.slice(hit.start, hit.end)), text).toBe(word);
      }
  });
});

describe('a snippet', () => {
  const long = `${'before '.repeat(30)}the market of Gao ${'after '.repeat(30)}`.trim();

  it('is the whole text where that is short', () => {
    const text = 'The market stayed closed.';
    expect(snippetOf(text, hitsIn(text, [' market'])).text).toBe(text);
  });

  it('is cut between words, says so, and keeps its hits', () => {
    const { text, hits } = snippetOf(long, hitsIn(long, [' market', ' gao']));
    expect(text.length).toBeLessThan(140);
    expect(text).toMatch(/^…before .* the market of Gao after .* after…$/);
    expect(long).toContain(text.slice(1, -1));
    expect(hits.map(({ start, end }) => text.slice(start, end))).toEqual(['market', 'Gao']);
  });

  it('stands where most of the words are close together', () => {
    const text = `Gao ${'x '.repeat(100)}the market of Gao ${'y '.repeat(100)}`;
    const { hits } = snippetOf(text, hitsIn(text, [' market', ' gao']));
    expect(hits.map(({ word }) => word)).toEqual([' market', ' gao']);
  });

  it('holds its first hit and the exact words, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('gao', 'market', 'x'.repeat(200), 'of', '\n'), { maxLength: 60 }),
        (parts) => {
          const text = parts.join(' ');
          const found = hitsIn(text, [' gao']);
          const snippet = snippetOf(text, found);
          expect(snippet.hits.length > 0).toBe(found.length > 0);
          expect(text).toContain(snippet.text.replace(/^…|…$/g, ''));
          for (const { start, end } of snippet.hits)
            expect(snippet.text.slice(start, end)).toBe('gao');
        },
      ),
    );
  });
});
