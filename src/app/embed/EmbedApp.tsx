import { type ReactNode, useEffect } from 'react';
import { Notices } from '../../panel/Notices';
import { partBehindDoor } from '../../slots/door';
import type { Batch } from '../../slots/openFiles';
import { ProjectText } from '../../store/ProjectText';
import { useView } from '../../store/useView';
import { Timeline } from '../../timeline/Timeline';
import { appAddress, eventsAsked } from '../../ui/embedded';
import { LazyPart, partOf } from '../../ui/LazyPart';
import { loadPatiently } from '../../ui/loadPatiently';
import { EMBED } from '../../ui/messages/embed';
import { useMessages } from '../../ui/useMessages';
import { TranslateProvider } from '../../ui/useTranslate';
import { withoutVersion } from '../../url/linkVersion';
import { Guarded } from '../Guarded';
import { LiveRegion } from '../LiveRegion';
import { MapFrame } from '../MapFrame';
import { NewTabLink } from '../NewTabLink';
import { usePageLanguage } from '../usePageLanguage';
import { useAppliedTheme } from '../useTheme';
import { EmbedCard } from './EmbedCard';
import { EmbedCredits } from './EmbedCredits';
import { EmbedLegend } from './EmbedLegend';
import { EmbedStory } from './EmbedStory';
import './embed.css';

const DESK = partBehindDoor(({ desk }) => desk);
/** A frame takes no files, but what its address names. */
const NO_FILES: readonly Batch[] = [];
const ASKS_EVENTS = eventsAsked(globalThis.location?.search ?? '').length > 0;
const KNOWN_BANNER = partOf(
  async () => (await loadPatiently(() => import('../KnownBanner'))).KnownBanner,
);

/** Links lead out of the frame: a page inside it would have no way back, and most refuse to be framed. */
function useLinksLeadOut(): void {
  useEffect(() => {
    const base = document.createElement('base');
    base.target = '_blank';
    document.head.append(base);
    return () => base.remove();
  }, []);
}

/** Whose map it is, and the way to the whole of it; the timeline says the days. */
function EmbedHeader() {
  const title = useView(({ dataset }) => dataset.project.title);
  const t = useMessages(EMBED);
  const hash = useView((state) => withoutVersion(state.permanentHash(state)));
  return (
    <header className="embed-header">
      <h1 className="embed-title">
        <ProjectText text={title} />
      </h1>
      <NewTabLink className="embed-full" href={appAddress() + hash} hint={t('embed.newTab')}>
        {t('embed.full')}
      </NewTabLink>
    </header>
  );
}

/**
 * The quiet page inside other people's pages: map, timeline and, where asked for, the evidence. It
 * keeps nothing on the device, writes no history and leaves the wheel to the page around it. `banner` says
 * of another project than the page's own whose it is.
 */
export function EmbedApp({ banner }: { readonly banner: ReactNode }) {
  const theme = useAppliedTheme('system');
  const translate = usePageLanguage();
  const isPast = useView(({ known }) => known !== null);
  useLinksLeadOut();
  return (
    <TranslateProvider value={translate}>
      <div className="embed">
        <Guarded>
          <EmbedHeader />
        </Guarded>
        <main className="embed-main">
          <div className="embed-notices">
            <Guarded>{banner}</Guarded>
            <Guarded>{isPast && <LazyPart part={KNOWN_BANNER} props={{}} />}</Guarded>
            <Guarded>
              <Notices />
            </Guarded>
            <Guarded>
              {ASKS_EVENTS && <LazyPart part={DESK} props={{ batches: NO_FILES }} quiet />}
            </Guarded>
          </div>
          <div className="app-map embed-map">
            <h2 className="visually-hidden">{translate('region.map')}</h2>
            <Guarded>
              <MapFrame theme={theme} />
            </Guarded>
            <Guarded quiet>
              <EmbedLegend />
            </Guarded>
            <Guarded quiet>
              <EmbedStory />
            </Guarded>
          </div>
          <div className="embed-timeline">
            <Guarded>
              <Timeline form="row" />
            </Guarded>
          </div>
          <Guarded>
            <EmbedCard />
          </Guarded>
        </main>
        <Guarded>
          <EmbedCredits />
        </Guarded>
      </div>
      <Guarded quiet>
        <LiveRegion />
      </Guarded>
    </TranslateProvider>
  );
}
