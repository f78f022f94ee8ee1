import type { FeatureCollection } from 'geojson';
import { renderToStaticMarkup } from 'react-dom/server';
import { openDataset } from '../dataset/dataset';
import { type PackedDataset, unpackDataset } from '../dataset/packed';
import { NodeTree } from '../drawing/NodeTree';
import { type BasemapTopology, unpackBasemap } from '../ground/basemapData';
import { colourRules } from '../marks/colourRules';
import { createViewStore } from '../store/viewStore';
import { CATALOGUES } from '../ui/messages/catalogue';
import { addCatalogue } from '../ui/useTranslate';
import { decodeHash, encodeHash } from '../url/codec';
import {
  lessForTheEye,
  lightDrawings,
  StyleClasses,
  sharedDrawings,
  withoutEnds,
} from './lightMarkup';
import { MAP_SIZES, type MapSize } from './mapSizes';
import { StillPage, TRACK_WIDTHS } from './StillPage';
import { stillGround, stillMap } from './stillMap';
import { ThemeClasses } from './themeClasses';

const LANGS = ['en', 'fr'] as const;
const SIZES = Object.keys(MAP_SIZES) as MapSize[];

/** The page before its program, in both languages, and the styles that only it has. */
export interface Still {
  readonly html: string;
  /** Styles of what stands on it alone. */
  readonly css: string;
  /** The palette of the marks, which page and program share. */
  readonly colours: string;
}

/** The first view of this dataset, for `index.html`; `topology` and `labels` are the files of the basemap. */
export function renderStill(packed: PackedDataset, topology: unknown, labels: unknown): Still {
  const dataset = openDataset(unpackDataset(packed));
  const basemap = unpackBasemap(topology as BasemapTopology, labels as FeatureCollection);
  const themes = new ThemeClasses();
  const styles = new StyleClasses();
  const [english, ...others] = LANGS.map((lang) => {
    addCatalogue(lang, CATALOGUES[lang]);
    const { view } = decodeHash('', { dataset, lang });
    return createViewStore(dataset, view, (shown) => encodeHash(shown, { dataset, lang }));
  });
  if (!english) throw new Error('a page in no language');
  const stores = [english, ...others] as const;
  const ground = renderToStaticMarkup(
    <svg className="still-shared" width="0" height="0" aria-hidden="true">
      <NodeTree nodes={[stillGround(dataset, basemap, themes)]} />
    </svg>,
  );
  const states = stores.map((store) => store.getInitialState());
  const maps = SIZES.map((size) => stillMap(states, basemap, size, themes));
  const page = renderToStaticMarkup(<StillPage stores={stores} maps={maps} />);
  // Each track has its own width; nothing else has a style of its own.
  const parts = page.split(/(?=<div class="still-(?:wide|narrow)">)/).map((part) => {
    const width = part.startsWith('<div class="still-narrow') ? 'narrow' : 'wide';
    return styles.take(part, TRACK_WIDTHS[width]);
  });
  const { markup, shared } = sharedDrawings(lightDrawings(lessForTheEye(parts.join(''))));
  const html = withoutEnds(ground.replace(/<\/svg>$/, () => `${shared}</svg>${markup}`));
  return { html, css: themes.css + styles.css, colours: colourRules() };
}
