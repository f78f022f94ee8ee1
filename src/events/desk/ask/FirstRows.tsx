import { useId, useState } from 'react';
import { boundedText } from '../../read/features/jsonText';
import type { ColumnMapping, Meaning, TablePreview } from '../../read/outcome';
import { useAskTranslate } from './useAskTranslate';

interface FirstRowsProps {
  readonly table: TablePreview;
  readonly offered: readonly number[];
  /** What is asked: other meanings have no column. */
  readonly shown: readonly Meaning[];
  readonly mapping: ColumnMapping;
  readonly onHeader: (hasHeader: boolean) => void;
}

/** More of a cell is seen by nobody. */
const LONGEST_CELL = 200;

/** The first rows as the file has them, and whether their first line is the names. */
export function FirstRows({ table, offered, shown, mapping, onHeader }: FirstRowsProps) {
  const t = useAskTranslate();
  const headingId = useId();
  const { header, rows, hasHeader } = table;
  // The box shows at once what the file has still to be asked for.
  const [wish, setWish] = useState({ table, hasHeader });
  const checked = wish.table === table ? wish.hasHeader : hasHeader;
  const meaningOf = (column: number): string =>
    shown
      .filter((meaning) => mapping[meaning] === column)
      .map((meaning) => t(`ask.column.${meaning}`))
      .join(', ');
  return (
    <section className="mapping-first" aria-labelledby={headingId}>
      <h3 id={headingId}>{t('ask.firstRows')}</h3>
      {hasHeader !== null && (
        <label className="mapping-switch">
          <input
            type="checkbox"
            checked={checked ?? false}
            onChange={({ target }) => {
              setWish({ table, hasHeader: target.checked });
              onHeader(target.checked);
            }}
          />
          <span>{t('ask.hasHeader')}</span>
        </label>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <div className="mapping-rows" tabIndex={0}>
        <table>
          <caption className="visually-hidden">{t('ask.firstRows')}</caption>
          <thead>
            <tr>
              {offered.map((column) => (
                <th key={column} scope="col" data-used={meaningOf(column) !== ''}>
                  <bdi>
                    {boundedText(header[column] ?? '', LONGEST_CELL) ||
                      t('ask.unnamed', { number: column + 1 })}
                  </bdi>
                  <span>{meaningOf(column)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((cells, row) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the rows never change
              <tr key={row}>
                {offered.map((column) => (
                  <td key={column}>
                    <bdi>{boundedText(cells[column] ?? '', LONGEST_CELL)}</bdi>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
