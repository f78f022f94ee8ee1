import { createContext, useContext } from 'react';
import { useTranslate } from './useTranslate';

const ReloadLoss = createContext(false);

/** Says to what is below it whether a new page would lose something that the reader opened. */
export const ReloadLossProvider = ReloadLoss.Provider;

/** A button for a new page in the same view, after what that would lose. */
export function ReloadOffer({ className }: { readonly className: string }) {
  const t = useTranslate();
  const loses = useContext(ReloadLoss);
  return (
    <>
      {loses && <span>{t('app.reloadLoses')} </span>}
      <button type="button" className={className} onClick={() => window.location.reload()}>
        {t('app.reload')}
      </button>
    </>
  );
}
