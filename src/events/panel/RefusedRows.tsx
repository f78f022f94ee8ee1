import { useMessages } from '../../ui/useMessages';
import type { OwnSet } from '../store/ownSets';
import { OWN_PANEL } from '../words/ownPanel';

/** Longer lists are read in the downloaded report. */
const MOST = 200;

/** Rows that were left out, each with its line, the value and the reason. */
export function RefusedRows({ set }: { readonly set: OwnSet }) {
  const own = useMessages(OWN_PANEL);
  const refused = set.report.notes.filter(({ effect }) => effect === 'refused');
  const shown = refused.slice(0, MOST);
  return (
    <>
      <ol className="own-refused">
        {shown.map(({ line, column, value, problem }) => (
          <li key={`${line} ${column} ${problem}`}>
            <span className="own-refused-line">{own('own.refusedLine', { line })}</span>{' '}
            {own(`own.problem.${problem}`)}
            {(column !== '' || value !== '') && (
              <bdi className="own-refused-value">
                {own('own.refusedColumn', { column: column || '–', value })}
              </bdi>
            )}
          </li>
        ))}
      </ol>
      {set.report.refused > shown.length && (
        <p className="panel-hint">{own('own.refusedFirst', { count: shown.length })}</p>
      )}
    </>
  );
}
