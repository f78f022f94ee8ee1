import { describe, expect, it } from 'vitest';
import type { SourceId } from '../../../src/domain/ids';
import { asideSpans, setAside, takeBack } from '../../../src/workbench/work/aside';
import {
  addedDocument,
  changedDocument,
  type DocumentDetails,
  removedDocument,
} from '../../../src/workbench/work/documentEdits';
import type { Edit } from '../../../src/workbench/work/history';
import { inverseOf, type Work, withChanges } from '../../../src/workbench/work/work';
import { fixtureWork } from './fixtureWork';

const TEXT = 'UN leaves Kidal\n\nThe UN left. 🇲🇱 القوات غادرت.\n\nThe UN left. Read more';
const DETAILS: DocumentDetails = {
  ...{ publisher: 'Le Journal d’Été', title: 'UN leaves Kidal', published: '2023-10-31~' },
  ...{ language: 'en', url: '', origin: 'AFP report of 31 October 2023', datePrinted: false },
};

const done = (work: Work, edit: Edit | null): Work => {
  if (!edit) throw new Error('no edit');
  const after = withChanges(work, edit.changes);
  expect(withChanges(after, inverseOf(edit.changes))).toEqual(work);
  return after;
};
const at = (words: string, from = 0) => {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length };
};
const added = (details = DETAILS) => {
  const work = fixtureWork();
  const headline = { type: 'boilerplate', reason: 'headline', ...at('UN leaves Kidal') } as const;
  const { id, edit } = addedDocument(work, { text: TEXT, details, aside: [headline] });
  const after = done(work, edit);
  const source = after.sources.at(-1);
  if (!source) throw new Error('no source');
  return { work, after, id, source };
};

describe('a document that is added', () => {
  it('has an id of publisher and month, a numbered file, and its text as it is', () => {
    const { after, id, source, work } = added();
    expect(id).toBe('le-journal-dete-2023-10');
    expect(source.file).toMatch(/^\d{3}_un-leaves-kidal\.txt$/);
    expect(Object.keys(work.texts)).not.toContain(source.file);
    expect(after.texts[source.file]).toBe(TEXT);
    expect(source).not.toHaveProperty('url');
    const again = addedDocument(after, { text: TEXT, details: DETAILS, aside: [] });
    expect(again.id).toBe('le-journal-dete-2023-10-2');
  });

  it('says what of it is not printed in the text, in the languages of the project', () => {
    const { source, work } = added({ ...DETAILS, url: 'https://example.org/a' });
    expect(source.url).toBe('https://example.org/a');
    expect(source.outside?.map(({ field }) => field)).toEqual([
      ...['publisher', 'published', 'origin', 'url'],
    ]);
    expect(Object.keys(source.outside?.[0]?.basis ?? {})).toEqual([...work.project.languages]);
  });
});

describe('words set aside', () => {
  it('stand in text order, with what tells them apart', () => {
    const { after, id } = added();
    const second = at('The UN left.', TEXT.indexOf('غ'));
    const once = done(
      after,
      setAside(after, id, { type: 'boilerplate', reason: 'links', ...at('Read more') }),
    );
    const both = done(
      once,
      setAside(once, id, { type: 'boilerplate', reason: 'twice', ...second }),
    );
    const source = both.sources.at(-1);
    expect(source?.boilerplate?.map(({ reason }) => reason)).toEqual([
      ...['headline', 'twice', 'links'],
    ]);
    expect(source?.boilerplate?.[1]).toMatchObject({ exact: 'The UN left.', suffix: ' Read' });
    expect(asideSpans(source, TEXT)[1]).toMatchObject(second);
  });

  it('take the place of what lies within them, and keep their offsets in any script', () => {
    const { after, id } = added();
    const arabic = at('🇲🇱 القوات غادرت.');
    const once = done(after, setAside(after, id, { type: 'general', reason: 'x', ...arabic }));
    expect(asideSpans(once.sources.at(-1), TEXT)[0]).toMatchObject(arabic);
    const all = { type: 'boilerplate', reason: 'all', start: 0, end: TEXT.length } as const;
    const whole = done(once, setAside(once, id, all));
    expect(asideSpans(whole.sources.at(-1), TEXT)).toHaveLength(1);
    expect(setAside(after, id, { ...all, start: 15, end: 17 })).toBeNull();
  });

  it('are taken back where they are touched', () => {
    const { after, id } = added();
    expect(takeBack(after, id, at('Read more'))).toBeNull();
    const back = done(after, takeBack(after, id, at('leaves')));
    expect(back.sources.at(-1)?.boilerplate).toEqual([]);
    // A source that has no list of the other kind gets none.
    const { general: _, ...bare } = after.sources.at(-1) ?? { id };
    const without = { ...after, sources: [...after.sources.slice(0, -1), bare] } as Work;
    const taken = done(without, takeBack(without, id, at('leaves')));
    expect(taken.sources.at(-1)).not.toHaveProperty('general');
  });
});

describe('a document that is there', () => {
  it('is described anew, and keeps its id and what was said of fields that stay', () => {
    const { after, id, source } = added();
    const details = { ...DETAILS, publisher: 'The UN left.', url: 'https://example.org/b' };
    const changed = done(after, changedDocument(after, id, details)).sources.at(-1);
    expect(changed).toMatchObject({ id, file: source.file, url: 'https://example.org/b' });
    expect(changed?.outside?.map(({ field }) => field)).toEqual(['published', 'origin', 'url']);
    expect(changed?.boilerplate).toEqual(source.boilerplate);
  });

  it('is removed with its text, unless a record quotes it', () => {
    const { work, after, id } = added();
    expect(done(after, removedDocument(after, id))).toEqual(work);
    expect(removedDocument(work, work.events[0]?.evidence[0]?.source ?? '')).toBeNull();
    // Translations of its words go with it, those of others stay.
    const translationOf = (source: string) => ({
      ...{ source: source as SourceId, exact: 'The UN left.', fr: 'L’ONU est partie.' },
    });
    const [gone, other] = [translationOf(id), translationOf('another')];
    const both = { ...after, translations: [gone, other, gone] };
    expect(done(both, removedDocument(both, id)).translations).toEqual([other]);
  });
});
