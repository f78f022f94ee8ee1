import { type ReactNode, useEffect, useMemo } from 'react';
import { EvidencePanel } from '../panel/EvidencePanel';
import { LayerList } from '../panel/LayerList';
import { Notices } from '../panel/Notices';
import { useView } from '../store/useView';
import { Timeline } from '../timeline/Timeline';
import { TranslateProvider, translator, useTranslate } from '../ui/useTranslate';
import { ErrorBoundary } from './ErrorBoundary';
import { LanguageSwitch } from './LanguageSwitch';
import { MapFrame } from './MapFrame';
import { useTheme } from './useTheme';

function Header() {
  const translate = useTranslate();
  return (
    <header className="app-header">
      <h1 className="app-title">{translate('app.title')}</h1>
      <p className="app-tagline">{translate('app.tagline')}</p>
      <LanguageSwitch />
    </header>
  );
}

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
  const theme = useTheme();
  const translate = useMemo(() => translator(lang), [lang]);
  useEffect(() => {
    document.documentElement.lang = lang;
    document.title = translate('app.title');
  }, [lang, translate]);
  return (
    <TranslateProvider value={translate}>
      <div className="app">
        <Header />
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
        </main>
        <div className="app-timeline">
          <Guarded>
            <Timeline />
          </Guarded>
        </div>
        <div className="app-evidence">
          <Guarded>
            <EvidencePanel />
          </Guarded>
        </div>
      </div>
    </TranslateProvider>
  );
}
