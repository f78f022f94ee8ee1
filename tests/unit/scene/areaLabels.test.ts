import { describe, expect, it } from 'vitest';
import { rowsInWindow } from '../../../src/dataset/dataset';
import type { PlaceId } from '../../../src/domain/ids';
import { KINDS } from '../../../src/domain/vocabulary';
import { composeScene, type Scene } from '../../../src/scene/scene';
import { ALL_TIERS, NOTHING, type Selection } from '../../../src/store/view';
import { day, openProject } from '../../support';

const dataset = openProject();

function sceneOn(date: string, selection: Selection = NOTHING): Scene {
  const window = { from: day(date), to: day(date) };
  const filter = { kinds: new Set(KINDS), tiers: ALL_TIERS };
  return composeScene({
    dataset,
    rows: rowsInWindow(dataset.columns, window, filter),
    ...{
      window,
      selection,
      lit: [],
      played: [],
      lang: 'en',
      campDay: null,
      reading: false,
      closeUp: true,
    },
  });
}

describe('the names of areas', () => {
  const northern = (composed: Scene) =>
    composed.areaLabels.find(({ name }) => name === 'Northern Mali');

  it('tell who held the area and when, while a record of it is in view', () => {
    expect(northern(sceneOn('2012-06-01'))?.count).toBe('1 record');
    expect(northern(sceneOn('2012-06-01'))?.meaning.join()).toMatch(
      /held by Islamist armed groups.*2012/,
    );
    expect(northern(sceneOn('2024-06-01'))).toBeUndefined();
    const selection = { type: 'place', id: 'northern-mali' as PlaceId } as const;
    expect(northern(sceneOn('2024-06-01', selection))).toMatchObject({
      count: '0 records',
      meaning: [],
    });
  });

  it('say of nobody who seeks an area that he holds it', () => {
    const label = northern(sceneOn('2023-09-01'));
    expect(label?.meaning.length).toBeGreaterThan(0);
    expect(label?.meaning.join()).not.toContain('held by');
    expect(label?.count).toMatch(/^[1-9]\d* record/);
  });
});
