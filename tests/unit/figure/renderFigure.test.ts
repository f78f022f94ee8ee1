import { describe, expect, it } from 'vitest';
import type { FigureNode } from '../../../src/drawing/node';
import { svgText } from '../../../src/figure/pictureFile';
import { MARK_COLOURS, THEMES } from '../../../src/marks/palette';
import { symbolParts } from '../../../src/marks/symbols';
import { itemsOf } from '../../../src/scene/drawList';
import { boxesMeet } from '../../../src/scene/placeLabels';
import { dataset, elementsIn, elementsWith, pictureOf, textIn } from './pictures';
import { xmlFaults } from './xmlFaults';

const VIEWS = [
  '',
  '#tier=corpus,context&map=5/16.5/-1.5',
  '#t=2013-01-08..2013-02-12',
  '#mode=day&t=2023-10-31',
  '#mode=upto&t=2013-01-11',
  '#t=2013-01-08..2013-02-12&sel=place:gao',
  '#layers=attack',
  '#map=7.5/17.2/0.5',
];
const everywhere = VIEWS.flatMap((hash) =>
  ['en', 'fr'].map((lang) => `${hash === '' ? '#' : `${hash}&`}lang=${lang}`),
);
const featured = [...dataset.places.values()].filter((place) => place.featured);

const childrenOf = (mark: FigureNode | undefined, tag: string): FigureNode[] =>
  (mark?.children ?? []).flatMap((child) =>
    typeof child !== 'string' && child.tag === tag ? [child] : [],
  );

/** The symbol's own parts in a mark, without its casing, number and pointer; none in a dot. */
const symbolIn = (mark: FigureNode | undefined): FigureNode[] =>
  childrenOf(mark, 'g')
    .slice(0, 1)
    .flatMap((symbol) => elementsWith(symbol, 'data-part'));

describe('a picture of a view', () => {
  it('is well-formed XML in every mode, language and theme', () => {
    for (const hash of everywhere)
      for (const theme of THEMES)
        expect([hash, theme, xmlFaults(svgText(pictureOf(hash, { theme }).svg))]).toEqual([
          hash,
          theme,
          [],
        ]);
  });

  it('is the same for the same view', () => {
    expect(svgText(pictureOf('').svg)).toBe(svgText(pictureOf('').svg));
  });

  it('names the six towns, and lets no name cover another', () => {
    expect(featured).toHaveLength(6);
    for (const hash of everywhere.filter((view) => !view.includes('map='))) {
      const { labels, svg } = pictureOf(hash);
      const lang = hash.endsWith('fr') ? 'fr' : 'en';
      const text = textIn(svg);
      for (const { id, name } of featured) {
        expect([hash, id, labels.filter(({ wish }) => wish.key === `town:${id}`).length]).toEqual([
          hash,
          id,
          1,
        ]);
        expect(text).toContain(name[lang]);
      }
      for (const [index, label] of labels.entries())
        for (const other of labels.slice(index + 1))
          expect([hash, label.wish.key, other.wish.key, boxesMeet(label.box, other.box)]).toEqual([
            hash,
            label.wish.key,
            other.wish.key,
            false,
          ]);
    }
  });

  it('keeps every name inside the map', () => {
    for (const hash of VIEWS)
      for (const { box, wish } of pictureOf(hash).labels) {
        expect([hash, wish.key, box.x >= 0 && box.y >= 0]).toEqual([hash, wish.key, true]);
        expect([wish.key, box.x + box.width <= 1024 && box.y + box.height <= 860]).toEqual([
          wish.key,
          true,
        ]);
      }
  });

  it('draws every mark of the scene once, with its shape, its number or as a dot', () => {
    const forms = new Set<string>();
    for (const hash of VIEWS) {
      const { svg, scene, list } = pictureOf(hash);
      const { frame } = list;
      const drawn = elementsWith(svg, 'data-mark');
      // A strip is left out with its place; of a place that is open the edge may be seen.
      const inFrame = scene.marks.filter(({ at, offset }) => {
        const [x, y] = frame.project(at);
        return offset !== null || (x >= 0 && y >= 0 && x <= frame.width && y <= frame.height);
      });
      expect(drawn.map(({ attributes }) => attributes['data-mark']).sort()).toEqual(
        inFrame.map(({ key }) => key).sort(),
      );
      for (const { key, look, form, size, count } of itemsOf(list, 'mark')) {
        forms.add(form);
        const mark = drawn.find(({ attributes }) => attributes['data-mark'] === key);
        expect([key, symbolIn(mark).map(({ attributes: { d } }) => d)]).toEqual([
          key,
          form === 'symbol' ? symbolParts(look, size).map(({ path }) => path) : [],
        ]);
        if (form === 'dot')
          expect(childrenOf(mark, 'circle').at(-1)?.attributes.stroke).toBe(
            MARK_COLOURS.light[look.kind].ink,
          );
        expect([key, childrenOf(mark, 'text').map(textIn)]).toEqual([
          key,
          count ? [count.text] : [],
        ]);
      }
    }
    expect(forms).toEqual(new Set(['symbol', 'dot']));
  });

  it('draws every arrow and ring once', () => {
    const { svg, scene } = pictureOf('#tier=corpus,context');
    expect(scene.arrows.length).toBeGreaterThan(5);
    expect(
      elementsWith(svg, 'data-arrow')
        .map(({ attributes }) => attributes['data-arrow'])
        .sort(),
    ).toEqual(scene.arrows.map(({ key }) => key).sort());
    expect(elementsWith(svg, 'data-ring')).toHaveLength(scene.rings.length);
  });

  it('draws what was only planned dotted, and what is claimed dashed', () => {
    const seen = new Set<unknown>();
    for (const hash of ['', '#map=7.5/14.9/-4', '#map=7.5/18.4/1.2'])
      for (const mark of elementsWith(pictureOf(hash).svg, 'data-mark')) {
        const { 'data-outline': outline, 'data-mark': key } = mark.attributes;
        // A dot has no outline of its own.
        if (symbolIn(mark).length === 0) continue;
        seen.add(outline);
        const broken = symbolIn(mark).some(
          ({ attributes }) => attributes['stroke-dasharray'] !== undefined,
        );
        expect([key, broken]).toEqual([key, outline !== 'solid']);
      }
    expect(seen).toEqual(new Set(['solid', 'dashed', 'dotted']));
  });

  it('explains what it shows, and nothing else', () => {
    const legend = (hash: string) =>
      elementsWith(pictureOf(hash).svg, 'data-legend').map(
        ({ attributes }) => attributes['data-legend'],
      );
    expect(legend('#layers=attack')).toContain('attack');
    expect(legend('#layers=attack')).not.toContain('troop_movement');
    expect(legend('#layers=attack')).not.toContain('arrow');
    expect(legend('#tier=corpus,context')).toEqual(
      expect.arrayContaining(['attack', 'arrow', 'context', 'dashed', 'area', 'stack']),
    );
    expect(legend('')).not.toContain('context');
  });

  it('explains nothing that lies out of its frame', () => {
    const legendAt = (hash: string) =>
      elementsWith(pictureOf(hash).svg, 'data-legend').map(
        ({ attributes }) => attributes['data-legend'],
      );
    // Over Syria no record is seen, over Bamako what the documents tell of there.
    expect(legendAt('#map=6/35/38')).toEqual([]);
    const bamako = legendAt('#map=9/12.65/-8');
    expect(bamako).not.toEqual([]);
    for (const key of ['attack', 'camp_handover', 'ring', 'arrow'])
      expect(bamako).not.toContain(key);
    const gao = legendAt('#map=8/16.27/-0.04');
    expect(gao).toContain('attack');
  });

  it('says whose data it is, which version, and how to open it again', () => {
    const text = textIn(pictureOf('#t=2013-01-08..2013-02-12&lang=fr').svg);
    for (const words of [
      dataset.version,
      'OpenStreetMap',
      'Natural Earth',
      'GeoNames',
      'Deutsche Welle',
      '8 janvier au 12 février 2013',
      'https://map.example/#t=2013-01-08..2013-02-12',
    ])
      expect(text.replaceAll('\n', '')).toContain(words);
  });

  it('takes words of others for text, never for markup', () => {
    const hostile = `<script>alert("1")</script> & ]]> &lt; 'x' \u0000 ${'w'.repeat(300)}`;
    const { svg } = pictureOf('', { words: { title: hostile, window: hostile, link: hostile } });
    const text = svgText(svg);
    expect(xmlFaults(text)).toEqual([]);
    expect(text).not.toContain('<script');
    expect(text).toContain('&lt;script&gt;');
    expect(elementsIn(svg).some(({ tag }) => tag === 'script')).toBe(false);
  });
});
