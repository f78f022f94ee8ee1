import { type SyntheticEvent, useEffect, useMemo, useRef, useState } from 'react';
import { isolated } from '../../ui/isolated';
import { reportFault } from '../../ui/reportFault';
import { useMessages } from '../../ui/useMessages';
import { useModal } from '../../ui/useModal';
import { useWorkStore } from '../state/useWork';
import { addDrafts, asOriginal, type FilledDraft } from './addDrafts';
import { DraftForm } from './DraftForm';
import { DOCUMENT_WORDS } from './documentWords';
import { draftOfText } from './draft';
import { newKey, type RefusedFile, readFiles } from './readFiles';
import { likenesses } from './similarity';
import { useOriginals } from './useOriginals';
import '../../ui/sourceFont.css';
import './documents.css';

interface AddDocumentsProps {
  /** Files that were dropped. */
  readonly files: readonly File[];
  readonly onClose: () => void;
}

/** Two documents share so many of their words only where one is a copy. */
const COPIED = 0.5;

/** Documents from pasted words and files, with a form for each that says what they are. */
export function AddDocuments({ files, onClose }: AddDocumentsProps) {
  const t = useMessages(DOCUMENT_WORDS);
  const dialog = useModal();
  const store = useWorkStore();
  const { drafts, refused, take, paste, change, leave } = useDrafts(files);
  const submit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    // What was filled in stays until it can be taken.
    if (store.getState().keeping === 'elsewhere') return;
    addDrafts(store, drafts, (reason) => t(`documents.reason.${reason}`));
    dialog.current?.close();
  };
  const originals = useOriginals(null);
  return (
    <dialog
      ref={dialog}
      className="dialog documents"
      aria-labelledby="documents-heading"
      onClose={onClose}
    >
      <div className="dialog-head">
        <h2 id="documents-heading">{t('documents.heading')}</h2>
        <button type="button" className="plain-button" onClick={() => dialog.current?.close()}>
          {t('documents.close')}
        </button>
      </div>
      <Ways onPaste={paste} onFiles={take} isFirst={drafts.length === 0} />
      {refused.length > 0 && (
        <ul role="alert" className="documents-refused">
          {refused.map(({ name, reason }) => (
            <li key={name}>{t(`documents.refused.${reason}`, { name: isolated(name) })}</li>
          ))}
        </ul>
      )}
      {drafts.length > 0 && (
        <form onSubmit={submit}>
          {drafts.map((draft, index) => (
            <DraftForm
              key={draft.key}
              draft={draft}
              originals={[
                ...originals,
                ...drafts.slice(0, index).map((earlier) => asOriginal(earlier, '')),
              ]}
              onChange={(changed) => change(changed)}
              onLeave={() => leave(draft.key)}
            />
          ))}
          <p className="documents-done">
            <button type="submit" className="plain-button is-main">
              {t('documents.done', { count: drafts.length })}
            </button>
          </p>
        </form>
      )}
    </dialog>
  );
}

/** The drafts of a dialog, which begins with the files that were dropped. */
function useDrafts(files: readonly File[]) {
  const [drafts, setDrafts] = useState<readonly FilledDraft[]>([]);
  const [refused, setRefused] = useState<readonly RefusedFile[]>([]);
  const originals = useOriginals(null);
  const filled = useMemo(
    () => (draft: ReturnType<typeof draftOfText>, before: readonly FilledDraft[]) => {
      const others = [...originals, ...before.map((earlier) => asOriginal(earlier, ''))];
      const [like] = likenesses(draft.text, others);
      const copyOf = like && like.share >= COPIED ? like.id : null;
      const ticked = new Set(draft.offers.map((_, index) => index));
      return { ...draft, typed: { ...draft.typed, copyOf }, ticked };
    },
    [originals],
  );
  const add = (more: readonly ReturnType<typeof draftOfText>[]) =>
    setDrafts((before) => {
      const all = [...before];
      for (const draft of more) all.push(filled(draft, all));
      return all;
    });
  const take = (given: readonly File[]) => {
    readFiles(given).then(({ drafts: more, refused: left }) => {
      add(more);
      setRefused(left);
    }, reportFault);
  };
  const taken = useRef<readonly File[]>([]);
  const latest = useRef(take);
  latest.current = take;
  useEffect(() => {
    // In development effects run twice.
    if (files.length > 0 && taken.current !== files) latest.current(files);
    taken.current = files;
  }, [files]);
  return {
    ...{ drafts, refused, take },
    paste: (text: string) => add([draftOfText(newKey(), '', text)]),
    change: (changed: FilledDraft) =>
      setDrafts((all) => all.map((draft) => (draft.key === changed.key ? changed : draft))),
    leave: (key: string) => setDrafts((all) => all.filter((draft) => draft.key !== key)),
  };
}

interface WaysProps {
  readonly onPaste: (text: string) => void;
  readonly onFiles: (files: readonly File[]) => void;
  readonly isFirst: boolean;
}

function Ways({ onPaste, onFiles, isFirst }: WaysProps) {
  const t = useMessages(DOCUMENT_WORDS);
  const [pasted, setPasted] = useState('');
  const take = () => {
    if (pasted.trim() === '') return;
    onPaste(pasted);
    setPasted('');
  };
  return (
    <div className="documents-ways">
      <p>{t('documents.intro')}</p>
      <label className="documents-paste">
        {t('documents.paste')}
        <textarea
          // What the dialog gives the focus to when it opens; React's own comes too early for that.
          ref={(field) => field?.setAttribute('autofocus', '')}
          dir="auto"
          rows={isFirst ? 6 : 2}
          value={pasted}
          onChange={({ target }) => setPasted(target.value)}
        />
      </label>
      <p className="documents-buttons">
        <button
          type="button"
          className={isFirst ? 'plain-button is-main' : 'plain-button'}
          aria-disabled={pasted.trim() === ''}
          onClick={take}
        >
          {t('documents.take')}
        </button>
        <label className="plain-button documents-file">
          {t('documents.files')}
          <input
            type="file"
            multiple
            accept=".txt,.html,.htm,.xhtml,text/plain,text/html"
            onChange={({ target }) => {
              const chosen = [...(target.files ?? [])];
              target.value = '';
              if (chosen.length > 0) onFiles(chosen);
            }}
          />
        </label>
      </p>
    </div>
  );
}
