import { describe, expect, it } from 'vitest';
import { embedCode, embedHash } from '../../../src/app/share/embedCode';
import {
  asksForEmbed,
  codingAsked,
  embedAddress,
  eventsAsked,
  fullPageOf,
} from '../../../src/ui/embedded';
import { withoutVersion } from '../../../src/url/linkVersion';

describe('the addresses of a shared view', () => {
  it.each([
    ['https://example.org/', 'https://example.org/'],
    ['https://example.org/a/b/?embed#sel=place:gao', 'https://example.org/a/b/'],
    ['https://example.org/a/b/index.html?x=1#t=2013', 'https://example.org/a/b/index.html'],
    ['http://127.0.0.1:4180/a/b/#', 'http://127.0.0.1:4180/a/b/'],
  ])('%s is a page of the app at %s', (href, page) => {
    expect(fullPageOf(href)).toBe(page);
    expect(embedAddress(page, '#lang=fr')).toBe(`${page}?embed#lang=fr`);
    expect(asksForEmbed(new URL(embedAddress(page, '#lang=fr')).search)).toBe(true);
  });

  it.each([
    ['', false],
    ['?', false],
    ['?embed', true],
    ['?embed=1', true],
    ['?from=news&embed', true],
    ['?embedded', false],
    ['?x=embed', false],
  ])('%j asks for the quiet page: %s', (search, asked) => {
    expect(asksForEmbed(search)).toBe(asked);
  });

  it('names nothing by a key without a value', () => {
    const search = '?code=%20&events=&events=data/';
    expect(codingAsked(search)).toBeNull();
    expect(eventsAsked(search)).toEqual(['data/']);
  });
});

describe('the hash of a shared view', () => {
  it('goes without the version where that is not asked for', () => {
    expect(withoutVersion('#sel=place:gao&v=0123456789ab')).toBe('#sel=place:gao');
    expect(withoutVersion('#v=0123456789ab')).toBe('');
    expect(withoutVersion('')).toBe('');
  });

  it('names the language of an embedded page, and no version', () => {
    const hash = '#t=2013-02-08..2013-02-10&sel=place:gao&lang=en&v=0123456789ab';
    expect(embedHash(hash, 'fr')).toBe('#t=2013-02-08..2013-02-10&sel=place:gao&lang=fr');
    expect(embedHash('', 'en')).toBe('#lang=en');
  });
});

describe('the code of an embedded page', () => {
  const code = (address: string, title = 'Map') => embedCode({ address, title, height: 520 });

  it('is the promised frame', () => {
    expect(code('https://example.org/?embed#sel=place:gao&lang=en')).toBe(
      '<iframe src="https://example.org/?embed#sel=place:gao&amp;lang=en" title="Map" width="100%" ' +
        'height="520" style="border:0" loading="lazy" allowfullscreen></iframe>',
    );
  });

  it('stays in its attributes whatever the view holds', () => {
    const hostile = code('https://example.org/?embed#q="><script>1</script>', '"><b>');
    expect(hostile.match(/"/g)).toHaveLength(12);
    expect(hostile.match(/[<>]/g)).toEqual(['<', '>', '<', '>']);
    expect(hostile).toContain('q=&quot;&gt;&lt;script&gt;1');
  });
});
