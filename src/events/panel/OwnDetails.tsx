import { Fragment, useEffect, useState } from 'react';
import { ExternalLink } from '../../ui/ExternalLink';
import { loadPatiently } from '../../ui/loadPatiently';
import { useMessages } from '../../ui/useMessages';
import type { Detail } from '../read/detailsIndex';
import type { OwnSet } from '../store/ownSets';
import { OWN_PANEL } from '../words/ownPanel';

interface OwnDetailsProps {
  readonly set: OwnSet;
  readonly row: number;
}

async function detailsOf({ details }: OwnSet, record: number): Promise<readonly Detail[]> {
  const { readDetails } = await loadPatiently(() => import('../read/details'));
  return readDetails(details, record);
}

/** The whole record as the file has it: each column with its value, empty ones counted. */
export function OwnDetails({ set, row }: OwnDetailsProps) {
  const own = useMessages(OWN_PANEL);
  const record = set.columns.record[row] ?? 0;
  return (
    <section className="panel-part">
      <h3 className="part-heading">
        {own('own.record.heading')}
        <span className="part-note">
          <bdi>{set.fileName}</bdi> · {own('own.record.number', { number: record + 1 })}
        </span>
      </h3>
      <Read set={set} record={record} />
    </section>
  );
}

function Read({ set, record }: { readonly set: OwnSet; readonly record: number }) {
  const own = useMessages(OWN_PANEL);
  const [attempt, setAttempt] = useState(0);
  const [details, setDetails] = useState<readonly Detail[] | 'loading' | 'failed'>('loading');
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt reads again; a set's name and colour read nothing
  useEffect(() => {
    let current = true;
    setDetails('loading');
    detailsOf(set, record).then(
      (found) => current && setDetails(found),
      () => current && setDetails('failed'),
    );
    return () => {
      current = false;
    };
  }, [set.details, record, attempt]);
  if (details === 'loading') return <p className="panel-hint">{own('own.record.loading')}</p>;
  if (details === 'failed')
    return (
      <p className="panel-hint" role="alert">
        {own('own.record.failed')}{' '}
        <button type="button" className="link-button" onClick={() => setAttempt(attempt + 1)}>
          {own('own.record.again')}
        </button>
      </p>
    );
  return <DetailTable details={details} />;
}

function DetailTable({ details }: { readonly details: readonly Detail[] }) {
  const own = useMessages(OWN_PANEL);
  // Names may repeat, and the order of a record never changes.
  const numbered = details.map((detail, index) => ({ ...detail, key: index }));
  const filled = numbered.filter(({ value }) => value.trim() !== '');
  const empty = details.length - filled.length;
  return (
    <>
      <table className="own-details">
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{own('own.record.name')}</th>
            <th scope="col">{own('own.record.value')}</th>
          </tr>
        </thead>
        <tbody>
          {filled.map(({ key, name, value }) => (
            <tr key={key}>
              <th scope="row">
                <bdi>{name}</bdi>
              </th>
              <td>
                <bdi>
                  <CellText text={value} />
                </bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {empty > 0 && <p className="panel-hint">{own('own.record.empty', { count: empty })}</p>}
    </>
  );
}

const ADDRESS = /(https?:\/\/[^\s<>"'()[\]{}|;]+[^\s<>"'()[\]{}|;.,:!?])/;

/** A cell's text, in which addresses of the web are links; everything else is what it says. */
function CellText({ text }: { readonly text: string }) {
  const parts = text.split(ADDRESS).map((part, index) => ({ part, key: index }));
  return parts.map(({ part, key }) =>
    key % 2 === 1 ? (
      <ExternalLink key={key} url={part}>
        {part}
      </ExternalLink>
    ) : (
      <Fragment key={key}>{part}</Fragment>
    ),
  );
}
