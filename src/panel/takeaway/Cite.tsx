import { type ReactNode, useId, useState } from 'react';
import { CITE_FORMATS, type CiteFormat, type Edition } from '../../dataset/cite/citation';
import { citeEvent } from '../../dataset/cite/citeEvent';
import { citeQuote } from '../../dataset/cite/citeQuote';
import type { EventRecord, Passage, Source } from '../../domain/record';
import { useView } from '../../store/useView';
import { useCopy } from '../../ui/useCopy';
import { useTranslate } from '../../ui/useTranslate';
import { permalinkOf, todayIso } from './citePermalink';
import './cite.css';

/** How to cite a record. */
export function CiteRecord({ record }: { readonly record: EventRecord }) {
  const t = useTranslate();
  const sources = useView((state) => state.dataset.sources);
  return (
    <Cite
      className="cite cite-record"
      record={record}
      summary={t('cite.record')}
      write={(edition, format) => citeEvent({ record, sources }, edition, format)}
    />
  );
}

interface CiteQuoteProps {
  readonly record: EventRecord;
  readonly quote: Passage;
  readonly source: Source;
}

/** How to cite words of a document that a record quotes. */
export function CiteQuote({ record, quote, source }: CiteQuoteProps) {
  const t = useTranslate();
  return (
    <Cite
      className="cite"
      record={record}
      summary={
        <>
          {t('cite.quote')}{' '}
          <span className="visually-hidden">
            {t('cite.quoteOf', { publisher: source.publisher })}
          </span>
        </>
      }
      write={(edition, format) => citeQuote({ record, quote, source }, edition, format)}
    />
  );
}

interface CiteProps {
  readonly className: string;
  readonly record: EventRecord;
  readonly summary: ReactNode;
  readonly write: (edition: Edition, format: CiteFormat) => string;
}

/** Closed, it holds no citation: the words of a quotation stand once in the page. */
function Cite({ className, record, summary, write }: CiteProps) {
  const t = useTranslate();
  const lang = useView((state) => state.lang);
  const version = useView((state) => state.dataset.version);
  const [open, setOpen] = useState(false);
  const [format, setFormat] = useState<CiteFormat>('text');
  const edition = {
    ...{ title: t('app.title'), version, lang },
    link: permalinkOf(record.id, version),
    accessed: todayIso(),
  };
  return (
    <details className={className} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{summary}</summary>
      {open && (
        <>
          <FormatChoice format={format} choose={setFormat} />
          <Citation key={`${format} ${lang}`} text={write(edition, format)} />
        </>
      )}
    </details>
  );
}

interface FormatChoiceProps {
  readonly format: CiteFormat;
  readonly choose: (format: CiteFormat) => void;
}

function FormatChoice({ format, choose }: FormatChoiceProps) {
  const t = useTranslate();
  const name = useId();
  return (
    <fieldset className="cite-formats">
      <legend className="visually-hidden">{t('cite.format')}</legend>
      {CITE_FORMATS.map((id) => (
        <label key={id}>
          <input type="radio" name={name} checked={id === format} onChange={() => choose(id)} />
          {t(`cite.format.${id}`)}
        </label>
      ))}
    </fieldset>
  );
}

/** The citation, to copy by the button or by hand. */
function Citation({ text }: { readonly text: string }) {
  const t = useTranslate();
  const { fieldRef, done, copy } = useCopy<HTMLTextAreaElement>();
  return (
    <>
      <textarea ref={fieldRef} readOnly rows={5} value={text} aria-label={t('cite.citation')} />
      <p className="cite-copy">
        <button type="button" className="plain-button" onClick={copy}>
          {t('cite.copy')}
        </button>
        <span role="status">{done ? t(`cite.${done}`) : ''}</span>
      </p>
    </>
  );
}
