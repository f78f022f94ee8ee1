import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/workbench/documents/decodeText';
import { detailsOf, faultIn } from '../../../src/workbench/documents/details';
import { draftOfPage, draftOfText } from '../../../src/workbench/documents/draft';
import { type PageNode, pageText } from '../../../src/workbench/documents/htmlText';
import { printedDays, readDate } from '../../../src/workbench/documents/readDate';
import { likenesses } from '../../../src/workbench/documents/similarity';

const TEXT = `UN leaves base in Kidal
By Aïda Traoré
31 October 2023

The last peacekeepers left the camp in Kidal on Tuesday, the mission said.

Image caption A convoy near Gao

They drove to Gao in a convoy of 110 vehicles, and rebels took the camp.

Read more
Terms of use
`;

const PAGE = `<html lang="en-GB"><head><title>UN leaves Kidal - Test Gazette</title>
<meta property="og:site_name" content="Test Gazette"/><meta property="og:title" content="UN leaves Kidal"/>
<meta property="article:published_time" content="2023-10-31T08:00:00Z"/>
<link rel="canonical" href="https://gazette.example/un-leaves"/><script>alert(1)</script></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav>
<article><header><h1>UN leaves Kidal</h1></header><style>p{}</style>
<p>The last   peacekeepers <b>left</b> the camp on Tuesday.<br/>They drove to Gao in a long convoy.</p>
<figure><img src="x" alt="y"/><figcaption>A convoy</figcaption></figure>
<ul><li><a href="/more">More on Mali and its neighbours</a></li></ul><p hidden="">Never</p></article>
<footer>All rights reserved</footer></body></html>`;

const parsed = () =>
  pageText(new DOMParser().parseFromString(PAGE, 'text/html') as unknown as PageNode);
const offered = ({ text, offers }: ReturnType<typeof draftOfText>) =>
  offers.map(({ start, end, reason }) => [text.slice(start, end), reason]);

describe('a document of plain words', () => {
  const draft = draftOfText('a', '', TEXT.replaceAll('\n', '\r\n'));

  it('keeps its text, and guesses title, day and language from it', () => {
    expect(draft.text).toBe(TEXT);
    expect(draft.typed).toMatchObject({
      ...{ title: 'UN leaves base in Kidal', date: '2023-10-31', language: 'en' },
    });
    expect(draft.from).toEqual({ title: 'first_line', date: 'printed', language: 'words' });
    const french = 'Les casques bleus ont quitté la ville avec le convoi, selon la mission.';
    expect(draftOfText('b', '', french).typed.language).toBe('fr');
  });

  it('takes no first sentence for a headline, which would leave it out', () => {
    for (const first of [
      'Gunmen attacked a checkpoint near Gao on Tuesday, the army said.',
      'GAO, Mali – The convoy left.',
      'Le convoi est parti de Gao, « en bon ordre ».',
    ]) {
      const pasted = draftOfText(
        'c',
        '',
        `${first}\n\nResidents heard gunfire overnight in the town.`,
      );
      expect(offered(pasted).filter(([, reason]) => reason === 'headline')).toEqual([]);
    }
    const asked = draftOfText('d', '', 'Who holds Kidal?\n\nThe army says that it does.');
    expect(offered(asked)).toEqual([['Who holds Kidal?', 'headline']]);
  });

  it('offers lines that are no part of the report', () => {
    expect(offered(draft)).toEqual([
      ['UN leaves base in Kidal', 'headline'],
      ['By Aïda Traoré', 'byline'],
      ['31 October 2023', 'date'],
      ['Image caption A convoy near Gao', 'caption'],
      ['Read more', 'links'],
      ['Terms of use', 'links'],
    ]);
  });
});

describe('a saved page', () => {
  it('gives its text in lines, without what is not shown', () => {
    const draft = draftOfPage('a', 'page.html', parsed());
    expect(draft.text.split('\n\n')).toEqual([
      ...['Home', 'World', 'UN leaves Kidal'],
      ...['The last peacekeepers left the camp on Tuesday.', 'They drove to Gao in a long convoy.'],
      ...['A convoy', 'More on Mali and its neighbours', 'All rights reserved'],
    ]);
    expect(offered(draft)).toEqual([
      ['Home', 'links'],
      ['World', 'links'],
      ['UN leaves Kidal', 'headline'],
      ['A convoy', 'caption'],
      ['More on Mali and its neighbours', 'links'],
      ['All rights reserved', 'links'],
    ]);
  });

  it('says what it is', () => {
    const { typed, from } = draftOfPage('a', 'page.html', parsed());
    expect(typed).toMatchObject({
      ...{ publisher: 'Test Gazette', title: 'UN leaves Kidal', date: '2023-10-31' },
      ...{ url: 'https://gazette.example/un-leaves', language: 'en' },
    });
    expect(new Set(Object.values(from))).toEqual(new Set(['page']));
  });

  it('may name nobody, or an address that is none', () => {
    const bare = { ...parsed(), publisher: null, published: 'yesterday' };
    const known = draftOfPage('a', '', bare);
    expect(known.typed).toMatchObject({ publisher: 'gazette.example', date: '' });
    expect(known.from.publisher).toBe('address');
    const odd = draftOfPage('a', '', { ...bare, url: 'javascript:alert(1)' });
    expect(odd.typed).toMatchObject({ publisher: '', url: '' });
  });
});

describe('dates', () => {
  it.each([
    ['2023-10-31', '2023-10-31'],
    ['31 October 2023', '2023-10-31'],
    ['1er novembre 2023', '2023-11-01'],
    ['2023-10', '2023-10'],
    ['about 31 October 2023', '2023-10-31~'],
    ['vers octobre 2023', '2023-10~'],
    ['soon', null],
    ['2023-10-31/..', null],
  ])('%s is read as %s', (typed, edtf) => {
    expect(readDate(typed)).toBe(edtf);
  });

  it('are found where a text prints them in full', () => {
    const text = 'Le 1er mai 2023, puis May 3, 2023 et 2023-05-04; not on 5 May.';
    expect(printedDays(text).map(({ edtf }) => edtf)).toEqual([
      ...['2023-05-01', '2023-05-03', '2023-05-04'],
    ]);
  });
});

it('likeness is the share of words that stand in runs of five elsewhere', () => {
  const copy = `${TEXT} Something else that only this one says, at some length here.`;
  const [first, second] = likenesses(copy, [
    { id: 'other', text: 'The camp in Kidal was left by the mission in the end.' },
    { id: 'same', text: TEXT },
  ]);
  expect(first?.id).toBe('same');
  expect(first?.share).toBeGreaterThan(0.75);
  expect(first?.share).toBeLessThan(0.9);
  expect(second?.share).toBe(0);
  expect(likenesses('', [{ id: 'same', text: TEXT }])[0]?.share).toBe(0);
});

it('bytes are read by their mark, as UTF-8, else as Windows-1252', () => {
  const utf8 = new TextEncoder().encode('\uFEFFété\r\nGao');
  expect(decodeText(utf8)).toEqual({ text: 'été\nGao', encoding: 'utf-8' });
  const latin = Uint8Array.from([0xe9, 0x74, 0xe9]);
  expect(decodeText(latin)).toEqual({ text: 'été', encoding: 'windows-1252' });
  const wide = Uint8Array.from([0xff, 0xfe, 0xe9, 0x00]);
  expect(decodeText(wide)).toEqual({ text: 'é', encoding: 'utf-16' });
});

describe('what was typed', () => {
  const { typed } = draftOfText('a', '', TEXT);
  const filled = { ...typed, publisher: 'Test Gazette' };
  const original = { id: 'b', publisher: 'AFP', title: 'Kidal', origin: 'AFP report', text: '' };

  it('names its own report, or that of which it is a copy', () => {
    const own = detailsOf(filled, TEXT, [], 'en');
    expect(own).toMatchObject({
      ...{ origin: 'Test Gazette report of 31 October 2023', datePrinted: true, url: '' },
    });
    const twin = detailsOf(filled, TEXT, [{ ...original, origin: own?.origin ?? '' }], 'en');
    expect(twin?.origin).toBe('Test Gazette report of 31 October 2023: UN leaves base in Kidal');
    const copy = detailsOf({ ...filled, copyOf: 'b' }, TEXT, [original], 'en');
    expect(copy?.origin).toBe('AFP report');
  });

  it('is refused where a field says nothing that can be taken', () => {
    expect(faultIn(typed)).toBe('publisher');
    expect(faultIn({ ...filled, url: 'http://example.org' })).toBe('url');
    expect(faultIn({ ...filled, date: 'soon' })).toBe('date');
    expect(faultIn(filled)).toBeNull();
    expect(detailsOf(typed, TEXT, [], 'en')).toBeNull();
  });
});
