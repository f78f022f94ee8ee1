import type { ReactNode } from 'react';
import type { ViewStore } from '../store/viewStore';
import { ReloadLossProvider, ReloadOffer } from '../ui/ReloadOffer';
import { TranslateProvider, translator } from '../ui/useTranslate';
import { ErrorBoundary } from './ErrorBoundary';

interface PageGuardProps {
  readonly store: ViewStore;
  readonly children: ReactNode;
}

/** Around the whole page: what fails outside of any part leaves words and a way on, never a blank page. */
export function PageGuard({ store, children }: PageGuardProps) {
  const failed = (retry: () => void) => {
    const { lang, own } = store.getState();
    const translate = translator(lang);
    return (
      <TranslateProvider value={translate}>
        <ReloadLossProvider value={own.losable}>
          <div className="app-message app-failed" role="alert">
            <p>{translate('app.failed')}</p>
            <p>{translate('app.failedHelp')}</p>
            <button type="button" className="app-retry" onClick={retry}>
              {translate('map.retry')}
            </button>
            <ReloadOffer className="app-retry" />
          </div>
        </ReloadLossProvider>
      </TranslateProvider>
    );
  };
  return <ErrorBoundary fallback={failed}>{children}</ErrorBoundary>;
}
