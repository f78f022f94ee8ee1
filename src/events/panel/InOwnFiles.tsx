import { useMemo } from 'react';
import type { EventRecord } from '../../domain/record';
import { extentOf } from '../../domain/timeSpan';
import { useView } from '../../store/useView';
import { isolated } from '../../ui/isolated';
import { useMessages } from '../../ui/useMessages';
import type { RecordMatch } from '../columns/matchRecords';
import { type OwnColumns, ownExtent } from '../columns/ownColumns';
import { selectShownOwnSets } from '../store/ownSelectors';
import { type OwnSet, tablesOf } from '../store/ownSets';
import { OWN_PACKS } from '../words/ownPacks';
import { canBeCompared, coversRecord, searchInWords } from './compared';
import { OwnRowButton } from './OwnRowButton';
import { useComparison } from './useComparison';
import { useOwnWords } from './useOwnWords';
import './own.css';
import './ownCompare.css';

/** More of one file for one record are no longer compared by eye. */
const MOST = 5;

interface InOwnFilesProps {
  readonly record: EventRecord;
}

/** What each of the reader's files has in the place, days and kind of a record. */
export function InOwnFiles({ record }: InOwnFilesProps) {
  const { own } = useOwnWords();
  const sets = useView(selectShownOwnSets);
  const places = useView((state) => state.dataset.places);
  const comparable = canBeCompared(record, places);
  return (
    <section className="panel-part">
      <h3 className="part-heading">{own('own.match.own')}</h3>
      <p className="panel-hint">
        {own(comparable ? 'own.match.ownNote' : 'own.match.notCompared')}
      </p>
      {comparable &&
        sets.flatMap((set) => {
          const tables = tablesOf(set).filter(({ columns }) => !set.pack || meets(columns, record));
          return tables.length === 0 && set.pack
            ? [<NotThere key={set.id} set={set} />]
            : tables.map((table) => <InFile key={table.id} record={record} set={table} />);
        })}
    </section>
  );
}

/** Whether a file of a published set has events on the days of a record. */
function meets(columns: OwnColumns, { time }: EventRecord): boolean {
  const extent = ownExtent(columns);
  if (!extent || !time) return false;
  const days = extentOf(time.span);
  return days.from <= extent.to && days.to >= extent.from;
}

/** Nothing is said of what is not there. */
function NotThere({ set }: { readonly set: OwnSet }) {
  const t = useMessages(OWN_PACKS);
  return (
    <p className="own-match">
      <bdi>{t('pack.notThere', { name: isolated(set.name) })}</bdi>
    </p>
  );
}

interface InFileProps extends InOwnFilesProps {
  readonly set: OwnSet;
}

function InFile({ record, set }: InFileProps) {
  const { own } = useOwnWords();
  const comparison = useComparison(set);
  if (!comparison) return null;
  const matches = comparison.matches.get(record.id) ?? [];
  if (matches.length === 0) return <NothingInFile record={record} set={set} />;
  return (
    <div className="own-match">
      <p className="own-match-file">
        <bdi>{own('own.match.has', { name: isolated(set.name) })}</bdi>
      </p>
      <ul className="record-list">
        {matches.slice(0, MOST).map((match) => (
          <li key={match.row}>
            <OwnRowButton set={set} row={match.row} />
            <MatchNote match={match} />
          </li>
        ))}
      </ul>
      {matches.length > MOST && (
        <p className="panel-hint">{own('own.match.more', { count: matches.length - MOST })}</p>
      )}
      {matches.slice(0, MOST).some(({ strength }) => strength === 'weak') && (
        <p className="panel-hint">{own('own.match.weakNote')}</p>
      )}
    </div>
  );
}

/** How far from our place, and whether the match is a weak one. */
function MatchNote({ match }: { readonly match: RecordMatch }) {
  const { own, lang } = useOwnWords();
  const place = useView((state) => state.dataset.places.get(match.place));
  const km = Math.round(match.km);
  return (
    <span className="own-match-note">
      {own('own.match.km', { km, place: place?.name[lang] ?? match.place })}
      {match.strength === 'weak' && <em> · {own('own.match.weak')}</em>}
    </span>
  );
}

/** That a file is silent, and what it was asked for; a file of other days or lands is not silent. */
function NothingInFile({ record, set }: InFileProps) {
  const { own, t, lang } = useOwnWords();
  const places = useView((state) => state.dataset.places);
  const { columns } = set;
  const name = isolated(set.name);
  const covers = useMemo(() => coversRecord(columns, record, places), [columns, record, places]);
  if (!covers)
    return (
      <p className="own-match">
        <bdi>{own('own.match.notCovered', { name })}</bdi>
      </p>
    );
  return (
    <div className="own-match">
      <p className="own-match-file">
        <bdi>{own('own.match.nothing', { name })}</bdi>
      </p>
      <p className="panel-hint">{searchInWords(record, places, lang, t, own)}</p>
    </div>
  );
}
