import regularFont from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2?url';
import semiboldFont from '@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff2?url';
import { fileNameOf, type Provenance } from '../dataset/exporters/provenance';
import { xmlText } from '../dataset/exporters/xml';
import { attributeText, type FigureChild, type FigureNode } from '../drawing/node';
import type { Theme } from '../marks/palette';
import type { Size } from '../scene/frame';
import type { ViewState } from '../store/viewStore';
import { figureWords } from './figureWords';
import { frameOfView, ownOn, sceneOf } from './mapView';
import { type Figure, renderFigure } from './renderFigure';
import { sharedBasemap } from './sharedBasemap';

/** Formats in which a view can be taken away as a picture. */
type PictureFormat = 'svg' | 'png';

/** A file for the reader to keep. */
interface PictureFile {
  readonly name: string;
  readonly type: string;
  readonly content: Blob | string;
}

/** How the view stands on the screen. */
interface OnScreen {
  readonly theme: Theme;
  /** Size of the map in CSS pixels. */
  readonly seen: Size;
}

const MAP_WIDTH = 1024;
/** A country is nearly square, as a rule; what a reader looks at keeps its shape within reason. */
const SHAPE = { usual: 0.84, least: 0.6, most: 1.1 };
/** Pixels of a PNG for each of the drawing's. */
const PIXEL_RATIO = 2;

function mapSize({ camera }: ViewState, { width, height }: Size): Size {
  const shape = camera
    ? Math.min(SHAPE.most, Math.max(SHAPE.least, height / Math.max(1, width)))
    : SHAPE.usual;
  return { width: MAP_WIDTH, height: Math.round(MAP_WIDTH * shape) };
}

/** Paints a picture as a browser shows it; its text must bring its own fonts. */
async function rasterise(text: string, { width, height }: Figure): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * PIXEL_RATIO;
    canvas.height = height * PIXEL_RATIO;
    const context = canvas.getContext('2d');
    if (!context) throw new Error('This browser gives no 2D canvas for the picture');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!blob) throw new Error('This browser writes no PNG');
    return blob;
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** The view as a picture with title, days, legend, scale and credits. */
export async function pictureFile(
  format: PictureFormat,
  state: ViewState,
  made: Provenance,
  { theme, seen }: OnScreen,
): Promise<PictureFile> {
  const [basemap, fontFaces] = await Promise.all([sharedBasemap(), embeddedFonts()]);
  const frame = frameOfView(state, mapSize(state, seen), seen);
  const { dataset, lang } = state;
  const own = ownOn(state, frame, seen);
  const figure = renderFigure({
    ...{ scene: sceneOf(state, frame), dataset, basemap, frame, theme, lang, fontFaces },
    own,
    words: figureWords(state, made, own),
  });
  const text = svgText(figure.svg);
  const name = fileNameOf(made, format);
  switch (format) {
    case 'svg':
      return { name, type: 'image/svg+xml', content: text };
    case 'png':
      return { name, type: 'image/png', content: await rasterise(text, figure) };
  }
}

const FACES = [
  { weight: 400, address: regularFont },
  { weight: 600, address: semiboldFont },
] as const;

/** A file as a `data:` address. */
const dataUrlOf = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });

/** A face of the family, with its letters in the rule itself. */
export const fontFace = (weight: number, dataUrl: string): string =>
  `@font-face{font-family:'Noto Sans';font-weight:${weight};src:url(${dataUrl}) format('woff2')}`;

/** The page's own letters as CSS for a file that is to look the same everywhere. */
async function embeddedFonts(): Promise<string> {
  const rules = await Promise.all(
    FACES.map(async ({ weight, address }) => {
      const response = await fetch(new URL(address, import.meta.url));
      if (!response.ok) throw new Error(`${address}: HTTP ${response.status}`);
      return fontFace(
        weight,
        await dataUrlOf(new Blob([await response.blob()], { type: 'font/woff2' })),
      );
    }),
  );
  return rules.join('');
}

function serialise(child: FigureChild): string {
  if (typeof child === 'string') return xmlText(child);
  const { tag, attributes, children } = child;
  const written = Object.entries(attributes)
    .map(([name, value]) =>
      value === undefined ? '' : ` ${name}="${xmlText(attributeText(value))}"`,
    )
    .join('');
  const inside = children.map(serialise).join('');
  return inside === '' ? `<${tag}${written}/>` : `<${tag}${written}>${inside}</${tag}>`;
}

/** A picture as the text of an SVG file; whatever its words hold, they stay text. */
export const svgText = (svg: FigureNode): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${serialise(svg)}\n`;
