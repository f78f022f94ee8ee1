import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fillManifest, readProjectWords } from '../../../scripts/projectWords';

interface Icon {
  readonly src: string;
  readonly sizes: string;
  readonly type: string;
  readonly purpose: string;
}
const manifest = JSON.parse(
  fillManifest(readFileSync('public/manifest.webmanifest', 'utf8'), readProjectWords('.')),
);
const icons: readonly Icon[] = manifest.icons;
const page = readFileSync('index.html', 'utf8');

/** Width and height in the header of a PNG. */
const pngSize = (file: string): string => {
  const bytes = readFileSync(file);
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
};

describe('the web app manifest', () => {
  it('works from any folder', () => {
    expect(page).toContain('<link rel="manifest" href="./manifest.webmanifest" />');
    for (const address of [manifest.start_url, manifest.scope, ...icons.map(({ src }) => src)])
      expect(address).toMatch(/^(\.|icons?[./])/);
  });

  it('has what browsers ask of an app that can be installed', () => {
    expect(manifest).toMatchObject({ display: 'standalone', name: expect.any(String) });
    expect(manifest.short_name.length).toBeLessThanOrEqual(15);
    for (const purpose of ['any', 'maskable'])
      for (const sizes of ['192x192', '512x512'])
        expect(icons).toContainEqual(expect.objectContaining({ purpose, sizes }));
  });

  it.each(icons.filter(({ type }) => type === 'image/png'))('$src is $sizes', ({ src, sizes }) => {
    expect(pngSize(`public/${src}`)).toBe(sizes);
  });

  it('has an icon for phones that read no manifest, and the colours of the page', () => {
    expect(pngSize('public/icons/apple-touch-icon.png')).toBe('180x180');
    expect(page).toContain('href="./icons/apple-touch-icon.png"');
    expect(page).toContain(`content="${manifest.theme_color}"`);
  });
});
