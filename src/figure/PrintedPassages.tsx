import {
  blocksOf,
  type ListedRecord,
  type OtherRecord,
  type PassageBlock,
  passagesIn,
  type QuotedPassage,
  type ToldRecord,
} from '../dataset/passages';
import type { ViewState } from '../store/viewStore';
import { ExternalLink } from '../ui/ExternalLink';
import { formatEdtf } from '../ui/formatDate';
import { translator } from '../ui/useTranslate';
import { PrintedRecord } from './PrintedRecord';
import '../ui/sourceFont.css';

interface PrintedPassagesProps {
  readonly records: readonly ListedRecord[];
  readonly state: ViewState;
  /** The address of the page. */
  readonly page: string;
}

/**
 * The words of the documents on paper: each passage once, with the records that rest on it beneath.
 * Passages are numbered, because paper has no link to lead from one to another.
 */
export function PrintedPassages({ records, state, page }: PrintedPassagesProps) {
  const [blocks = []] = blocksOf([records]);
  const passages = passagesIn(blocks);
  const numberOf = (passage: QuotedPassage) => passages.indexOf(passage) + 1;
  return blocks.map(({ passage, told, others }) => (
    <section
      key={passage?.id ?? told.map(({ record }) => record.id).join()}
      className="print-block"
    >
      {passage && <PrintedWords passage={passage} number={numberOf(passage)} state={state} />}
      {told.map((item) => (
        <PrintedRecord key={item.record.id} {...{ item, state, page }}>
          <Elsewhere item={item} isUnder={passage !== null} {...{ numberOf, state }} />
        </PrintedRecord>
      ))}
      <Others others={others} state={state} isFurther={told.length > 0} />
    </section>
  ));
}

interface PrintedWordsProps {
  readonly passage: QuotedPassage;
  readonly number: number;
  readonly state: ViewState;
}

function PrintedWords({ passage, number, state }: PrintedWordsProps) {
  const { dataset, lang } = state;
  const t = translator(lang);
  const { quote } = passage;
  const source = dataset.sources.get(quote.source);
  return (
    <figure>
      <blockquote lang={source?.language}>{quote.exact}</blockquote>
      <figcaption className="print-quiet">
        <span className="print-number">[{number}]</span>{' '}
        {source ? `${source.publisher}${t('panel.separator')}` : quote.source}
        {source?.url !== undefined ? (
          <ExternalLink url={source.url}>{source.title}</ExternalLink>
        ) : (
          source?.title
        )}
        {source && `, ${formatEdtf(source.published, lang)}`}
      </figcaption>
    </figure>
  );
}

interface ElsewhereProps {
  readonly item: ToldRecord;
  /** Whether a passage of its own stands above the record. */
  readonly isUnder: boolean;
  readonly numberOf: (passage: QuotedPassage) => number;
  readonly state: ViewState;
}

/** What the words above speak against, and the numbers of the record's other passages. */
function Elsewhere({ item, isUnder, numberOf, state }: ElsewhereProps) {
  const t = translator(state.lang);
  const numbers = (supporting: boolean) =>
    item.elsewhere
      .filter(({ supports }) => supports === supporting)
      .map(({ passage }) => numberOf(passage))
      .sort((a, b) => a - b)
      .map((number) => `[${number}]`)
      .join(' ');
  const fields = item.contradicts.map((field) => t(`panel.field.${field}`)).join(', ');
  const lines = [
    [t('panel.contradicts') + t('panel.separator'), fields],
    [`${t(isUnder ? 'panel.restsAlso' : 'panel.rests')} `, numbers(true)],
    [`${t('panel.contradictedBy')} `, numbers(false)],
  ].filter(([, what]) => what !== '');
  if (lines.length === 0) return null;
  return <p className="print-quiet">{lines.map((line) => line.join('')).join(' · ')}</p>;
}

interface OthersProps {
  readonly others: PassageBlock['others'];
  /** Whether records are told under the same passage. */
  readonly isFurther: boolean;
  readonly state: ViewState;
}

/** Names the records that rest on the passage and are told at another one. */
function Others({ others, isFurther, state: { lang } }: OthersProps) {
  const t = translator(lang);
  const named = (list: readonly OtherRecord[]) => list.map(({ record }) => record.title[lang]);
  const lines = [
    [
      t(isFurther ? 'panel.supportsAlso' : 'panel.supports'),
      named(others.filter(({ supports }) => supports)),
    ],
    [t('panel.contradicts'), named(others.filter(({ supports }) => !supports))],
  ] as const;
  return lines.map(
    ([label, titles]) =>
      titles.length > 0 && (
        <p key={label} className="print-quiet">
          {label}
          {t('panel.separator')}
          {titles.join(' · ')}
        </p>
      ),
  );
}
