import { type ReactNode, useEffect, useId, useRef } from 'react';
import { formatEdtf } from '../../ui/formatDate';
import { inPercent } from '../../ui/inPercent';
import { isolated } from '../../ui/isolated';
import { useMessages } from '../../ui/useMessages';
import { useTranslate } from '../../ui/useTranslate';
import { useWork } from '../state/useWork';
import { isAddress, type Original, ownOrigin } from './details';
import { DOCUMENT_WORDS } from './documentWords';
import type { DetailsTyped, Draft } from './draft';
import { readDate } from './readDate';
import type { Likeness } from './similarity';

/** Blanks alone are no title. */
const SAYS_SOMETHING = '.*\\S.*';

interface DetailsFormProps {
  readonly typed: DetailsTyped;
  readonly onType: (typed: DetailsTyped) => void;
  /** From where what is filled in was guessed. */
  readonly from: Draft['from'];
  readonly originals: readonly Original[];
  readonly likenesses: readonly Likeness[];
}

/** The fields that say of a document who published it, when, and whose report it is. */
export function DetailsForm({ typed, onType, from, originals, likenesses }: DetailsFormProps) {
  const t = useMessages(DOCUMENT_WORDS);
  const type = (change: Partial<DetailsTyped>) => onType({ ...typed, ...change });
  const guess = (field: keyof DetailsTyped) => {
    const source = from[field];
    return source && <span className="document-from">{t(`documents.from.${source}`)}</span>;
  };
  return (
    <div className="document-details">
      <Field label={t('documents.title')} note={guess('title')} wide>
        {(id) => (
          <input
            id={id}
            required
            pattern={SAYS_SOMETHING}
            dir="auto"
            value={typed.title}
            onChange={({ target }) => type({ title: target.value })}
          />
        )}
      </Field>
      <Field label={t('documents.publisher')} note={guess('publisher')}>
        {(id) => (
          <input
            id={id}
            required
            pattern={SAYS_SOMETHING}
            dir="auto"
            autoComplete="off"
            value={typed.publisher}
            onChange={({ target }) => type({ publisher: target.value })}
          />
        )}
      </Field>
      <DateField value={typed.date} note={guess('date')} onType={(date) => type({ date })} />
      <Field label={t('documents.url')} note={guess('url')}>
        {(id) => (
          <Checked
            id={id}
            inputMode="url"
            value={typed.url}
            fault={isAddress(typed.url) ? '' : t('documents.url.fault')}
            onType={(url) => type({ url })}
          />
        )}
      </Field>
      <Field label={t('documents.language')} note={guess('language')}>
        {(id) => (
          <select
            id={id}
            value={typed.language}
            onChange={({ target }) => type({ language: target.value === 'fr' ? 'fr' : 'en' })}
          >
            <option value="en">English</option>
            <option value="fr">français</option>
          </select>
        )}
      </Field>
      <Origin {...{ typed, type, originals, likenesses }} />
    </div>
  );
}

interface FieldProps {
  readonly label: string;
  readonly note?: ReactNode;
  readonly wide?: boolean;
  readonly children: (id: string) => ReactNode;
}

function Field({ label, note, wide, children }: FieldProps) {
  const id = useId();
  return (
    <div className={wide ? 'document-field is-wide' : 'document-field'}>
      <span className="document-label">
        <label htmlFor={id}>{label}</label> {note}
      </span>
      {children(id)}
    </div>
  );
}

interface CheckedProps {
  readonly id: string;
  readonly value: string;
  /** Why it cannot be taken; empty where it can. */
  readonly fault: string;
  readonly required?: boolean;
  readonly placeholder?: string;
  readonly inputMode?: 'url';
  readonly describedBy?: string;
  readonly onType: (value: string) => void;
}

/** An input that the browser refuses with our words. */
function Checked({ fault, describedBy, onType, ...rest }: CheckedProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.setCustomValidity(fault), [fault]);
  return (
    <input
      ref={input}
      {...rest}
      autoComplete="off"
      aria-describedby={describedBy}
      onChange={({ target }) => onType(target.value)}
    />
  );
}

interface DateFieldProps {
  readonly value: string;
  readonly note: ReactNode;
  readonly onType: (value: string) => void;
}

function DateField({ value, note, onType }: DateFieldProps) {
  const t = useMessages(DOCUMENT_WORDS);
  const { lang } = useTranslate();
  const reading = useId();
  const edtf = readDate(value);
  const isBlank = value.trim() === '';
  return (
    <Field label={t('documents.date')} note={note}>
      {(id) => (
        <>
          <Checked
            {...{ id, value, onType }}
            required
            describedBy={reading}
            fault={edtf === null ? t('documents.date.past') : ''}
          />
          <span id={reading} className="document-read">
            {edtf !== null && t('documents.date.read', { date: formatEdtf(edtf, lang) })}
            {edtf === null && t(isBlank ? 'documents.date.hint' : 'documents.date.unread')}
          </span>
        </>
      )}
    </Field>
  );
}

interface OriginProps extends Pick<DetailsFormProps, 'typed' | 'originals' | 'likenesses'> {
  readonly type: (change: Partial<DetailsTyped>) => void;
}

/** A share below this says nothing: reports of one event share names and phrases. */
const LEAST_SHARE = 0.1;

function Origin({ typed, type, originals, likenesses }: OriginProps) {
  const t = useMessages(DOCUMENT_WORDS);
  const { lang } = useTranslate();
  const nameOf = ({ publisher, title }: Original) =>
    isolated(t('documents.named', { publisher, title }));
  const [like] = likenesses;
  const nearest = originals.find(({ id }) => id === like?.id);
  const written = useWork(({ history }) => history.work.project.languages[0] ?? 'en');
  const published = readDate(typed.date);
  return (
    <>
      {originals.length > 0 && (
        <Field label={t('documents.origin')} wide>
          {(id) => (
            <>
              <select
                id={id}
                value={typed.copyOf ?? ''}
                onChange={({ target }) => type({ copyOf: target.value || null })}
              >
                <option value="">{t('documents.origin.own')}</option>
                {originals.map((original) => (
                  <option key={original.id} value={original.id}>
                    {t('documents.origin.copy', { document: nameOf(original) })}
                  </option>
                ))}
              </select>
              {like && nearest && like.share >= LEAST_SHARE && (
                <span className="document-read">
                  {t('documents.origin.share', {
                    share: inPercent(like.share, lang),
                    document: nameOf(nearest),
                  })}
                </span>
              )}
            </>
          )}
        </Field>
      )}
      {typed.copyOf === null && (
        <Field label={t('documents.origin.name')} wide>
          {(id) => (
            <input
              id={id}
              dir="auto"
              value={typed.origin}
              placeholder={
                published === null || typed.publisher.trim() === ''
                  ? undefined
                  : ownOrigin(typed.publisher.trim(), published, written)
              }
              onChange={({ target }) => type({ origin: target.value })}
            />
          )}
        </Field>
      )}
    </>
  );
}
