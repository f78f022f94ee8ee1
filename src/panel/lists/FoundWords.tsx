import { beginsQuoted } from '../../domain/quotationMarks';
import type { EventRecord } from '../../domain/record';
import { useView } from '../../store/useView';
import { useTranslate } from '../../ui/useTranslate';
import { Marked, useSearchedWords } from './Marked';
import { whyFound } from './whyFound';
import '../../ui/sourceFont.css';
import './found.css';

/** Where the words that are searched for stand in a record; nothing where none are. */
export function FoundWords({ record }: { readonly record: EventRecord }) {
  const t = useTranslate();
  const lang = useView((state) => state.lang);
  const dataset = useView((state) => state.dataset);
  const words = useSearchedWords();
  if (words.length === 0) return null;
  const { findings, passages } = whyFound(record, words, dataset, lang);
  return findings.map(({ field, lang: language, ...snippet }, index) => (
    <span key={`${field} ${snippet.text}`} className="found-words">
      {field === 'quote' ? (
        <>
          <q lang={language} className={beginsQuoted(snippet.text) ? 'has-own-marks' : undefined}>
            <Marked {...snippet} />
          </q>
          {index === 0 && passages > 1 && (
            <span className="found-count"> {t('filters.hit.passages', { count: passages })}</span>
          )}
        </>
      ) : (
        <>
          <span className="found-count">
            {t(`filters.hit.${field}`)}
            {t('panel.separator')}
          </span>
          <span lang={language}>
            <Marked {...snippet} />
          </span>
        </>
      )}
      <span className="visually-hidden">. </span>
    </span>
  ));
}
