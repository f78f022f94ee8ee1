import { type KeyboardEvent, useId, useRef, useState } from 'react';
import type { Day } from '../domain/day';
import type { TypedDate } from '../domain/plainDate';
import { useView, useViewStore } from '../store/useView';
import { formatDay } from '../ui/formatDate';
import { reportFault } from '../ui/reportFault';
import { type Translate, useTranslate } from '../ui/useTranslate';
import { edtfReader, readTypedDate } from './readTypedDate';

interface DateFieldProps {
  readonly name: string;
  /** The day it shows while nobody types. */
  readonly day: Day;
  /** Takes a date that touches the data; returns a message where it cannot be used. */
  readonly onDate: (date: TypedDate) => string | null;
}

/** What is typed and not yet applied, and what is wrong with it. */
interface Draft {
  readonly text: string;
  readonly error: string | null;
  /** Whether the same text may be tried again: what reads it could not be loaded. */
  readonly again?: boolean;
}

/** Why the text cannot be applied, or `null` after it was. */
async function applyText(
  text: string,
  {
    store,
    t,
    onDate,
  }: { store: ReturnType<typeof useViewStore>; t: Translate } & Pick<DateFieldProps, 'onDate'>,
): Promise<string | null> {
  const { dataset, lang } = store.getState();
  const { extent } = dataset;
  const date = await readTypedDate(text, edtfReader(extent));
  if (!date) return t('timeline.badDate', { text: text.trim() });
  if (date.to < extent.from || date.from > extent.to) {
    const [from, to] = [formatDay(extent.from, lang), formatDay(extent.to, lang)];
    return t('timeline.outsideData', { from, to });
  }
  store.getState().setPlaying(false);
  return onDate(date);
}

/**
 * A date that can be typed: Enter or leaving the field applies it, Escape gives up. Text that is no
 * date stays, with a message, and changes nothing.
 */
export function DateField({ name, day, onDate }: DateFieldProps) {
  const t = useTranslate();
  const store = useViewStore();
  const lang = useView((state) => state.lang);
  const [draft, setDraft] = useState<Draft | null>(null);
  const latestText = useRef('');
  const messageId = useId();
  const error = draft?.error ?? null;

  const apply = async () => {
    if (!draft || (error !== null && !draft.again)) return;
    const { text } = draft;
    latestText.current = text;
    let again = false;
    const problem = await applyText(text, { store, t, onDate }).catch((reason: unknown) => {
      again = true;
      reportFault(reason);
      return t('timeline.readerFailed');
    });
    // Typed on while the text was being read: that is another text.
    if (latestText.current !== text) return;
    setDraft(problem === null ? null : { text, error: problem, again });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') apply();
    else if (event.key === 'Escape' && draft) setDraft(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <span className="timeline-date">
      <input
        type="text"
        aria-label={name}
        aria-invalid={error !== null}
        aria-describedby={error === null ? undefined : messageId}
        title={t('timeline.dateHint')}
        autoComplete="off"
        spellCheck={false}
        size={13}
        value={draft?.text ?? formatDay(day, lang, 'short')}
        onChange={({ target }) => {
          latestText.current = target.value;
          setDraft({ text: target.value, error: null });
        }}
        onFocus={({ target }) => target.select()}
        onBlur={apply}
        onKeyDown={onKeyDown}
      />
      {error !== null && (
        <span id={messageId} className="timeline-date-error" role="alert">
          {error}
        </span>
      )}
    </span>
  );
}
