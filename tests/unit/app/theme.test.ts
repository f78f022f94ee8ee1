import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, it, vi } from 'vitest';
import { THEME_KEY, themeChoiceOf, themeOf } from '../../../src/app/themeChoice';
import { GROUND } from '../../../src/ground/groundPalette';
import { storedName } from '../../../src/ui/stored';

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

  it('is read before the first paint under the name that it is written with', () => {
    const script = readFileSync('public/start.js', 'utf8');
    for (const folder of ['https://a.example/', 'https://a.example/a/b/index.html?x=1']) {
      vi.stubGlobal('document', { baseURI: folder });
      const asked = vi.fn();
      runInNewContext(script, {
        document: {
          baseURI: folder,
          documentElement: { dataset: {}, toggleAttribute: () => false },
        },
        localStorage: { getItem: asked },
        ...{ URL, URLSearchParams, location: new URL(folder), window: { origin: folder } },
        ...{ navigator: {}, addEventListener: () => {} },
        matchMedia: () => ({ addEventListener: () => {} }),
        MutationObserver: class {
          observe() {}
        },
      });
      expect(asked.mock.calls).toEqual([[storedName(THEME_KEY)]]);
    }
    vi.unstubAllGlobals();
  });

  it('gives the map’s place the colour of the land to come', () => {
    const css = readFileSync('src/ui/theme.css', 'utf8');
    expect(css).toContain(`--map-ground: light-dark(${GROUND.light.land}, ${GROUND.dark.land});`);
  });
});
