import { useDeferredValue, useMemo, useState } from 'react';
import type { EventColumn } from '../../dataset/exporters/eventFields';
import { type EventRecord, LANGS, type Lang } from '../../domain/record';
import { countRows, selectContextCount, selectRowsInView } from '../../store/selectors';
import { useView } from '../../store/useView';
import { useTranslate } from '../../ui/useTranslate';
import { recordsInWords } from '../../words/counts';
import { documentsIn } from '../../words/documents';
import { EmptyWindow } from '../filters/EmptyWindow';
import { highlightsOf } from '../highlight';
import { ContextOff } from '../lists/ContextOff';
import { RecordTitle } from '../lists/RecordTitle';
import { PanelHeading } from '../PanelHeading';
import { usePanel } from '../usePanel';
import {
  cellOf,
  columnName,
  columnsFor,
  type Sort,
  sortRecords,
  type TableContext,
} from './tablePageColumns';
import { useEscape } from './useEscape';
import './tablePage.css';

/** A longer table is no longer read; it would also slow the scrubbing down. */
const LONGEST_TABLE = 300;

const IN_ORDER_OF_TIME: Sort = { column: 'when', direction: 'ascending' };

/** In order of time, as everywhere, until the reader sorts; kept while records are opened from the table. */
let lastSort: Sort = IN_ORDER_OF_TIME;

/** All records in view with the columns of `events.csv`, as far as they have something to say. */
export function TablePage() {
  const t = useTranslate();
  const rows = useDeferredValue(useView(selectRowsInView));
  const context = useDeferredValue(useView(selectContextCount)).context;
  const { goBack } = usePanel();
  useEscape(goBack);
  return (
    <div className="table-page">
      <div className="table-head">
        <PanelHeading>{t('table.heading')}</PanelHeading>
        <button type="button" className="plain-button table-close" onClick={goBack}>
          {t('table.close')}
        </button>
      </div>
      {rows.length === 0 ? (
        <EmptyWindow />
      ) : (
        <>
          <ContextOff count={context} />
          <p className="panel-hint">{t('table.hint')}</p>
          <RecordTable rows={rows} />
        </>
      )}
    </div>
  );
}

interface RecordTableProps {
  readonly rows: ReturnType<typeof selectRowsInView>;
}

function RecordTable({ rows }: RecordTableProps) {
  const t = useTranslate();
  const lang = useView((state) => state.lang);
  const dataset = useView((state) => state.dataset);
  const [chosenSort, setSort] = useState(lastSort);
  const whole = useView((state) => state.whole);
  const context = useMemo(
    () => ({ dataset, documents: documentsIn(whole, lang), lang, t }),
    [dataset, whole, lang, t],
  );
  const withContext = useView(({ tiers }) => tiers.has('context'));
  const { head, others } = columnsFor(lang, withContext);
  // What it was sorted by may have gone with the facts from other pages.
  const isShown = [head, ...others].includes(chosenSort.column);
  const sort = isShown ? chosenSort : IN_ORDER_OF_TIME;
  const records = useMemo(() => {
    const items = rows.flatMap(({ row, presence }) => {
      const record = dataset.events[row];
      return record ? [{ record, possible: presence === 'possible' }] : [];
    });
    return sortRecords(items, sort, context);
  }, [rows, dataset, sort, context]);
  const shown = records.slice(0, LONGEST_TABLE);
  const tell = useView((state) => state.tell);
  const inWords = ({ column, direction }: Sort) =>
    t(`table.sorted.${direction}`, { column: columnName(column, lang, t) });
  const sortBy = (column: EventColumn) => {
    const again = sort.column === column && sort.direction === 'ascending';
    lastSort = { column, direction: again ? 'descending' : 'ascending' };
    setSort(lastSort);
    tell(inWords(lastSort));
  };
  const sorted = inWords(sort);
  const count = useMemo(() => countRows(rows, dataset), [rows, dataset]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="table-scroll" aria-label={t('table.region')} tabIndex={0}>
      <table className="record-table">
        <caption>
          {t('table.caption', { records: recordsInWords(count, t), sorted })}
          {records.length > LONGEST_TABLE && <> {t('table.firstOf', { count: LONGEST_TABLE })}</>}
        </caption>
        <thead>
          <tr>
            {[head, ...others].map((column) => (
              <ColumnHeading key={column} column={column} sort={sort} sortBy={sortBy} />
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ record, possible }) => (
            <tr
              key={record.id}
              className={possible ? 'is-possible' : undefined}
              {...highlightsOf([record.id])}
            >
              <RowHeading record={record} />
              {others.map((column) => (
                <td key={column} data-column={column} lang={langOf(column, record, context)}>
                  <CellText column={column} record={record} context={context} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The language of a cell that has one of its own: the documents', or that in which the project says it. */
function langOf(
  column: EventColumn,
  { quotes }: EventRecord,
  table: TableContext,
): Lang | undefined {
  const { languages } = table.dataset.project;
  const spoken = (lang: Lang) => (languages.includes(lang) ? lang : languages[0]);
  const named = LANGS.find((lang) => column === `title_${lang}` || column === `statement_${lang}`);
  if (named) return spoken(named);
  if (column === 'strength')
    return quotes[0] && table.dataset.sources.get(quotes[0].source)?.language;
  // Where it is the reader's own nothing need be said.
  const isOwn = column === 'when_basis' || column === 'notes';
  return isOwn && !languages.includes(table.lang) ? languages[0] : undefined;
}

interface CellTextProps {
  readonly column: EventColumn;
  readonly record: EventRecord;
  readonly context: TableContext;
}

/** What does not fit on the line is cut on the screen alone: whoever points at it has it whole. */
function CellText({ column, record, context }: CellTextProps) {
  const { text } = cellOf(column, record, context);
  return (
    <span className="cell-text" title={text || undefined}>
      {text}
    </span>
  );
}

function RowHeading({ record }: { readonly record: EventRecord }) {
  const lang = useView((state) => state.lang);
  const { choose } = usePanel();
  return (
    <th scope="row">
      <button
        type="button"
        className="link-button"
        title={record.title[lang]}
        onClick={() => choose({ type: 'event', id: record.id })}
      >
        <RecordTitle record={record} />
      </button>
    </th>
  );
}

interface ColumnHeadingProps {
  readonly column: EventColumn;
  readonly sort: Sort;
  readonly sortBy: (column: EventColumn) => void;
}

function ColumnHeading({ column, sort, sortBy }: ColumnHeadingProps) {
  const t = useTranslate();
  const lang = useView((state) => state.lang);
  const direction = sort.column === column ? sort.direction : undefined;
  return (
    <th scope="col" data-column={column} aria-sort={direction}>
      <button type="button" className="sort-button" onClick={() => sortBy(column)}>
        <span className="cell-text">{columnName(column, lang, t)}</span>
        <span className="sort-arrow" aria-hidden="true" />
      </button>
    </th>
  );
}
