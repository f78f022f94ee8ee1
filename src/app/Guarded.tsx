import type { ReactNode } from 'react';
import { useTranslate } from '../ui/useTranslate';
import { ErrorBoundary } from './ErrorBoundary';

/** A part of the page whose failure says so and leaves the others standing. */
export function Guarded({ children }: { readonly children: ReactNode }) {
  const translate = useTranslate();
  return (
    <ErrorBoundary message={translate('app.partFailed')} retryLabel={translate('map.retry')}>
      {children}
    </ErrorBoundary>
  );
}
