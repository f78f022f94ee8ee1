import type { WrittenEvent } from '../../compile/written';
import { placesOfQuote } from '../../domain/quotePlaces';
import { MarkIcon } from '../../marks/MarkIcon';
import { formatEdtf } from '../../ui/formatDate';
import { useMessages } from '../../ui/useMessages';
import { useTranslate } from '../../ui/useTranslate';
import { useWork } from '../state/useWork';
import { shownSource } from '../state/workStore';
import { textOfSource } from '../work/built';
import type { Work } from '../work/work';
import { CARD_WORDS } from './cardWords';
import { issuesOf } from './issueField';
import { useText } from './useCard';

/** The records of a document in the order of its text, each once, where it is first quoted. */
function recordsIn(work: Work, source: string): WrittenEvent[] {
  const text = textOfSource(work, source) ?? '';
  return work.events
    .flatMap((event) => {
      const starts = event.evidence
        .filter((quote) => quote.source === source)
        .flatMap((quote) => placesOfQuote(text, quote).slice(0, 1))
        .map(({ start }) => start);
      return starts.length > 0 ? [{ event, start: Math.min(...starts) }] : [];
    })
    .sort((a, b) => a.start - b.start)
    .map(({ event }) => event);
}

/** Neither start nor end is known: nothing to list. */
const OPEN_DATE = '../..';

/** What the shown document tells, a button each. */
export function RecordList() {
  const t = useMessages(CARD_WORDS);
  const all = useTranslate();
  const text = useText();
  const work = useWork(({ history }) => history.work);
  const source = useWork(shownSource);
  const issues = useWork((state) => state.checked.issues);
  const look = useWork((state) => state.look);
  const records = source ? recordsIn(work, source.id) : [];
  return (
    <>
      <h2 className="card-heading" tabIndex={-1}>
        {records.length === 0 ? t('card.list.none') : t('card.list', { count: records.length })}
      </h2>
      {source && <p className="card-means">{t('card.none')}</p>}
      <ol className="card-list">
        {records.map((record) => {
          const { length: count } = issuesOf(issues, record.id);
          return (
            <li key={record.id}>
              <button type="button" onClick={() => look({ record: record.id })}>
                <MarkIcon kind={record.kind} status={record.status} size={20} />
                <span className="card-list-title">
                  <span className="visually-hidden">
                    {all(`kind.${record.kind}`)}
                    {all('panel.separator')}
                  </span>
                  <bdi>{text(record.title)}</bdi>
                </span>
                <span className="card-quiet">
                  {record.when === undefined || record.when === OPEN_DATE
                    ? ''
                    : formatEdtf(record.when, all.lang)}
                </span>
                {count > 0 && (
                  <span className="card-count-chip">{t('card.problems', { count })}</span>
                )}
              </button>
            </li>
          );
        })}
      </ol>
    </>
  );
}
