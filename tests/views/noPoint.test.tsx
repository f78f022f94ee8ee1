import { describe, expect, it } from 'vitest';
import { NoPoint } from '../../src/app/NoPoint';
import { whyNoPoint } from '../../src/app/whyNoPoint';
import { collectShapes } from '../../src/scene/placedShapes';
import { translator } from '../../src/ui/useTranslate';
import { openProject } from '../support';
import { textOf } from './markup';
import { LANGS, render, storeAt } from './renderView';

const dataset = openProject();

/** Whether the map draws anything of a record that is in view. */
const isDrawn = (row: number): boolean =>
  Object.values(collectShapes({ dataset, rows: [{ row, presence: 'certain' }] })).flat().length > 0;

const ribbonOf = (hash: string, lang: (typeof LANGS)[number]): string =>
  textOf(render(storeAt(hash, lang), <NoPoint />));

describe('what the map says of a record that it does not draw', () => {
  it('is said of those, and of no other', () => {
    const counts = { drawn: 0, said: 0 };
    dataset.events.forEach((record, row) => {
      const why = whyNoPoint(record, dataset.places);
      expect(why === null, record.id).toBe(isDrawn(row));
      counts[why ? 'said' : 'drawn']++;
    });
    expect(Math.min(counts.drawn, counts.said)).toBeGreaterThan(30);
  });

  it.each(LANGS)('is words without a gap for each of them, in %s', (lang) => {
    for (const record of dataset.events) {
      const why = whyNoPoint(record, dataset.places);
      const words = ribbonOf(`#sel=event:${record.id}`, lang);
      expect(words === '', record.id).toBe(why === null);
      expect(words, record.id).not.toMatch(/[{}]|undefined| {2}/);
      if (why?.reason === 'country' || why?.reason === 'distant')
        for (const { name } of why.places) expect(words).toContain(name[lang]);
    }
  });

  const en = (id: string) => ribbonOf(`#sel=event:${id}`, 'en');

  it('tells why', () => {
    expect(en('2013-02-army-in-disarray')).toBe('About Mali as a whole: no point on the map.');
    expect(en('2013-01-21-burkina-talks')).toBe('Only Burkina Faso is named: no point on the map.');
    expect(en('2013-01-10-council-meeting')).toContain('New York');
    expect(en('2013-01-11-france-position')).toBe('No place is given: no point on the map.');
    expect(ribbonOf('#sel=event:2013-02-army-in-disarray', 'fr')).toBe(
      'Sur le Mali dans son ensemble\u00a0: aucun point sur la carte.',
    );
  });

  it('is of a changed plan that it was changed, though its place is known', () => {
    const plan = '2023-11-15-kidal-departure-plan';
    expect(en(plan)).toBe('A plan that was later changed: not drawn.');
    expect(translator('fr')('map.noPoint.superseded')).toMatch(/^Un projet/);
  });

  it('is nothing where no record is chosen', () => {
    for (const hash of ['', '#sel=place:gao', '#sel=place:gao:attack', '#sel=page:table'])
      expect(ribbonOf(hash, 'en'), hash).toBe('');
  });
});
