import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fillManifest, fillPage, readProjectWords } from '../../../scripts/projectWords';

const page = readFileSync('index.html', 'utf8');
const manifest = readFileSync('public/manifest.webmanifest', 'utf8');
const words = readProjectWords('.');
const hostile = { ...words, lang: 'fr', title: '"><script>&', shortTitle: 'a"b\\c' };

describe('the words of the project in what is read before the page', () => {
  it('fill every gap', () => {
    expect(page).toContain('<title>{{title}}</title>');
    expect(fillPage(page, words)).toContain(`<title>${words.title}</title>`);
    for (const filled of [fillPage(page, words), fillManifest(manifest, words)])
      expect(filled).not.toMatch(/\{\{|\}\}/);
  });

  it('stay words, whatever they hold', () => {
    const told = fillPage(page, hostile);
    expect(told).toContain('<title>&#34;&#62;&#60;script&#62;&#38;</title>');
    expect(told).toContain('<html lang="fr">');
    expect(JSON.parse(fillManifest(manifest, hostile))).toMatchObject({
      ...{ name: hostile.title, short_name: hostile.shortTitle, lang: 'fr' },
    });
  });
});
