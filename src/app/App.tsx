import { Activity, type ReactNode, useState } from 'react';
import { WhenIdle } from '../offline/WhenIdle';
import type { DeskSide, ProjectSource } from '../opened/projectSource';
import { EvidencePanel } from '../panel/EvidencePanel';
import { LayerList } from '../panel/layers/LayerList';
import { Notices } from '../panel/Notices';
import { partBehindDoor } from '../slots/door';
import { isAlongStory } from '../store/stories';
import { useView } from '../store/useView';
import { sameSelection, TABLE } from '../store/view';
import { Timeline } from '../timeline/Timeline';
import { LazyPart, partOf } from '../ui/LazyPart';
import { loadPatiently } from '../ui/loadPatiently';
import { ReloadLossProvider } from '../ui/ReloadOffer';
import { TranslateProvider } from '../ui/useTranslate';
import { CodeDocuments } from './CodeDocuments';
import { Guarded } from './Guarded';
import { Header } from './Header';
import { LiveRegion } from './LiveRegion';
import { MapFrame } from './MapFrame';
import { PictureMaker } from './PictureMaker';
import { Separator } from './Separator';
import { Sheet } from './Sheet';
import { SkipLinks } from './SkipLinks';
import { useFileDrop } from './useFileDrop';
import { useOpenedFiles } from './useOpenedFiles';
import { usePageLanguage } from './usePageLanguage';
import { usePageLayout } from './usePageLayout';
import { useTheme } from './useTheme';

const DESK = partBehindDoor(({ desk }) => desk);
const KNOWN_BANNER = partOf(
  async () => (await loadPatiently(() => import('./KnownBanner'))).KnownBanner,
);
const PROJECT_DESK = partOf(
  async () => (await loadPatiently(() => import('../opened/ProjectDesk'))).ProjectDesk,
);
const loadUpdateNotice = () => import('../offline/UpdateNotice');

interface AppProps extends Pick<ProjectSource, 'desk'> {
  readonly banner: ReactNode;
}

/**
 * The page: layers, map, evidence and timeline around one view. `banner` says of another project than the
 * page's own whose it is; `desk` is there where a project is coded.
 */
export function App({ banner, desk }: AppProps) {
  const [side, setSide] = useState<DeskSide>('code');
  const { theme, choice, choose } = useTheme();
  const frame = usePageLayout();
  const unseen = desk !== null && frame === 'desk' && side !== 'lists';
  const { batches, found, open, hasAny } = useOpenedFiles();
  const filesHover = useFileDrop(open);
  const translate = usePageLanguage();
  const along = useView(isAlongStory);
  const isPast = useView(({ known }) => known !== null);
  // A published set may be opened by the panel.
  const hasOwn = useView(({ own }) => own.some);
  const loses = useView(({ own }) => own.losable);
  const tableOpen = useView(({ selection }) => sameSelection(selection, TABLE));
  // On a phone the sheet has a grip, by which the map is uncovered.
  const covered = tableOpen && frame !== 'sheet';
  return (
    <TranslateProvider value={translate}>
      <ReloadLossProvider value={loses}>
        <Guarded quiet>
          <SkipLinks />
        </Guarded>
        <div
          className="app"
          data-frame={frame}
          data-covered={covered ? '' : undefined}
          data-story={along ? '' : undefined}
          data-coding={desk ? side : undefined}
        >
          <Guarded>
            <PictureMaker>
              <Header themeChoice={choice} onTheme={choose} onFiles={open} />
            </PictureMaker>
          </Guarded>
          <main className="app-main">
            <div className="app-notices">
              <Guarded>{banner}</Guarded>
              <Guarded>
                {found && (
                  <LazyPart
                    key={found.id}
                    part={PROJECT_DESK}
                    props={{ projects: found.projects }}
                  />
                )}
              </Guarded>
              <Guarded>{isPast && <LazyPart part={KNOWN_BANNER} props={{}} />}</Guarded>
              <Guarded>
                <Notices />
              </Guarded>
              <Guarded>
                {(hasAny || hasOwn) && (
                  <LazyPart part={DESK} props={{ batches }} quiet={batches.length === 0} />
                )}
              </Guarded>
              <Guarded quiet>
                <WhenIdle load={loadUpdateNotice} />
              </Guarded>
            </div>
            {desk && (
              <div className="app-coding">
                <Guarded>{desk.show({ side, onSide: setSide, wide: frame === 'desk' })}</Guarded>
              </div>
            )}
            <div className="app-layers" inert={covered && frame === 'columns'}>
              <Guarded>
                <LayerList />
              </Guarded>
            </div>
            <div id="map" className="app-map" inert={covered}>
              <h2 className="visually-hidden">{translate('region.map')}</h2>
              <Guarded>
                <MapFrame theme={theme} />
              </Guarded>
              <Guarded quiet>{desk?.overMap}</Guarded>
              {frame === 'desk' && (
                <Guarded quiet>
                  <Separator controls="evidence" />
                </Guarded>
              )}
            </div>
            <div id="timeline" className="app-timeline">
              <Guarded>
                <Timeline form={along ? 'line' : 'full'} />
              </Guarded>
            </div>
            <Guarded>
              <Sheet id="evidence" frame={frame}>
                {/* Beside a desk that shows the map it can wait: the map cannot. */}
                <Activity mode={unseen ? 'hidden' : 'visible'}>
                  <Guarded>
                    <EvidencePanel tight={frame !== 'desk'} beside={<CodeDocuments />} />
                  </Guarded>
                </Activity>
              </Sheet>
            </Guarded>
          </main>
        </div>
        <Guarded quiet>
          <LiveRegion />
        </Guarded>
        {filesHover && <p className="drop-hint">{translate('own.drop')}</p>}
      </ReloadLossProvider>
    </TranslateProvider>
  );
}
