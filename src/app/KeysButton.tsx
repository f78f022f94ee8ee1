import { useEffect, useState } from 'react';
import { LazyPart, partOf } from '../ui/LazyPart';
import { loadPatiently } from '../ui/loadPatiently';
import { useShortcuts } from '../ui/useStoredFlag';
import { useTranslate } from '../ui/useTranslate';

const DIALOG = partOf(async () => (await loadPatiently(() => import('./KeysDialog'))).KeysDialog);

/** Controls on which a question mark is text. */
const OWN_LETTERS = 'input:not([type="checkbox"], [type="radio"]), select, textarea';

/** Opens the list of keys, as does a question mark while single keys are on (WCAG 2.1.4). */
export function KeysButton() {
  const t = useTranslate();
  const [shortcuts] = useShortcuts();
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    if (!shortcuts) return;
    const onKeyDown = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey, defaultPrevented, target } = event;
      if (key !== '?' || ctrlKey || metaKey || altKey || defaultPrevented) return;
      if (target instanceof Element && target.closest(OWN_LETTERS)) return;
      event.preventDefault();
      setOpen(true);
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [shortcuts]);
  return (
    <>
      <button
        type="button"
        className="quiet-control app-keys"
        title={t('app.keysHint')}
        aria-haspopup="dialog"
        aria-keyshortcuts={shortcuts ? '?' : undefined}
        onClick={() => setOpen(true)}
      >
        <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true" focusable="false">
          <path d="M2.5 5H17.5V15H2.5ZM5 8H6M8.3 8H9.3M11.6 8H12.6M14.5 8H15.5M6.5 12H13.5" />
        </svg>
        <span className="quiet-control-name">{t('app.keys')}</span>
      </button>
      {isOpen && <LazyPart part={DIALOG} props={{ onClose: () => setOpen(false) }} />}
    </>
  );
}
