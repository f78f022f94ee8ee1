import { useEffect, useId, useRef, useState } from 'react';
import { useViewStore } from '../../../store/useView';
import { isolated } from '../../../ui/isolated';
import { reportFault } from '../../../ui/reportFault';
import { useMessages } from '../../../ui/useMessages';
import { OWN_PACKS } from '../../words/ownPacks';
import { faultInWords } from './packWords';
import { nameInLinks, openPublished, type PublishedFault } from './published';
import './packs.css';

/** Asks for the address of a published set, and opens it. */
export function PublishedForm() {
  const t = useMessages(OWN_PACKS);
  const store = useViewStore();
  const id = useId();
  const [address, setAddress] = useState('');
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<PublishedFault | null>(null);
  const control = useRef<AbortController | null>(null);
  useEffect(() => () => control.current?.abort(), []);
  const name = isolated(address);
  const open = async () => {
    control.current?.abort();
    const current = new AbortController();
    control.current = current;
    const { signal } = current;
    setFault(null);
    setBusy(true);
    try {
      const found = await openPublished(store, address, signal);
      setFault(found);
      if (found) return;
      nameInLinks(address);
      store.getState().tell(t('pack.opened', { name }));
      setAddress('');
    } catch (error) {
      if (!signal.aborted) reportFault(error);
    } finally {
      if (!signal.aborted) setBusy(false);
    }
  };
  return (
    <details className="pack-open">
      <summary>{t('pack.open')}</summary>
      <form
        className="pack-form"
        onSubmit={(event) => {
          event.preventDefault();
          void open();
        }}
      >
        <label htmlFor={id}>
          {t('pack.address')}
          <input
            id={id}
            type="text"
            inputMode="url"
            value={address}
            maxLength={500}
            placeholder={t('pack.addressHint')}
            autoComplete="off"
            spellCheck={false}
            onChange={({ target }) => setAddress(target.value)}
          />
        </label>
        <button type="submit" className="plain-button" disabled={busy || address.trim() === ''}>
          {t('pack.openNow')}
        </button>
      </form>
      {busy && <p className="panel-hint">{t('pack.opening', { name })}</p>}
      {fault && <p role="alert">{t('pack.notOpened', { name, reason: faultInWords(fault, t) })}</p>}
    </details>
  );
}
