import { type SyntheticEvent, useMemo, useState } from 'react';
import { useMessages } from '../../ui/useMessages';
import { useModal } from '../../ui/useModal';
import { useWork, useWorkStore } from '../state/useWork';
import { changedDocument, isQuoted, removedDocument } from '../work/documentEdits';
import type { Work } from '../work/work';
import { DetailsForm } from './DetailsForm';
import { detailsOf } from './details';
import { DOCUMENT_WORDS } from './documentWords';
import type { DetailsTyped } from './draft';
import { likenesses } from './similarity';
import { useOriginals } from './useOriginals';
import './documents.css';

interface EditDocumentProps {
  readonly source: Work['sources'][number];
  readonly text: string;
  readonly onClose: () => void;
}

/** What is said of a document that is there, to be changed; and the way to take it out. */
export function EditDocument({ source, text, onClose }: EditDocumentProps) {
  const t = useMessages(DOCUMENT_WORDS);
  const dialog = useModal();
  const store = useWorkStore();
  const work = useWork(({ history }) => history.work);
  const originals = useOriginals(source.id);
  const [typed, setTyped] = useState<DetailsTyped>(() => {
    const copyOf = originals.find(({ origin }) => origin === source.origin)?.id ?? null;
    return {
      ...{ publisher: source.publisher, title: source.title, date: source.published },
      ...{ language: source.language, url: source.url ?? '' },
      // A copy's is that of the other: taken for a report of its own it gets another.
      ...{ copyOf, origin: copyOf === null ? source.origin : '' },
    };
  });
  const alike = useMemo(() => likenesses(text, originals), [text, originals]);
  const submit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const lang = work.project.languages[0] ?? 'en';
    const details = detailsOf(typed, text, originals, lang);
    const edit = details && changedDocument(work, source.id, details);
    if (!edit || store.getState().keeping === 'elsewhere') return;
    store.getState().act(edit);
    dialog.current?.close();
  };
  const remove = () => {
    const edit = removedDocument(work, source.id);
    if (!edit) return;
    const { act, look } = store.getState();
    dialog.current?.close();
    look({ document: originals[0]?.id ?? null, words: null, choosing: null });
    act(edit);
  };
  const quoted = isQuoted(work, source.id);
  return (
    <dialog
      ref={dialog}
      className="dialog documents"
      aria-labelledby="document-heading"
      onClose={onClose}
    >
      <div className="dialog-head">
        <h2 id="document-heading">{t('documents.details.heading')}</h2>
        <button type="button" className="plain-button" onClick={() => dialog.current?.close()}>
          {t('documents.close')}
        </button>
      </div>
      <form onSubmit={submit}>
        <DetailsForm {...{ typed, originals }} from={{}} likenesses={alike} onType={setTyped} />
        <p className="documents-done">
          <button type="submit" className="plain-button is-main">
            {t('documents.save')}
          </button>
          {quoted ? (
            <span className="document-read">{t('documents.remove.quoted')}</span>
          ) : (
            <button type="button" className="plain-button" onClick={remove}>
              {t('documents.remove')}
            </button>
          )}
        </p>
      </form>
    </dialog>
  );
}
