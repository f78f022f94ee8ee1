import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withoutAbsentParts } from '../../../scripts/mapLibraryPlugin';

const whole = readFileSync('node_modules/maplibre-gl/dist/maplibre-gl.css', 'utf8');
const kept = withoutAbsentParts(whole);
const classesOf = (css: string) => new Set(css.match(/\.maplibregl-[\w-]+/g));

describe('the style sheet of MapLibre', () => {
  it('loses the parts that the map has not', () => {
    const lost = [...classesOf(whole)].filter((name) => !classesOf(kept).has(name));
    expect(lost).toEqual(expect.arrayContaining(['.maplibregl-popup', '.maplibregl-ctrl-logo']));
    expect(
      lost.filter((name) => /zoom|attrib|scale|canvas|ctrl-group|map$|boxzoom/.test(name)),
    ).toEqual([]);
    expect(kept.length).toBeLessThan(whole.length / 4);
  });

  it('keeps every other rule as it is', () => {
    expect(kept.split('{').length).toBe(kept.split('}').length);
    const zoomIn = /\.maplibregl-ctrl button\.maplibregl-ctrl-zoom-in[^{]*\{[^}]*\}/g;
    expect(kept.match(zoomIn)).toEqual(whole.match(zoomIn));
    expect(kept.match(zoomIn)?.length).toBeGreaterThan(0);
  });
});
