import { useEffect, useId, useMemo, useRef } from 'react';
import { isolated } from '../../ui/isolated';
import { useMessages } from '../../ui/useMessages';
import type { FilledDraft } from './addDrafts';
import { DetailsForm } from './DetailsForm';
import type { Original } from './details';
import { DOCUMENT_WORDS } from './documentWords';
import { likenesses } from './similarity';

interface DraftFormProps {
  readonly draft: FilledDraft;
  readonly originals: readonly Original[];
  readonly onChange: (draft: FilledDraft) => void;
  readonly onLeave: () => void;
}

/** How much of a text is shown to see whether it was read rightly, in characters. */
const PREVIEW = 1200;

/** What is said of one document before it comes in, and which of its lines are set aside. */
export function DraftForm({ draft, originals, onChange, onLeave }: DraftFormProps) {
  const t = useMessages(DOCUMENT_WORDS);
  const heading = useId();
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    const { current } = section;
    // The first of those that come in together has the focus, where something is still to be said.
    if (document.activeElement?.closest('.document-draft') || !current) return;
    current.scrollIntoView({ block: 'start' });
    current.querySelector<HTMLElement>('input:invalid')?.focus();
  }, []);
  const { text, typed, from } = draft;
  const name = draft.name === '' ? t('documents.pasted') : isolated(draft.name);
  const words = useMemo(() => text.match(/\S+/g)?.length ?? 0, [text]);
  const ids = originals.map(({ id }) => id).join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the texts of originals never change
  const alike = useMemo(() => likenesses(text, originals), [text, ids]);
  return (
    <section ref={section} className="document-draft" aria-labelledby={heading}>
      <div className="document-head">
        <h3 id={heading}>
          <bdi>{name}</bdi> <span>{t('documents.words', { count: words })}</span>
        </h3>
        <button type="button" className="link-button" onClick={onLeave}>
          {t('documents.leave', { name })}
        </button>
      </div>
      {draft.isGuessed && <p role="status">{t('documents.guessed')}</p>}
      <section
        className="document-preview"
        aria-label={t('documents.preview', { name })}
        // Scrolled by keyboard too.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
        tabIndex={0}
        dir="auto"
        lang={typed.language}
      >
        {text.length > PREVIEW ? `${text.slice(0, PREVIEW)}…` : text}
      </section>
      <DetailsForm
        {...{ typed, from, originals }}
        likenesses={alike}
        onType={(next) => onChange({ ...draft, typed: next, from: stillGuessed(draft, next) })}
      />
      <Offers draft={draft} onChange={onChange} />
    </section>
  );
}

/** What was guessed of the fields that nobody has changed. */
function stillGuessed({ from, typed }: FilledDraft, next: FilledDraft['typed']) {
  const entries = Object.entries(from).filter(([field]) => {
    const key = field as keyof typeof typed;
    return typed[key] === next[key];
  });
  return Object.fromEntries(entries);
}

function Offers({ draft, onChange }: Pick<DraftFormProps, 'draft' | 'onChange'>) {
  const t = useMessages(DOCUMENT_WORDS);
  const { offers, ticked, text } = draft;
  if (offers.length === 0) return null;
  const toggle = (index: number) => {
    const next = new Set(ticked);
    if (!next.delete(index)) next.add(index);
    onChange({ ...draft, ticked: next });
  };
  return (
    <fieldset className="document-offers">
      <legend>{t('documents.offers', { count: offers.length })}</legend>
      {offers.map(({ start, end, reason }, index) => (
        <label key={start}>
          <input type="checkbox" checked={ticked.has(index)} onChange={() => toggle(index)} />
          <bdi className="document-words" lang={draft.typed.language}>
            {text.slice(start, end)}
          </bdi>
          <span className="document-from">{t(`documents.reason.${reason}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
