import type { ReactNode } from 'react';
import { useTranslate } from '../ui/useTranslate';
import { ErrorBoundary } from './ErrorBoundary';

interface GuardedProps {
  readonly children: ReactNode;
  /** Nobody sees this part: nothing is said of its failure. */
  readonly quiet?: boolean;
}

/** A part of the page whose failure says so and leaves the others standing. */
export function Guarded({ children, quiet = false }: GuardedProps) {
  const t = useTranslate();
  return (
    <ErrorBoundary
      fallback={(retry) =>
        quiet ? null : (
          <div className="app-message" role="alert">
            <p>{t('app.partFailed')}</p>
            <button type="button" className="app-retry" onClick={retry}>
              {t('map.retry')}
            </button>
          </div>
        )
      }
    >
      {children}
    </ErrorBoundary>
  );
}
