import { Header } from '../app/Header';
import { NodeTree } from '../drawing/NodeTree';
import type { FigureChild, FigureNode } from '../drawing/node';
import { LayerList } from '../panel/layers/LayerList';
import { ViewStoreProvider } from '../store/useView';
import type { ViewStore } from '../store/viewStore';
import { Timeline } from '../timeline/Timeline';
import { STILL } from '../ui/messages/still';
import { useMessages } from '../ui/useMessages';
import { TranslateProvider, translator, useTranslate } from '../ui/useTranslate';
import { StillEvidence } from './StillEvidence';
import { MAP_SIZES, type MapSize } from './stillMap';

/** Widths of the timeline's track for which it is drawn, in CSS pixels: beside each other, and on phones. */
export const TRACK_WIDTHS = { wide: 1224, narrow: 350 } as const;

const nothing = () => undefined;

interface LanguageMap {
  readonly size: MapSize;
  readonly ground: FigureNode;
  /** What the picture shows in no other language. */
  readonly names: readonly FigureChild[];
}

interface StillPageProps {
  readonly store: ViewStore;
  readonly maps: readonly LanguageMap[];
}

/**
 * The first view as the program will show it, made of its own parts. What only a program can answer
 * keeps its place, unseen or without effect.
 */
export function StillPage({ store, maps }: StillPageProps) {
  const { lang } = store.getInitialState();
  return (
    <ViewStoreProvider value={store}>
      <TranslateProvider value={translator(lang)}>
        <div className="still" lang={lang}>
          <div className="app">
            <Header themeChoice="system" onTheme={nothing} onFiles={nothing} />
            <main className="app-main">
              <div className="app-layers" inert>
                <LayerList />
              </div>
              <StillMaps maps={maps} />
              <div className="app-timeline" inert>
                {Object.entries(TRACK_WIDTHS).map(([name, width]) => (
                  <div key={name} className={`still-${name}`}>
                    <Timeline drawnAt={width} />
                  </div>
                ))}
              </div>
              <div className="app-evidence">
                <div className="sheet">
                  <div className="sheet-grip" />
                  <StillEvidence />
                </div>
              </div>
            </main>
          </div>
        </div>
      </TranslateProvider>
    </ViewStoreProvider>
  );
}

function StillMaps({ maps }: Pick<StillPageProps, 'maps'>) {
  const t = useTranslate();
  const still = useMessages(STILL);
  return (
    <div className="app-map">
      <h2 className="visually-hidden">{t('region.map')}</h2>
      {maps.map(({ size, ground, names }) => {
        const { width, height } = MAP_SIZES[size];
        return (
          <svg
            key={size}
            className={`still-map still-map-${size}`}
            viewBox={`0 0 ${width} ${height}`}
            aria-hidden="true"
          >
            <NodeTree nodes={[ground]} />
            <use href={`#still-${size}`} />
            <NodeTree nodes={names} />
          </svg>
        );
      })}
      <p className="still-coming app-message app-loading">{t('map.loading')}</p>
      <p className="still-late">{still('still.late')}</p>
    </div>
  );
}
