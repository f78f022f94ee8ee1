import type { FeatureCollection } from 'geojson';
import { renderToStaticMarkup } from 'react-dom/server';
import { openDataset } from '../dataset/dataset';
import { type PackedDataset, unpackDataset } from '../dataset/packed';
import { NodeTree } from '../drawing/NodeTree';
import { type FigureNode, node } from '../drawing/node';
import { type BasemapTopology, unpackBasemap } from '../ground/basemapData';
import { colourRules } from '../marks/colourRules';
import { createViewStore } from '../store/viewStore';
import { CATALOGUES } from '../ui/messages/catalogue';
import { addCatalogue } from '../ui/useTranslate';
import { decodeHash, encodeHash } from '../url/codec';
import { lessForTheEye, roundedNumbers, StyleClasses, sharedDrawings } from './lightMarkup';
import { StillPage, TRACK_WIDTHS } from './StillPage';
import { MAP_SIZES, type MapSize, sharedItems, stillGround, stillMap } from './stillMap';
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
  const stores = LANGS.map((lang) => {
    addCatalogue(lang, CATALOGUES[lang]);
    const { view } = decodeHash('', { dataset, lang });
    return createViewStore(dataset, view, (shown) => encodeHash(shown, { dataset, lang }));
  });
  const maps = SIZES.map((size) => {
    const drawn = stores.map((store) => stillMap(store.getInitialState(), basemap, size, themes));
    return { size, drawn, ...sharedItems(drawn) };
  });
  const once: FigureNode[] = [
    stillGround(dataset, basemap, themes),
    ...maps.map(({ size, shared }) => node('g', { id: `still-${size}` }, ...shared)),
  ];
  const pages = stores.map((store, index) =>
    renderToStaticMarkup(
      <StillPage
        store={store}
        maps={maps.flatMap(({ size, drawn, own }) => {
          const [ground, names] = [drawn[index]?.ground, own[index]];
          return ground && names ? [{ size, ground, names }] : [];
        })}
      />,
      { identifierPrefix: store.getInitialState().lang },
    ),
  );
  // Each track has its own width; nothing else has a style of its own.
  const withClasses = (page: string) =>
    page
      .split(/(?=<div class="still-(?:wide|narrow)">)/)
      .map((part) =>
        styles.take(part, TRACK_WIDTHS[/^<div class="still-narrow/.test(part) ? 'narrow' : 'wide']),
      )
      .join('');
  const light = (page: string) => roundedNumbers(lessForTheEye(withClasses(page)));
  const { markup, shared } = sharedDrawings(pages.map(light).join(''));
  const drawings = renderToStaticMarkup(
    <svg className="still-shared" width="0" height="0" aria-hidden="true">
      <NodeTree nodes={once} />
    </svg>,
  );
  const html = drawings.replace(/<\/svg>$/, `${shared}</svg>${markup}`);
  return { html, css: themes.css + styles.css, colours: colourRules() };
}
