import { describe, expect, it } from 'vitest';
import { newProject } from '../../../src/workbench/begin/newProject';
import { mentionChanges } from '../../../src/workbench/work/nameEdits';
import { changeProject } from '../../../src/workbench/work/projectEdits';
import { joinRecords, removeRecord } from '../../../src/workbench/work/recordEdits';
import { areOf, type Work, withChanges } from '../../../src/workbench/work/work';
import { openTexts, textsOf } from '../../../src/workbench/work/workFiles';
import { editOf, fixtureWork, fresh } from './fixtureWork';

const WHOLE = fixtureWork();

describe('changes of an older state of the project', () => {
  const [first, second] = WHOLE.events;
  if (!first || !second) throw new Error('no records');
  const { changes } = editOf(removeRecord(fresh(WHOLE), second.id));

  it('are told from those of this one, also after it was kept and read again', () => {
    expect(areOf(WHOLE, changes)).toBe(true);
    expect(areOf(structuredClone(WHOLE), changes)).toBe(true);
    const without = withChanges(WHOLE, editOf(removeRecord(fresh(WHOLE), first.id)).changes);
    expect(areOf(without, changes)).toBe(false);
  });
});

describe('the title of a project', () => {
  const texts = newProject('Lagoon', 'en');
  const opened = openTexts(texts);

  it('changes its own lines, and none where it is again what it was', () => {
    const path = 'data/project.json';
    const written = new Map(texts).set(path, JSON.stringify(opened.work.project, null, 4));
    const spread = openTexts(written);
    const edit = changeProject(spread.work, { title: { en: 'Lake' } });
    const saved = textsOf(withChanges(spread.work, edit?.changes ?? []), spread).get(path) ?? '';
    expect(saved).toContain('"Lake"');
    expect(JSON.parse(saved)).toEqual({ ...spread.work.project, title: { en: 'Lake' } });
    const same = { ...spread.work, project: structuredClone(spread.work.project) };
    expect(textsOf(same, spread).get(path)).toBe(written.get(path));
  });
});

describe('a place that stands in a longer word before it', () => {
  const text = 'The Malian army in Mali has left.';
  const { work } = openTexts(
    new Map([
      ...newProject('Mali', 'en'),
      ['seeds/a.txt', text],
      ['data/sources.json', JSON.stringify({ sources: [{ id: 'a', file: 'a.txt' }] })],
      ['data/places.json', JSON.stringify({ places: [{ id: 'mali', name: { en: 'Mali' } }] })],
    ]),
  );

  it('is mentioned by a passage of whole words', () => {
    const start = text.indexOf('Mali has');
    const changes = mentionChanges(work, 'mali', { source: 'a', start, end: start + 4 });
    const [place] = withChanges(work, changes).places;
    expect(place?.mentions).toEqual([
      { source: 'a', exact: 'army in Mali has left.', phrase: 'Mali' },
    ]);
  });
});

describe('two records of words that stand twice', () => {
  const [one] = WHOLE.events;
  const quote = one?.evidence[0];
  if (!one || !quote) throw new Error('no record');
  const text = 'They left. It was quiet. They left. Nobody came.';
  const at = (id: string, prefix: string, suffix: string) => ({
    ...{ ...one, id, related: [] },
    evidence: [{ ...quote, exact: 'They left.', prefix, suffix, supports: { kind: 'left' } }],
  });
  const work: Work = {
    ...WHOLE,
    texts: { ...WHOLE.texts, 'b.txt': text },
    sources: [...WHOLE.sources, { id: 'b', file: 'b.txt' } as Work['sources'][number]],
    events: [at('2019-a', '', ' It'), at('2019-b', 'quiet. ', '')].map((record) => ({
      ...record,
      evidence: record.evidence.map((each) => ({ ...each, source: 'b' as typeof each.source })),
    })),
  };

  it('keep both places where they become one', () => {
    const after = withChanges(work, editOf(joinRecords(fresh(work), '2019-b', '2019-a')).changes);
    expect(after.events.map(({ evidence }) => evidence.length)).toEqual([2]);
  });
});
