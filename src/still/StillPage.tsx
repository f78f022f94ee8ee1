import { Header } from '../app/Header';
import { LayerList } from '../panel/layers/LayerList';
import { ViewStoreProvider } from '../store/useView';
import type { ViewStore } from '../store/viewStore';
import { Timeline } from '../timeline/Timeline';
import { InBoth, StoresProvider } from './InBoth';
import type { StillMapDrawing } from './mapSizes';
import { StillEvidence } from './StillEvidence';
import { StillMaps } from './StillMaps';

/** Widths of the timeline's track for which it is drawn, in CSS pixels: beside each other, and on phones. */
export const TRACK_WIDTHS = { wide: 1224, narrow: 350 } as const;

const nothing = () => undefined;

interface StillPageProps {
  /** The first view in every language, at least in one. */
  readonly stores: readonly [ViewStore, ...ViewStore[]];
  readonly maps: readonly StillMapDrawing[];
}

/**
 * The first view as the program will show it, made of its own parts. What only a program can answer
 * keeps its place, unseen or without effect.
 */
export const StillPage = ({ stores, maps }: StillPageProps) => (
  <StoresProvider value={stores}>
    <ViewStoreProvider value={stores[0]}>
      <div className="still-page">
        <div className="app">
          <InBoth>
            <Header themeChoice="system" onTheme={nothing} onFiles={nothing} />
          </InBoth>
          <main className="app-main">
            <div className="app-layers" inert>
              <InBoth>
                <LayerList />
              </InBoth>
            </div>
            <StillMaps maps={maps} />
            <div className="app-timeline" inert>
              {Object.entries(TRACK_WIDTHS).map(([name, width]) => (
                <div key={name} className={`still-${name}`}>
                  <InBoth>
                    <Timeline drawnAt={width} />
                  </InBoth>
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
    </ViewStoreProvider>
  </StoresProvider>
);
