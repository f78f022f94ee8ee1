import { useId, useState } from 'react';
import { TakeAway } from '../../panel/takeaway/TakeAway';
import { useViewStore } from '../../store/useView';
import { appAddress, IS_LOCAL_PROJECT, OPENED_PROJECT } from '../../ui/embedded';
import { SHARE } from '../../ui/messages/share';
import { useMessages } from '../../ui/useMessages';
import { useModal } from '../../ui/useModal';
import { useTranslate } from '../../ui/useTranslate';
import { withoutVersion } from '../../url/linkVersion';
import { viewInWords } from '../viewWords';
import { CopyField } from './CopyField';
import { EmbedCode } from './EmbedCode';
import { WholeData } from './WholeData';
import './shareDialog.css';

/** Links to the view as it was when the dialog was opened, files of it, and the code that embeds it. */
export function ShareDialog({ onClose }: { readonly onClose: () => void }) {
  const translate = useTranslate();
  const t = useMessages(SHARE);
  const store = useViewStore();
  // Playback may go on behind the dialog: what is read is what is copied.
  const [state] = useState(() => store.getState());
  const [withVersion, setWithVersion] = useState(true);
  const dialog = useModal();
  const headingId = useId();
  const hintId = useId();

  const hash = state.permanentHash(state);
  const link = appAddress() + (withVersion ? hash : withoutVersion(hash));
  const { name, view } = viewInWords(state, translate);
  return (
    <dialog ref={dialog} className="dialog share" aria-labelledby={headingId} onClose={onClose}>
      <div className="dialog-head">
        <h2 id={headingId}>{t('share.heading')}</h2>
        <button type="button" className="plain-button" onClick={() => dialog.current?.close()}>
          {t('share.close')}
        </button>
      </div>
      <p className="share-view">
        {state.selection.type === 'none' ? view : translate('app.chosen', { name, view })}
      </p>
      {state.own.some && <p className="share-own">{t('share.ownFiles')}</p>}
      {IS_LOCAL_PROJECT && <p className="share-own">{t('share.localProject')}</p>}
      <section>
        <CopyField
          key={link}
          label={t('share.link')}
          text={link}
          rows={2}
          button={t('share.copyLink')}
        >
          <SendButton title={state.dataset.project.title[state.lang]} url={link} />
        </CopyField>
        <p className="share-hint">{t('share.link.hint')}</p>
        <label className="share-switch">
          <input
            type="checkbox"
            checked={withVersion}
            aria-describedby={hintId}
            onChange={({ target }) => setWithVersion(target.checked)}
          />
          {t('share.version')}
        </label>
        <p id={hintId} className="share-hint">
          {t('share.version.hint')}
        </p>
      </section>
      <TakeAway />
      {OPENED_PROJECT === null && <WholeData />}
      {!IS_LOCAL_PROJECT && (
        <section>
          <h3>{t('share.embed')}</h3>
          <p className="share-hint">{t('share.embed.hint')}</p>
          <EmbedCode hash={hash} usualLang={state.lang} />
        </section>
      )}
    </dialog>
  );
}

/** The phone's own ways to send a link; nothing where the browser has none. */
function SendButton({ title, url }: { readonly title: string; readonly url: string }) {
  const t = useMessages(SHARE);
  if (typeof globalThis.navigator?.share !== 'function') return null;
  // A rejection says that the reader thought better of it.
  const send = () => navigator.share({ title, url }).catch(() => undefined);
  return (
    <button type="button" className="plain-button" onClick={send}>
      {t('share.send')}
    </button>
  );
}
