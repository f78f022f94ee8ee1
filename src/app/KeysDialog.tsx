import { Fragment } from 'react';
import { KEYS } from '../ui/messages/keys';
import { useMessages } from '../ui/useMessages';
import { useModal } from '../ui/useModal';
import { useShortcuts } from '../ui/useStoredFlag';
import { KEY_GROUPS } from './keyList';
import './keysDialog.css';

/** The list of all keys: a dialog of the browser's own, which keeps the focus inside and gives it back. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useMessages(KEYS);
  const [shortcuts, setShortcuts] = useShortcuts();
  const dialog = useModal();
  return (
    <dialog ref={dialog} className="dialog keys" aria-labelledby="keys-heading" onClose={onClose}>
      <div className="dialog-head">
        <h2 id="keys-heading">{t('heading')}</h2>
        <button type="button" className="plain-button" onClick={() => dialog.current?.close()}>
          {t('close')}
        </button>
      </div>
      <p>{t('intro')}</p>
      <label className="keys-switch">
        <input
          type="checkbox"
          checked={shortcuts}
          onChange={({ target }) => setShortcuts(target.checked)}
        />
        {t('singleKeys')}
      </label>
      <div className="keys-groups">
        {KEY_GROUPS.map(({ heading, rows }) => (
          <section key={heading}>
            <h3>{t(heading)}</h3>
            <dl>
              {rows.map(([keys, action]) => (
                <Fragment key={keys}>
                  <dt>
                    <kbd>{t(keys)}</kbd>
                  </dt>
                  <dd>{t(action)}</dd>
                </Fragment>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </dialog>
  );
}
