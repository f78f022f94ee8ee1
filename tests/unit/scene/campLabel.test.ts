import { describe, expect, it } from 'vitest';
import type { PlaceId } from '../../../src/domain/ids';
import { campLabel } from '../../../src/scene/campLabel';
import { day, openProject } from '../../support';

const dataset = openProject();
const labelOn = (place: string, iso: string | null, lang: 'en' | 'fr' = 'en') =>
  campLabel({ dataset, lang, campDay: iso === null ? null : day(iso) }, place as PlaceId);

describe('the camp of a town', () => {
  it('tells who held it, and that nobody is named after the UN left Kidal', () => {
    expect(labelOn('kidal', '2023-10-30')).toBe('camp: MINUSMA, not said since when');
    expect(labelOn('kidal', '2023-10-31')).toBe('camp: left by MINUSMA, no one named after');
    expect(labelOn('kidal', '2023-12-31', 'fr')).toContain('aucun successeur nommé');
  });

  it('says of a claimed barracks that it is claimed', () => {
    expect(labelOn('konna', '2013-01-10')).toMatch(/MUJAO, one side claims/);
    expect(labelOn('konna', '2013-01-11')).toMatch(/MUJAO, one side claims/);
  });

  it('takes no holder from context', () => {
    // Context alone names the army at Tessalit from 21 October, and a camp at Aguelhok.
    expect(labelOn('tessalit', '2023-10-25')).not.toMatch(/army|taken over/);
    expect(labelOn('aguelhok', '2023-10-23')).toBe('');
  });

  it('says nothing where nothing is known, of no day, and of a town without a camp', () => {
    expect(labelOn('konna', '2023-10-31')).toBe('');
    expect(labelOn('kidal', null)).toBe('');
    expect(labelOn('gao', '2023-10-31')).toBe('');
  });
});
