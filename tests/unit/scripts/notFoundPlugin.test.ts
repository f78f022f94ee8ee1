import { describe, expect, it } from 'vitest';
import { notFoundPage } from '../../../scripts/notFoundPlugin';

const linksOf = (html: string) => [...html.matchAll(/<a href="([^"]*)"/g)].map(([, href]) => href);

describe('the page for addresses where nothing is', () => {
  it('links to the app from whatever depth', () => {
    expect(linksOf(notFoundPage('Some <map>', undefined))).toEqual(['/', '/#lang=fr']);
    for (const site of ['https://example.org/maps/mali', 'https://example.org/maps/mali/'])
      expect(linksOf(notFoundPage('Some <map>', site))).toEqual([
        '/maps/mali/',
        '/maps/mali/#lang=fr',
      ]);
  });

  it('loads nothing, which would be looked for beside an address that is not there', () => {
    const html = notFoundPage('Some <map>', undefined);
    expect(html).not.toMatch(/<(?:script|style|img)\b|\bstyle=|\bsrc=/);
    expect([...html.matchAll(/<link [^>]*href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
      'data:,',
    ]);
  });
});
