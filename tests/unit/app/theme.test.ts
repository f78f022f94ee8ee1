import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { themeChoiceOf, themeOf } from '../../../src/app/themeChoice';
import { GROUND } from '../../../src/ground/groundPalette';

describe('the theme', () => {
  it('is the chosen one, or else the system’s', () => {
    expect(themeOf('system', true)).toBe('dark');
    expect(themeOf('system', false)).toBe('light');
    expect(themeOf('light', true)).toBe('light');
    expect(themeOf('dark', false)).toBe('dark');
  });

  it('takes a stored text for a choice only where it is one', () => {
    expect(themeChoiceOf('dark')).toBe('dark');
    for (const text of [null, '', 'purple', '{"theme":"dark"}'])
      expect(themeChoiceOf(text)).toBe('system');
  });

  it('gives the map’s place the colour of the land to come', () => {
    const css = readFileSync('src/ui/theme.css', 'utf8');
    expect(css).toContain(`--map-ground: light-dark(${GROUND.light.land}, ${GROUND.dark.land});`);
  });
});
