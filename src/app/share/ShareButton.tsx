import { useState } from 'react';
import { LazyPart, partOf } from '../../ui/LazyPart';
import { loadPatiently } from '../../ui/loadPatiently';
import { useTranslate } from '../../ui/useTranslate';

const DIALOG = partOf(async () => (await loadPatiently(() => import('./ShareDialog'))).ShareDialog);

/** Opens what shares and embeds the view. */
export function ShareButton() {
  const t = useTranslate();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="quiet-control"
        title={t('app.share')}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true" focusable="false">
          <path d="M7.2 8.9L12.8 5.9M7.2 11.1L12.8 14.1" />
          <circle cx="5.2" cy="10" r="2.2" />
          <circle cx="14.8" cy="4.9" r="2.2" />
          <circle cx="14.8" cy="15.1" r="2.2" />
        </svg>
        <span className="quiet-control-name">{t('app.share')}</span>
      </button>
      {isOpen && <LazyPart part={DIALOG} props={{ onClose: () => setOpen(false) }} />}
    </>
  );
}
