import { describe, expect, it } from 'vitest';
import { projectFilesIn } from '../../../scripts/readProject';
import { type Change, withChanges } from '../../../src/workbench/work/work';
import { openTexts, type ProjectTexts, textsOf } from '../../../src/workbench/work/workFiles';

const FOLDERS = ['.', 'tests/fixtures/projects/high-plateau'];

const textsIn = (folder: string): ProjectTexts =>
  new Map(
    [...projectFilesIn(folder)].map(([path, bytes]) => [
      path,
      new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
    ]),
  );

/** Lines of one text that the other has not, in either direction. */
function changedLines(before = '', after = ''): string[] {
  const [a, b] = [before.split('\n'), after.split('\n')];
  return [...a.filter((line) => !b.includes(line)), ...b.filter((line) => !a.includes(line))];
}

describe.each(FOLDERS)('the files of the project in %s', (folder) => {
  const texts = textsIn(folder);
  const opened = openTexts(texts);
  const [event] = opened.work.events;
  const last = opened.work.events.length - 1;
  if (!event) throw new Error(`${folder} has no event`);

  it('are saved byte for byte as they were opened', () => {
    expect([...textsOf(opened.work, opened)]).toEqual(
      [...texts].sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  });

  it('differ in one line where one word of a record does', () => {
    const after = { ...event, title: { ...event.title, en: 'Another title' } };
    const change: Change = { list: 'events', at: 0, before: event, after };
    const saved = textsOf(withChanges(opened.work, [change]), opened);
    const changed = [...saved].filter(([path, text]) => text !== texts.get(path));
    expect(changed.map(([path]) => path)).toEqual(['data/events.json']);
    const lines = changedLines(texts.get('data/events.json'), saved.get('data/events.json'));
    expect(lines).toHaveLength(2);
    expect(lines.filter((line) => line.includes('Another title'))).toHaveLength(1);
  });

  it('saved, opened and saved again are the same bytes', () => {
    const removed = opened.work.events[last] ?? null;
    const changes: Change[] = [
      { list: 'events', at: last, before: removed, after: null },
      { text: 'new.txt', before: null, after: 'Ein Text, ünverändert\u2028 📰\n' },
      {
        project: true,
        before: opened.work.project,
        after: { ...opened.work.project, title: { en: 'Another', fr: 'Autre' } },
      },
    ];
    const once = textsOf(withChanges(opened.work, changes), opened);
    const reopened = openTexts(once);
    expect([...textsOf(reopened.work, reopened)]).toEqual([...once]);
    expect(JSON.parse(once.get('data/events.json') ?? '').events).toHaveLength(last);
    expect(once.get('seeds/new.txt')).toContain('📰');
  });

  it('are as they were where a change is taken back, also from what was kept as JSON', () => {
    const after = { ...event, status: 'planned' as const };
    const there = withChanges(opened.work, [{ list: 'events', at: 0, before: event, after }]);
    const back = withChanges(there, [
      { list: 'events', at: 0, before: after, after: structuredClone(event) },
    ]);
    expect(textsOf(back, opened).get('data/events.json')).toBe(texts.get('data/events.json'));
  });
});
