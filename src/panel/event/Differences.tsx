import { Fragment, useMemo } from 'react';
import type { Difference, Passage } from '../../domain/record';
import { ProjectText } from '../../store/ProjectText';
import { useView } from '../../store/useView';
import { useTranslate } from '../../ui/useTranslate';
import { Rendering } from '../quotation/Rendering';
import { SourceButton } from '../source/SourceButton';
import './differences.css';

/** What the sources tell differently of one event, side by side in their own words. */
export function Differences({ differences }: { readonly differences: readonly Difference[] }) {
  const t = useTranslate();
  const sources = useView((state) => state.dataset.sources);
  const table = useMemo(() => differenceTable(differences), [differences]);
  if (differences.length === 0) return null;
  return (
    <section className="panel-part">
      <h3 className="part-heading">{t('panel.differences')}</h3>
      <p className="panel-hint">{t('panel.differencesHint')}</p>
      <table className={table.sources.length > 2 ? 'differences is-many' : 'differences'}>
        <thead>
          <tr>
            {table.sources.map((id) => (
              <th key={id} scope="col">
                {sources.get(id)?.publisher ?? id}
              </th>
            ))}
          </tr>
        </thead>
        {table.rows.map((row) => (
          <DifferenceGroup key={row.difference.what.en} row={row} sources={table.sources} />
        ))}
      </table>
    </section>
  );
}

interface DifferenceGroupProps {
  readonly row: DifferenceRow;
  readonly sources: DifferenceTable['sources'];
}

/** What differs over the whole width, because the readings beneath it need all of it. */
function DifferenceGroup({ row, sources }: DifferenceGroupProps) {
  const t = useTranslate();
  const documents = useView((state) => state.dataset.sources);
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={sources.length}>
          <ProjectText text={row.difference.what} />
        </th>
      </tr>
      <tr>
        {sources.map((id, column) => {
          const source = documents.get(id);
          const readings = row.readings[column] ?? [];
          return (
            <td key={id}>
              {readings.length === 0 && (
                <span className="difference-silent">{t('panel.differenceSilent')}</span>
              )}
              {readings.map(({ exact, start }) => (
                <Fragment key={start}>
                  <p lang={source?.language}>
                    <q className="verbatim">{exact}</q>
                  </p>
                  <Rendering exact={exact} language={source?.language} />
                </Fragment>
              ))}
              {source && (
                <span className="difference-source">
                  <SourceButton source={source} at={readings[0]?.start} />
                </span>
              )}
            </td>
          );
        })}
      </tr>
    </tbody>
  );
}

/** One thing told differently; a column without a reading: that source does not speak of it. */
interface DifferenceRow {
  readonly difference: Difference;
  readonly readings: readonly (readonly Passage[])[];
}

interface DifferenceTable {
  /** In the order in which the readings name them. */
  readonly sources: readonly Passage['source'][];
  readonly rows: readonly DifferenceRow[];
}

/** What sources tell differently, one row a thing, one column a source. */
export function differenceTable(differences: readonly Difference[]): DifferenceTable {
  const sources = [
    ...new Set(differences.flatMap(({ readings }) => readings.map(({ source }) => source))),
  ];
  const rows = differences.map((difference) => ({
    difference,
    readings: sources.map((id) => difference.readings.filter(({ source }) => source === id)),
  }));
  return { sources, rows };
}
