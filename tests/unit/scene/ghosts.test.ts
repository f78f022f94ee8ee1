import { describe, expect, it } from 'vitest';
import type { Lang } from '../../../src/domain/record';
import type { FigureChild } from '../../../src/drawing/node';
import { drawRecords } from '../../../src/drawing/records';
import { legendItems } from '../../../src/figure/legendItems';
import { sceneOf } from '../../../src/figure/mapView';
import { drawListOf, itemsOf } from '../../../src/scene/drawList';
import { frameOfCamera } from '../../../src/scene/frame';
import { hitAt } from '../../../src/scene/hit';
import { homeCamera } from '../../../src/scene/homeCamera';
import { boxesOfMark } from '../../../src/scene/markBoxes';
import { nameOfMark } from '../../../src/scene/markNames';
import { boxesMeet } from '../../../src/scene/placeLabels';
import { targetsOf } from '../../../src/scene/targets';
import { selectLastKnown } from '../../../src/store/daySelectors';
import { ALL_TIERS, DOCUMENTS_ONLY, defaultView, type TimeMode } from '../../../src/store/view';
import { createViewStore } from '../../../src/store/viewStore';
import { translator } from '../../../src/ui/useTranslate';
import { day, openProject } from '../../support';

const dataset = openProject();
const WIDE = { width: 896, height: 560 };
const PHONE = { width: 390, height: 560 };

function drawnOn(
  iso: string,
  { size = WIDE, lang = 'en' as Lang, mode = 'day' as TimeMode, tiers = DOCUMENTS_ONLY } = {},
) {
  const state = createViewStore(dataset, {
    ...defaultView(dataset.extent, lang),
    time: { mode, from: dataset.extent.from, to: day(iso) },
    tiers,
  }).getState();
  const frame = frameOfCamera(homeCamera(dataset, size), size);
  const scene = sceneOf(state, frame);
  return { state, scene, list: drawListOf(scene, dataset, frame) };
}

const textOf = (child: FigureChild): string =>
  typeof child === 'string' ? child : child.children.map(textOf).join('');
const DAYS = ['2012-06-01', '2013-02-13', '2013-03-04', '2020-06-01', '2023-11-20', '2024-11-15'];

describe('what was last reported, on the map of a day', () => {
  it('is one hollow mark for each place that has nothing on it', () => {
    for (const iso of DAYS)
      for (const tiers of [DOCUMENTS_ONLY, ALL_TIERS]) {
        const { state, list } = drawnOn(iso, { tiers });
        const ghosts = itemsOf(list, 'mark').filter(({ ghost }) => ghost);
        expect(ghosts.map(({ place }) => place).sort()).toEqual(
          [...selectLastKnown(state).keys()].sort(),
        );
        const look = { theme: 'light', lang: 'en', dataset, ids: 'x' } as const;
        const printed = drawRecords(list, look).filter(
          ({ attributes }) => attributes['data-ghost'] !== undefined,
        );
        expect(printed).toHaveLength(ghosts.length);
      }
  });

  it('is not drawn in the other modes, nor counted among what is in view', () => {
    for (const mode of ['window', 'upto'] as const) {
      const { list } = drawnOn('2013-03-04', { mode });
      expect(itemsOf(list, 'mark').some(({ ghost }) => ghost)).toBe(false);
      expect(itemsOf(list, 'note')).toEqual([]);
    }
    expect(drawnOn('2013-03-04').scene.towns.every(({ records }) => records === 0)).toBe(true);
  });

  it('says beside the mark what it was and how old it is, and covers no mark and no name', () => {
    for (const iso of DAYS)
      for (const lang of ['en', 'fr'] as const)
        for (const size of [WIDE, PHONE]) {
          const { list } = drawnOn(iso, { size, lang, tiers: ALL_TIERS });
          const notes = itemsOf(list, 'note');
          const others = [
            ...itemsOf(list, 'mark').flatMap(boxesOfMark),
            ...itemsOf(list, 'name').map(({ label }) => label.box),
          ];
          for (const [index, { label, mark }] of notes.entries()) {
            const rest = notes.filter((_, other) => other !== index);
            const boxes = [...others, ...rest.map((note) => note.label.box)];
            expect(boxes.filter((box) => boxesMeet(box, label.box))).toEqual([]);
            expect(label.wish.lines.at(-1)?.text).toBe(mark.ghost?.age);
          }
        }
    const texts = itemsOf(drawnOn('2013-03-04').list, 'note').map(({ label }) =>
      label.wish.lines.map(({ text }) => text).join(' '),
    );
    expect(texts).toContain('Rebels claim the capture of Konna 53 days earlier');
    const onPhone = itemsOf(drawnOn('2013-03-04', { size: PHONE }).list, 'note');
    expect(onPhone.length).toBeGreaterThan(2);
    expect(onPhone.every(({ label }) => label.wish.lines.length === 1)).toBe(true);
  });

  it('says no second time who left a camp', () => {
    const { list } = drawnOn('2023-11-20');
    const kidal = itemsOf(list, 'note').find(({ mark }) => mark.place === 'kidal');
    expect(kidal?.label.wish.lines.map(({ text }) => text)).toEqual(['20 days earlier']);
    const name = itemsOf(list, 'name').find(({ label }) => label.wish.place === 'kidal');
    const said = name?.label.wish.lines.map(({ text }) => text).join(' ');
    expect(said).toContain('camp: left by MINUSMA');
  });

  it('is met by pointer and keyboard, which are told that it is old', () => {
    const { list } = drawnOn('2013-03-04');
    const target = targetsOf(list).find(({ place }) => place === 'gao');
    const note = itemsOf(list, 'note').find(({ mark }) => mark.place === 'gao');
    if (!target || !note) throw new Error('nothing at Gao');
    expect(nameOfMark(target.hit, dataset, 'en', translator('en'))).toMatch(
      /^Last known, 20 days earlier: Gao is said to be calm/,
    );
    const { x, y, width, height } = note.label.box;
    const ref = { type: 'event', id: '2013-02-11-gao-calm' };
    for (const at of [
      [target.point.x, target.point.y],
      [x + width / 2, y + height / 2],
    ] as const) {
      const hit = hitAt(list, at, false);
      expect(hit?.ref).toEqual(ref);
      expect(hit?.ghost?.age).toBe('20 days earlier');
    }
  });

  it('is in the legend of a picture while it is there, and explains nothing else', () => {
    const keysOf = (iso: string, mode: TimeMode) => {
      const { scene } = drawnOn(iso, { mode });
      const look = { theme: 'light', lang: 'en', ids: 'x' } as const;
      return legendItems(scene, look, translator('en')).signs;
    };
    const [only, ...more] = keysOf('2013-03-04', 'day');
    expect(only?.words).toBe('Grey: last known before this day');
    expect(only && textOf(only.drawing)).toBe('');
    expect(more).toEqual([]);
    expect(keysOf('2013-03-04', 'upto').map(({ key }) => key)).not.toContain('ghost');
  });

  it('gives way to what playback has shown there', () => {
    const { state } = drawnOn('2013-03-04');
    const frame = frameOfCamera(homeCamera(dataset, WIDE), WIDE);
    let ghosts = 0;
    for (const { time, id } of dataset.events) {
      if (!time) continue;
      const scene = sceneOf(state, frame, [id]);
      const places = scene.marks.map(({ place }) => place);
      const remembered = scene.marks.filter(({ ghost }) => ghost).map(({ place }) => place);
      ghosts += remembered.length;
      for (const place of remembered)
        expect(
          places.filter((one) => one === place),
          `${id} at ${place}`,
        ).toHaveLength(1);
    }
    expect(ghosts).toBeGreaterThan(0);
  });
});
