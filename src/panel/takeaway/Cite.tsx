import { useId, useState } from 'react';
import { CITE_FORMATS, type CiteFormat, type Edition } from '../../dataset/cite/citation';
import { citeAll } from '../../dataset/cite/citeAll';
import { citeEvent } from '../../dataset/cite/citeEvent';
import { citeQuote } from '../../dataset/cite/citeQuote';
import type { SourceId } from '../../domain/ids';
import { inQuotationMarks } from '../../domain/quotationMarks';
import type { EventRecord, Passage, Source } from '../../domain/record';
import { shorten } from '../../scene/shorten';
import { useView } from '../../store/useView';
import { withKnown } from '../../ui/knownWords';
import { useCopy } from '../../ui/useCopy';
import { useTranslate } from '../../ui/useTranslate';
import { excerptsOf } from '../quotation/witnesses';
import { permalinkOf, todayIso } from './citePermalink';
import './cite.css';

/** How to cite a record, or some of the words that it rests on. */
export function CiteRecord({ record }: { readonly record: EventRecord }) {
  const t = useTranslate();
  const sources = useView((state) => state.dataset.sources);
  const whole: Citable = {
    key: record.id,
    label: t('cite.whole'),
    write: (editionOf, format) => citeEvent({ record, sources }, editionOf(record), format),
  };
  const words = excerptsOf(record.quotes).flatMap(({ quote }) =>
    citableWords({ quote, record }, sources),
  );
  return <Cite summary={t('cite.record')} items={[whole, ...words]} />;
}

interface CitePassagesProps {
  /** Each with a record that quotes it. */
  readonly passages: readonly Quoted[];
}

/** How to cite the passages of a page, all or one. */
export function CitePassages({ passages }: CitePassagesProps) {
  const t = useTranslate();
  const sources = useView((state) => state.dataset.sources);
  const words = passages.flatMap((passage) => citableWords(passage, sources));
  if (words.length === 0) return null;
  const all: Citable = {
    key: 'all',
    label: t('cite.all'),
    write: (editionOf, format) =>
      citeAll(
        words.map(({ write }) => write(editionOf, format)),
        format,
      ),
  };
  return <Cite summary={t('cite.quotes')} items={words.length === 1 ? words : [all, ...words]} />;
}

interface Quoted {
  readonly quote: Passage;
  readonly record: EventRecord;
}

/** What can be cited, and how its citation reads. */
interface Citable {
  readonly key: string;
  readonly label: string;
  readonly write: (editionOf: (record: EventRecord) => Edition, format: CiteFormat) => string;
}

/** Enough to tell quotations apart in a list. */
const LONGEST_LABEL = 60;

function citableWords(
  { quote, record }: Quoted,
  sources: ReadonlyMap<SourceId, Source>,
): readonly Citable[] {
  const source = sources.get(quote.source);
  if (!source) return [];
  return [
    {
      key: `${quote.source} ${quote.start} ${quote.end}`,
      label: `${source.publisher}: ${inQuotationMarks(shorten(quote.exact, LONGEST_LABEL))}`,
      write: (editionOf, format) => citeQuote({ record, quote, source }, editionOf(record), format),
    },
  ];
}

interface CiteProps {
  readonly summary: string;
  /** At least one; the first is offered. */
  readonly items: readonly Citable[];
}

/** Closed, it holds no citation: the words of a quotation stand once in the page. */
function Cite({ summary, items }: CiteProps) {
  const t = useTranslate();
  const lang = useView((state) => state.lang);
  const { project, version } = useView((state) => state.dataset);
  const known = useView((state) => state.known);
  const [open, setOpen] = useState(false);
  const [format, setFormat] = useState<CiteFormat>('text');
  const [chosen, setChosen] = useState('');
  const item = items.find(({ key }) => key === chosen) ?? items[0];
  const editionOf = ({ id }: EventRecord): Edition => ({
    ...{ title: withKnown(project.title[lang], known, lang, t), version, lang },
    project: project.id,
    link: permalinkOf(id, version, known),
    accessed: todayIso(),
  });
  return (
    <details className="cite" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{summary}</summary>
      {open && item && (
        <>
          {items.length > 1 && (
            <select
              aria-label={t('cite.what')}
              value={item.key}
              onChange={({ target }) => setChosen(target.value)}
            >
              {items.map(({ key, label }) => (
                <option key={key} value={key}>
                  {label}
                </option>
              ))}
            </select>
          )}
          <FormatChoice format={format} choose={setFormat} />
          <Citation key={`${item.key} ${format} ${lang}`} text={item.write(editionOf, format)} />
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
