import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { openDataset } from '../src/dataset/dataset';
import { unpackDataset } from '../src/dataset/packed';
import { sceneOf } from '../src/figure/mapView';
import { fontFace, svgText } from '../src/figure/pictureFile';
import { PREVIEW_SIZE, previewFrame, renderPreview } from '../src/figure/renderPreview';
import { type BasemapTopology, unpackBasemap } from '../src/ground/basemapData';
import { createViewStore } from '../src/store/viewStore';
import { CATALOGUES } from '../src/ui/messages/catalogue';
import { addCatalogue } from '../src/ui/useTranslate';
import { decodeHash } from '../src/url/codec';
import { resolveChromium } from '../tests/browser/support/chromium';
import { compileProject } from './compileProject';

const FONTS = 'node_modules/@fontsource/noto-sans/files';

/** The app's default view as a picture of SVG, with its fonts. */
function previewSvg(root: string): string {
  addCatalogue('en', CATALOGUES.en);
  const read = (path: string) => readFileSync(join(root, path));
  const dataset = openDataset(unpackDataset(compileProject(root).dataset));
  const basemap = unpackBasemap(
    JSON.parse(read('public/basemap/basemap.json').toString()) as BasemapTopology,
    JSON.parse(read('public/basemap/labels.geojson').toString()),
  );
  const { view } = decodeHash('', { dataset, lang: 'en' });
  const frame = previewFrame(dataset);
  const fontFaces = [400, 600]
    .map((weight) => {
      const file = read(`${FONTS}/noto-sans-latin-${weight}-normal.woff2`).toString('base64');
      return fontFace(weight, `data:font/woff2;base64,${file}`);
    })
    .join('');
  const scene = sceneOf(createViewStore(dataset, view).getState(), frame);
  return svgText(renderPreview({ scene, dataset, basemap, frame, lang: 'en', fontFaces }));
}

/** Writes `public/preview.png`, by which other sites preview a link to the map. */
export async function takePreviewPicture(root: string): Promise<void> {
  const { executablePath, args, env } = await resolveChromium();
  const browser = await chromium.launch({ executablePath, args: [...args], env });
  try {
    const page = await browser.newPage({ viewport: { ...PREVIEW_SIZE } });
    const svg = Buffer.from(previewSvg(root)).toString('base64');
    await page.setContent(
      `<style>body{margin:0}</style><img src="data:image/svg+xml;base64,${svg}">`,
    );
    await page.locator('img').evaluate((image: HTMLImageElement) => image.decode());
    await page.screenshot({ path: join(root, 'public', 'preview.png') });
  } finally {
    await browser.close();
  }
}
