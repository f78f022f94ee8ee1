import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { CITE_FORMATS, Edition } from '../../../src/dataset/cite/citation';
import { citeQuote } from '../../../src/dataset/cite/citeQuote';
import { webUrl } from '../../../src/domain/webUrl';
import { ExternalLink } from '../../../src/ui/ExternalLink';
import { BBC, quote, record, source } from '../panel/records';

const HOSTILE = [
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'javascript://example.org/%0aalert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'blob:https://example.org/1',
  'file:///etc/passwd',
  'ftp://example.org',
  'intent://example.org#Intent;end',
  'about:blank',
  '//example.org',
  '/etc',
  'x',
  '',
];

const render = (url: string, children: string) =>
  renderToStaticMarkup(ExternalLink({ url, children }));

describe('an address from data', () => {
  it.each(HOSTILE)('is no link where it is %j', (address) => {
    expect(webUrl(address)).toBeNull();
    const html = render(address, '<b>name</b>');
    expect(html).toBe('<span>&lt;b&gt;name&lt;/b&gt;</span>');
  });

  it.each(['https://example.org/a', 'http://example.org/a'])('is a link where it is %s', (url) => {
    expect(webUrl(url)).toBe(url);
    expect(render(url, 'name')).toBe(`<a href="${url}" rel="noreferrer">name</a>`);
  });

  it('cannot leave its attribute', () => {
    const url = 'https://example.org/"><img src=x onerror=alert(1)>';
    const html = render(url, 'name');
    expect(html).not.toContain('<img');
    expect(html.match(/"/g)).toHaveLength(4);
  });
});

describe('a citation of a document with a hostile address', () => {
  const edition: Edition = {
    project: 'northern-mali',
    title: 'Northern Mali, word for word',
    version: '0123456789ab',
    link: 'https://example.org/#v=0123456789ab',
    accessed: '2026-11-21',
    lang: 'en',
  };
  const said = quote(BBC, 10, 'words');
  const cite = (url: string, format: (typeof CITE_FORMATS)[number]) =>
    citeQuote(
      { record: record('a', { quotes: [said] }), quote: said, source: source(BBC, 'A', { url }) },
      edition,
      format,
    );

  it('has no field that a program would follow', () => {
    for (const url of HOSTILE) {
      expect(cite(url, 'bibtex')).not.toMatch(/^ *url = /m);
      expect(JSON.parse(cite(url, 'csl'))[0]).not.toHaveProperty('URL');
    }
    expect(cite('https://example.org/a', 'bibtex')).toContain('  url = {https://example.org/a},\n');
    expect(JSON.parse(cite('https://example.org/a', 'csl'))[0].URL).toBe('https://example.org/a');
  });
});

describe('the source', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => [file.replaceAll('\\', '/'), readFileSync(join('src', file), 'utf8')] as const);
  const filesWith = (pattern: RegExp) =>
    files
      .filter(([, text]) => pattern.test(text))
      .map(([file]) => file)
      .sort();

  it('makes no HTML or code of text', () => {
    expect(
      filesWith(
        /innerHTML|outerHTML|insertAdjacentHTML|document\.write|createContextualFragment|setHTML|DOMParser|\beval\(|new Function\(|srcdoc/,
      ),
      // KML is read in a worker by xmldom, whose documents no page ever shows. Of a saved page only the
      // text is taken, from a document that is inert and never shown.
    ).toEqual(['events/read/formats/kmlDocument.ts', 'workbench/documents/readFiles.ts']);
  });

  it('makes links of addresses in one place', () => {
    // Elsewhere an address is a constant of the program, or a file that it has made.
    // The others make links within the app: to its parts, to a record on paper, to the whole page or
    // an embedded one at this page's own address, from the page before the program to what it will open,
    // to the files of the open data beside it, from an opened project to the page's own, and to a desk and from it.
    expect(filesWith(/href=\{(?!["'])/)).toEqual([
      'app/NewTabLink.tsx',
      'app/SkipLinks.tsx',
      'app/embed/EmbedApp.tsx',
      'app/share/EmbedCode.tsx',
      'app/share/WholeData.tsx',
      'figure/PrintedRecord.tsx',
      'opened/NoProject.tsx',
      'opened/ProjectBanner.tsx',
      'panel/Opener.tsx',
      'still/StillFoot.tsx',
      'ui/ExternalLink.tsx',
      'workbench/begin/BeginDialog.tsx',
      'workbench/desk/DeskBar.tsx',
    ]);
    expect(filesWith(/\.href = |\.src = |window\.open\(/)).toEqual([
      'figure/pictureFile.ts',
      'panel/takeaway/saveFile.ts',
    ]);
    // To the page itself with another project, or at a desk, whose name is one value of its query.
    expect(filesWith(/location\.(assign|replace)\(|window\.location = /)).toEqual([
      'opened/useOpening.ts',
      'workbench/begin/begin.ts',
    ]);
  });
});
