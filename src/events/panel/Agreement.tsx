import { type ReactNode, useMemo } from 'react';
import type { EventId, PlaceId } from '../../domain/ids';
import { RecordButton } from '../../panel/lists/RecordButton';
import { useView } from '../../store/useView';
import { useMessages } from '../../ui/useMessages';
import type { TownComparison } from '../columns/matchRecords';
import { OwnSwatch } from '../look/OwnSwatch';
import type { OwnSet } from '../store/ownSets';
import { OWN_PANEL } from '../words/ownPanel';
import { mergeOwnRows } from './mergedRows';
import { OwnRows } from './OwnRows';
import { useComparison } from './useComparison';

interface AgreementProps {
  readonly place: PlaceId;
  readonly set: OwnSet;
}

/** Where a town's records and a file agree, and what only one of them has. */
export function Agreement({ place, set }: AgreementProps) {
  const comparison = useComparison(set);
  const town = comparison?.towns.find((candidate) => candidate.place === place);
  if (!town) return null;
  return (
    <div className="own-match">
      <p className="own-match-file">
        <OwnSwatch colour={set.colour} /> <bdi>{set.name}</bdi>
      </p>
      <Sides town={town} set={set} />
    </div>
  );
}

const OF_RECORDS = ['agreed', 'perhaps', 'onlyOurs'] as const;

function Sides({ town, set }: { readonly town: TownComparison; readonly set: OwnSet }) {
  const own = useMessages(OWN_PANEL);
  const { onlyOwn } = town;
  const list = useMemo(() => mergeOwnRows([{ set, rows: onlyOwn }]), [set, onlyOwn]);
  return (
    <>
      {OF_RECORDS.map((side) => (
        <Side
          key={side}
          heading={own(`own.agree.${side}`, { count: town[side].length })}
          isEmpty={town[side].length === 0}
        >
          <Records ids={town[side]} />
        </Side>
      ))}
      <Side heading={own('own.agree.onlyOwn', { count: list.length })} isEmpty={list.length === 0}>
        <OwnRows list={list} tooMany="own.agree.first" />
      </Side>
    </>
  );
}

interface SideProps {
  readonly heading: string;
  readonly isEmpty: boolean;
  readonly children: ReactNode;
}

/** A number that opens to its list; a plain line where there is nothing. */
function Side({ heading, isEmpty, children }: SideProps) {
  if (isEmpty) return <p className="own-side">{heading}</p>;
  return (
    <details className="own-side">
      <summary>{heading}</summary>
      {children}
    </details>
  );
}

function Records({ ids }: { readonly ids: readonly EventId[] }) {
  const { events, rowOf } = useView((state) => state.dataset);
  return (
    <ul className="record-list">
      {ids.map((id) => {
        const row = rowOf.get(id);
        const record = row === undefined ? undefined : events[row];
        return (
          record && (
            <li key={id}>
              <RecordButton record={record} />
            </li>
          )
        );
      })}
    </ul>
  );
}
