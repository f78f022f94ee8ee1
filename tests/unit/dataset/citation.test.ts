import { describe, expect, it } from 'vitest';
import { CITE_FORMATS, type Edition } from '../../../src/dataset/cite/citation';
import { citeAll } from '../../../src/dataset/cite/citeAll';
import { bibtexText, bibtexUrl } from '../../../src/dataset/cite/citeBibtex';
import { writtenDate } from '../../../src/dataset/cite/citeDate';
import { citeEvent } from '../../../src/dataset/cite/citeEvent';
import { citeQuote, cslIssued } from '../../../src/dataset/cite/citeQuote';
import { openProject } from '../../support';
import { BBC, quote, record, source } from '../panel/records';

const edition: Edition = {
  project: 'northern-mali',
  title: 'Northern Mali, word for word',
  version: '0123456789ab',
  link: 'https://example.org/#sel=event:2013-02-10-gao-fighting&v=0123456789ab',
  accessed: '2026-11-21',
  lang: 'en',
};
const bbc = source(BBC, 'BBC report', {
  publisher: 'BBC News',
  title: "Mali 'hesitant' over UN peacekeeping force",
  published: '2013-02-12~',
  url: 'https://www.bbc.com/news/world-africa-21425067',
});
const said = quote(BBC, 10, 'clashes broke out in Gao on Sunday');
const fighting = record('2013-02-10-gao-fighting', {
  title: { en: 'Fighting in Gao', fr: 'Combats à Gao' },
  when: '2013-02-10',
  quotes: [said],
});
const cited = { record: fighting, sources: new Map([[BBC, bbc]]) };
const citedQuote = { record: fighting, quote: said, source: bbc };

describe('a citation of a record', () => {
  it('names record, map, version, permalink, access and documents', () => {
    expect(citeEvent(cited, edition, 'text')).toBe(
      "“Fighting in Gao”, record 2013-02-10-gao-fighting, Northern Mali, word for word, dataset version 0123456789ab. https://example.org/#sel=event:2013-02-10-gao-fighting&v=0123456789ab (accessed 2026-11-21). Dated 2013-02-10 (EDTF). Rests on: BBC News, “Mali 'hesitant' over UN peacekeeping force”, c. 2013-02-12, https://www.bbc.com/news/world-africa-21425067.",
    );
  });

  it('is French in French', () => {
    expect(citeEvent(cited, { ...edition, lang: 'fr' }, 'text')).toMatch(
      /^« Combats à Gao », fiche .* \(consulté le 2026-11-21\).*vers 2013-02-12/,
    );
  });

  it('is an entry of BibTeX and an item of CSL-JSON', () => {
    const bibtex = citeEvent(cited, edition, 'bibtex');
    expect(bibtex).toMatch(/^@misc\{northern-mali-2013-02-10-gao-fighting,\n/);
    expect(bibtex).toContain('  title = {{Fighting in Gao}},\n');
    expect(bibtex).toContain(`  url = {${edition.link}},\n`);
    expect(JSON.parse(citeEvent(cited, edition, 'csl'))).toEqual([
      expect.objectContaining({
        type: 'dataset',
        version: '0123456789ab',
        URL: edition.link,
        accessed: { 'date-parts': [[2026, 11, 21]] },
      }),
    ]);
  });
});

describe('a citation of words', () => {
  it('has them verbatim, with publisher, title and date', () => {
    expect(citeQuote(citedQuote, edition, 'text')).toBe(
      "“clashes broke out in Gao on Sunday” BBC News, “Mali 'hesitant' over UN peacekeeping force”, c. 2013-02-12, https://www.bbc.com/news/world-africa-21425067. Quoted in record 2013-02-10-gao-fighting, Northern Mali, word for word, dataset version 0123456789ab. https://example.org/#sel=event:2013-02-10-gao-fighting&v=0123456789ab (accessed 2026-11-21).",
    );
  });

  it('says in every format that the date is approximate', () => {
    expect(citeQuote(citedQuote, edition, 'bibtex')).toContain('c. 2013-02-12');
    expect(JSON.parse(citeQuote(citedQuote, edition, 'csl'))[0].issued).toEqual({
      'date-parts': [[2013, 2, 12]],
      circa: true,
    });
  });
});

describe('BibTeX', () => {
  it('escapes what TeX would obey', () => {
    expect(bibtexText('50 % of $5 & #1_a ~b ^c \\d')).toBe(
      '50 \\% of \\$5 \\& \\#1\\_a \\textasciitilde{}b \\textasciicircum{}c \\textbackslash{}d',
    );
  });

  it('keeps braces in balance whatever the words', () => {
    const nasty = { ...said, exact: 'a } b {{ c\n\nd \\' };
    const entry = citeQuote({ ...citedQuote, quote: nasty }, edition, 'bibtex');
    let depth = 0;
    for (const [index, character] of [...entry].entries()) {
      if (character === '{') depth++;
      if (character === '}') depth--;
      if (index < entry.length - 1) expect(depth).toBeGreaterThanOrEqual(index < 5 ? 0 : 1);
    }
    expect(depth).toBe(0);
    expect(entry).not.toMatch(/\n\s*\n/);
  });

  it('keeps addresses as they are but for braces', () => {
    expect(bibtexUrl('https://a.org/%20_#x=1&y={2}')).toBe('https://a.org/%20_#x=1&y=%7B2%7D');
  });
});

describe('dates of publication', () => {
  it.each([
    ['2013-02-12', '2013-02-12', { 'date-parts': [[2013, 2, 12]] }],
    ['2013-02-12~', 'c. 2013-02-12', { 'date-parts': [[2013, 2, 12]], circa: true }],
    ['2013-02', '2013-02', { 'date-parts': [[2013, 2]] }],
    ['2013?', '2013 (?)', { 'date-parts': [[2013]], circa: true }],
    ['2013%', 'c. 2013 (?)', { 'date-parts': [[2013]], circa: true }],
    ['2013-02-10/2013-02-12', '2013-02-10/2013-02-12', { literal: '2013-02-10/2013-02-12' }],
  ])('%s', (edtf, text, issued) => {
    expect(writtenDate(edtf, 'en')).toBe(text);
    expect(cslIssued(edtf)).toEqual(issued);
  });
});

describe('the project’s own records', () => {
  const dataset = openProject();
  it('can all be cited in every format and language', () => {
    for (const event of dataset.events)
      for (const lang of ['en', 'fr'] as const)
        for (const format of CITE_FORMATS) {
          const text = citeEvent(
            { record: event, sources: dataset.sources },
            { ...edition, lang },
            format,
          );
          expect(text).not.toMatch(/undefined|null|\[object/);
          if (format === 'text') expect(text).toContain(event.title[lang]);
          for (const { source: id } of event.quotes)
            if (format === 'text') expect(text).toContain(dataset.sources.get(id)?.url);
        }
  });
});

describe('citations together', () => {
  it('are entries under each other, or one list of CSL-JSON', () => {
    const two = (format: (typeof CITE_FORMATS)[number]) =>
      citeAll([citeQuote(citedQuote, edition, format), citeEvent(cited, edition, format)], format);
    expect(two('text')).toMatch(/^“clashes.*\n\n“Fighting in Gao”/);
    expect(two('bibtex').match(/^@misc/gm)).toHaveLength(2);
    expect(JSON.parse(two('csl'))).toHaveLength(2);
  });

  it('double no quotation mark that the words begin with', () => {
    const own = { ...citedQuote, quote: quote(BBC, 10, '“We left,” he said') };
    expect(citeQuote(own, edition, 'text')).toMatch(/^“We left,” he said BBC News/);
  });
});
