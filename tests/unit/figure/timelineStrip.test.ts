import { describe, expect, it } from 'vitest';
import { svgText } from '../../../src/figure/pictureFile';
import { rowsLeftOut, timelineStrip } from '../../../src/figure/timelineStrip';
import { exactDayOf } from '../../../src/marks/timeMarks';
import { selectRowsInView, selectRowsOfLayers, selectWindow } from '../../../src/store/selectors';
import { dataset, elementsWith, stateOf } from './pictures';
import { xmlFaults } from './xmlFaults';

const WIDTH = 700;

function stripOf(hash: string, title = 'Records') {
  const state = stateOf(hash);
  const rows = selectRowsOfLayers(state);
  const svg = timelineStrip({
    ...{ dataset, rows, lang: 'en', theme: 'light', width: WIDTH, title },
    inView: new Set(selectRowsInView(state).map(({ row }) => row)),
    window: selectWindow(state),
  });
  return { svg, rows };
}

describe('the strip of days', () => {
  it('shows every record once, and says how many lie in days that are left out', () => {
    const { svg, rows } = stripOf('');
    const drawn = elementsWith(svg, 'data-record').map(
      ({ attributes }) => attributes['data-record'],
    );
    const leftOut = rowsLeftOut({ dataset, rows, width: WIDTH });
    expect(leftOut).toBeGreaterThan(0);
    const months = rows.filter((row) => dataset.events[row]?.time?.precision === 'month');
    expect(months.length).toBeGreaterThan(0);
    for (const row of months) expect(drawn).toContain(dataset.events[row]?.id);
    expect(new Set(drawn).size).toBe(drawn.length);
    expect(drawn).toHaveLength(rows.length - leftOut);
  });

  it('draws as blocks what is known to the day, as rails below the dates all else', () => {
    const { svg, rows } = stripOf('#tier=corpus,context');
    const shapes = elementsWith(svg, 'data-record');
    for (const row of rows) {
      const event = dataset.events[row];
      const shape = shapes.find(({ attributes }) => attributes['data-record'] === event?.id);
      if (!event?.time || !shape) continue;
      const isBlock = event.tier === 'corpus' && exactDayOf(event.time) !== null;
      expect(shape.tag, event.id).toBe(isBlock ? 'rect' : 'g');
    }
  });

  it('lies within its width, and is well-formed whatever its title', () => {
    const { svg } = stripOf('', '<b> & ]]>');
    for (const { attributes } of elementsWith(svg, 'height').slice(1)) {
      expect(Number(attributes.x)).toBeGreaterThanOrEqual(0);
      expect(Number(attributes.x) + Number(attributes.width)).toBeLessThanOrEqual(WIDTH);
    }
    expect(xmlFaults(svgText(svg))).toEqual([]);
  });

  it('shades the days looked at, below the records of these days alone', () => {
    const { svg } = stripOf('#t=2013-01-08..2013-02-12');
    const [shade, ...others] = elementsWith(svg, 'data-window');
    expect(others).toEqual([]);
    const from = Number(shade?.attributes.x);
    const to = from + Number(shade?.attributes.width);
    const fighting = elementsWith(svg, 'data-record').find(
      ({ attributes }) => attributes['data-record'] === '2013-02-10-gao-fighting',
    );
    const vacated = elementsWith(svg, 'data-record').find(
      ({ attributes }) => attributes['data-record'] === '2023-10-31-kidal-camp-vacated',
    );
    expect(Number(fighting?.attributes.x)).toBeGreaterThan(from);
    expect(Number(fighting?.attributes.x)).toBeLessThan(to);
    expect(fighting?.attributes.opacity).toBeUndefined();
    expect(Number(vacated?.attributes.x)).toBeGreaterThan(to);
    expect(Number(vacated?.attributes.opacity)).toBeLessThan(0.5);
  });

  it('shades each stretch of a long window, and nothing where days are left out', () => {
    const shades = elementsWith(stripOf('').svg, 'data-window');
    expect(shades.length).toBeGreaterThan(1);
    const edges = shades.flatMap(({ attributes }) => [
      Number(attributes.x),
      Number(attributes.x) + Number(attributes.width),
    ]);
    expect(edges).toEqual([...edges].sort((a, b) => a - b));
  });
});
