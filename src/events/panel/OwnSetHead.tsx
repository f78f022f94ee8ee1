import { useId, useState } from 'react';
import { saveFile } from '../../panel/takeaway/saveFile';
import { useViewStore } from '../../store/useView';
import { isolated } from '../../ui/isolated';
import { loadPatiently } from '../../ui/loadPatiently';
import { reportFault } from '../../ui/reportFault';
import { useMessages } from '../../ui/useMessages';
import { OwnSwatch } from '../look/OwnSwatch';
import type { OwnSet } from '../store/ownSets';
import { changeOwnSet } from '../store/ownState';
import { OWN_PANEL } from '../words/ownPanel';
import type { Listing } from './listings';
import { PackHead } from './PackHead';

interface OwnSetHeadProps {
  readonly set: OwnSet;
  readonly onList: (listing: Listing) => void;
}

/** One opened file: its name, whose data it is, and what reading it came to. */
export function OwnSetHead({ set, onList }: OwnSetHeadProps) {
  const own = useMessages(OWN_PANEL);
  return (
    <section className="own-head">
      <h3 className="own-head-name">
        <OwnSwatch colour={set.colour} />
        <bdi>{set.name}</bdi>
        {!set.shown && <span className="own-head-off">{own('own.hidden')}</span>}
      </h3>
      {set.pack ? (
        <PackHead set={set} pack={set.pack} />
      ) : (
        <>
          <ReadRows set={set} onList={onList} />
          <FarRows set={set} onList={onList} />
          <Attribution set={set} />
        </>
      )}
    </section>
  );
}

function ReadRows({ set, onList }: OwnSetHeadProps) {
  const own = useMessages(OWN_PANEL);
  const { report } = set;
  const name = isolated(set.name);
  const lists = [
    { type: 'unplaced', count: report.unplaced, key: 'own.listUnplaced' },
    { type: 'undated', count: report.undated, key: 'own.listUndated' },
    { type: 'refused', count: report.refused, key: 'own.listRefused' },
  ] as const;
  return (
    <table className="own-read">
      <caption className="visually-hidden">{own('own.rows', { name })}</caption>
      <thead>
        <tr>
          <th scope="col">{own('own.read')}</th>
          <th scope="col">{own('own.placed')}</th>
          {lists.map(({ type }) => (
            <th key={type} scope="col">
              {own(`own.${type}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          <td>{own('own.number', { count: report.read })}</td>
          <td>{own('own.number', { count: report.placed })}</td>
          {lists.map(({ type, count, key }) => (
            <td key={type}>
              {count === 0 ? (
                own('own.number', { count })
              ) : (
                <button
                  type="button"
                  className="link-button"
                  aria-label={own(key, { count, name })}
                  onClick={() => onList({ type, set: set.id })}
                >
                  {own('own.number', { count })}
                </button>
              )}
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}

/** Rows that no timeline reaches, offered to be looked at. */
function FarRows({ set, onList }: OwnSetHeadProps) {
  const own = useMessages(OWN_PANEL);
  const { farOff } = set.report;
  if (!farOff) return null;
  return (
    <p className="panel-hint">
      <button
        type="button"
        className="link-button"
        onClick={() => onList({ type: 'far', set: set.id })}
      >
        {own('own.listFar', { count: farOff.rows, name: isolated(set.name) })}
      </button>
    </p>
  );
}

function Attribution({ set }: { readonly set: OwnSet }) {
  const own = useMessages(OWN_PANEL);
  const id = useId();
  const store = useViewStore();
  /** What is kept follows, when the reader has done writing. */
  const keep = async () => {
    if (!set.kept) return;
    const { updateKept } = await loadPatiently(() => import('../desk/kept/keep'));
    await updateKept(store, set.id);
  };
  return (
    <div className="own-whose">
      <label htmlFor={id}>{own('own.attribution')}</label>
      <input
        id={id}
        type="text"
        value={set.attribution}
        maxLength={500}
        placeholder={own('own.attributionHint')}
        title={own('own.attributionNote')}
        onChange={({ target }) => changeOwnSet(store, set.id, { attribution: target.value })}
        onBlur={() => keep().catch(reportFault)}
      />
      {set.report.notes.length > 0 && <ReportButton set={set} />}
    </div>
  );
}

/** Every row that was refused, or is without a place or date, with the reason. */
function ReportButton({ set }: { readonly set: OwnSet }) {
  const own = useMessages(OWN_PANEL);
  const [failed, setFailed] = useState(false);
  const save = async () => {
    const { reportCsv } = await loadPatiently(() => import('../read/importReport'));
    const name = `${set.fileName.replace(/\.[^.]*$/, '')}_report.csv`;
    saveFile({ name, type: 'text/csv;charset=utf-8', content: reportCsv(set.report) });
  };
  return (
    <>
      <button
        type="button"
        className="plain-button"
        onClick={() =>
          save().then(
            () => setFailed(false),
            () => setFailed(true),
          )
        }
      >
        {own('own.report')}
      </button>
      {failed && <p role="alert">{own('own.save.failed')}</p>}
    </>
  );
}
