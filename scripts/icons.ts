import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { resolveChromium } from '../tests/browser/support/chromium';

const GROUND = '#f8f2e3';
/** Side of the drawing in `public/icon.svg`. */
const UNITS = 32;
/** Systems cut a maskable icon to their own shape: what matters lies in the inner four fifths. */
const MASKABLE_SCALE = 0.72;

interface Icon {
  readonly file: string;
  readonly size: number;
  /** Share of the side that the drawing takes; `null` keeps its own rounded ground. */
  readonly scale: number | null;
}

const ICONS: readonly Icon[] = [
  { file: 'icon-192.png', size: 192, scale: null },
  { file: 'icon-512.png', size: 512, scale: null },
  { file: 'icon-maskable-192.png', size: 192, scale: MASKABLE_SCALE },
  { file: 'icon-maskable-512.png', size: 512, scale: MASKABLE_SCALE },
  { file: 'apple-touch-icon.png', size: 180, scale: 0.9 },
];

/** The drawing on a ground of its own that fills the square. */
function onGround(svg: string, scale: number): string {
  const drawing = svg.replace(/^<svg[^>]*>\s*<rect[^>]*\/>|<\/svg>\s*$/g, '');
  const margin = (UNITS * (1 - scale)) / 2;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${UNITS} ${UNITS}"><rect width="${UNITS}" height="${UNITS}" fill="${GROUND}"/><g transform="translate(${margin} ${margin}) scale(${scale})">${drawing}</g></svg>`;
}

/** Renders the icons of the installed app, `public/icons/*.png`, from `public/icon.svg`. */
export async function writeIcons(root: string): Promise<void> {
  const svg = readFileSync(join(root, 'public', 'icon.svg'), 'utf8').trim();
  const folder = join(root, 'public', 'icons');
  mkdirSync(folder, { recursive: true });
  const { executablePath, args, env } = await resolveChromium();
  const browser = await chromium.launch({ executablePath, args, env });
  try {
    for (const { file, size, scale } of ICONS) {
      const page = await browser.newPage({ viewport: { width: size, height: size } });
      const drawing = scale === null ? svg : onGround(svg, scale);
      await page.setContent(
        `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`,
      );
      writeFileSync(join(folder, file), await page.screenshot({ omitBackground: true }));
      await page.close();
    }
  } finally {
    await browser.close();
  }
}
