import { type ReactNode, useEffect, useId, useMemo } from 'react';
import { EvidencePanel } from '../panel/EvidencePanel';
import { LayerList } from '../panel/LayerList';
import { Notices } from '../panel/Notices';
import { useView } from '../store/useView';
import { Timeline } from '../timeline/Timeline';
import { TranslateProvider, translator, useTranslate } from '../ui/useTranslate';
import { ErrorBoundary } from './ErrorBoundary';
import { Header } from './Header';
import { MapFrame } from './MapFrame';
import { PictureMaker } from './PictureMaker';
import { Separator } from './Separator';
import { Sheet } from './Sheet';
import { useFrame } from './useFrame';
import { useTheme } from './useTheme';

function Guarded({ children }: { readonly children: ReactNode }) {
  const translate = useTranslate();
  return (
    <ErrorBoundary message={translate('app.partFailed')} retryLabel={translate('map.retry')}>
      {children}
    </ErrorBoundary>
  );
}

/** The page: legend, map, evidence and timeline around one view. */
export function App() {
  const lang = useView((state) => state.lang);
  const { theme, choice, choose } = useTheme();
  const frame = useFrame();
  const evidenceId = useId();
  const translate = useMemo(() => translator(lang), [lang]);
  useEffect(() => {
    document.documentElement.lang = lang;
    document.title = translate('app.title');
  }, [lang, translate]);
  return (
    <TranslateProvider value={translate}>
      <div className="app" data-frame={frame}>
        <Header themeChoice={choice} onTheme={choose} />
        <div className="app-notices">
          <Notices />
        </div>
        <div className="app-layers">
          <Guarded>
            <LayerList />
          </Guarded>
        </div>
        <main className="app-map">
          <Guarded>
            <MapFrame theme={theme} />
          </Guarded>
          {frame === 'desk' && <Separator controls={evidenceId} />}
        </main>
        <div className="app-timeline">
          <Guarded>
            <Timeline />
          </Guarded>
        </div>
        <Sheet id={evidenceId} frame={frame}>
          <Guarded>
            <PictureMaker>
              <EvidencePanel />
            </PictureMaker>
          </Guarded>
        </Sheet>
      </div>
    </TranslateProvider>
  );
}
