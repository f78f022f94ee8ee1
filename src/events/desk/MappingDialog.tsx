import { useId, useMemo, useState } from 'react';
import { isolated } from '../../ui/isolated';
import { useModal } from '../../ui/useModal';
import type { ColumnMapping, TablePreview } from '../read/outcome';
import { columnsOffered, MOST_COLUMNS } from './columnsOffered';
import { useOwnTranslate } from './useOwnTranslate';
import './mappingDialog.css';

/** What a column can mean, in the order in which it is asked. */
const MEANINGS = [
  'latitude',
  'longitude',
  'start',
  'end',
  'title',
  'type',
  'actor',
  'target',
  'place',
  'country',
  'fatalities',
] as const satisfies readonly (keyof ColumnMapping)[];
type Meaning = (typeof MEANINGS)[number];

const NONE = '';

interface MappingDialogProps {
  readonly fileName: string;
  readonly table: TablePreview;
  readonly onAnswer: (mapping: ColumnMapping) => void;
  readonly onCancel: () => void;
}

/** Asks what the columns of a table mean; what could be guessed is filled in. */
export function MappingDialog({ fileName, table, onAnswer, onCancel }: MappingDialogProps) {
  const t = useOwnTranslate();
  const { header, rows, guess } = table;
  const [mapping, setMapping] = useState(guess);
  const [sought, setSought] = useState('');
  const offered = useMemo(
    () =>
      columnsOffered(
        header,
        sought,
        MEANINGS.flatMap((meaning) => mapping[meaning] ?? []),
      ),
    [header, sought, mapping],
  );
  const named = (column: number): string =>
    isolated(header[column] ?? '') || t('own.mapping.unnamed', { number: column + 1 });
  const dialog = useModal();
  const headingId = useId();
  const change = (meaning: Meaning, value: string) =>
    setMapping({ ...mapping, [meaning]: value === NONE ? null : Number(value) });
  const placed = mapping.latitude !== null && mapping.longitude !== null;
  const dated = mapping.start !== null;
  const meaningOf = (column: number): string =>
    MEANINGS.filter((meaning) => mapping[meaning] === column)
      .map((meaning) => t(`own.column.${meaning}`))
      .join(', ');
  return (
    <dialog ref={dialog} className="dialog mapping" aria-labelledby={headingId} onCancel={onCancel}>
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault();
          onAnswer(mapping);
        }}
      >
        <h2 id={headingId}>
          {t('own.mapping.heading')} <bdi>{fileName}</bdi>
        </h2>
        <p>{t('own.mapping.intro')}</p>
        {header.length > MOST_COLUMNS && (
          <label className="mapping-search">
            <span>{t('own.mapping.wide', { count: header.length, most: MOST_COLUMNS })}</span>
            <input
              type="search"
              value={sought}
              onChange={({ target }) => setSought(target.value)}
            />
          </label>
        )}
        <div className="mapping-fields">
          {MEANINGS.map((meaning) => (
            <label key={meaning}>
              <span>{t(`own.column.${meaning}`)}</span>
              <select
                value={mapping[meaning] ?? NONE}
                onChange={({ target }) => change(meaning, target.value)}
              >
                <option value={NONE}>{t('own.mapping.none')}</option>
                {offered.map((column) => (
                  <option key={column} value={column}>
                    {named(column)}
                  </option>
                ))}
              </select>
            </label>
          ))}
          <label className="mapping-switch">
            <input
              type="checkbox"
              checked={mapping.dayFirst}
              onChange={({ target }) => setMapping({ ...mapping, dayFirst: target.checked })}
            />
            <span>{t('own.mapping.dayFirst')}</span>
          </label>
        </div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
        <div className="mapping-rows" tabIndex={0}>
          <table>
            <caption className="visually-hidden">{t('own.mapping.firstRows')}</caption>
            <thead>
              <tr>
                {offered.map((column) => (
                  <th key={column} scope="col" data-used={meaningOf(column) !== ''}>
                    <bdi>{header[column]}</bdi>
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
                      <bdi>{cells[column]}</bdi>
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        {!placed && <p className="mapping-hint">{t('own.mapping.noPlace')}</p>}
        {!dated && <p className="mapping-hint">{t('own.mapping.noDate')}</p>}
        <div className="mapping-buttons">
          <button type="button" className="plain-button" onClick={onCancel}>
            {t('own.cancel')}
          </button>
          <button type="submit" className="mapping-open">
            {t('own.mapping.open')}
          </button>
        </div>
      </form>
    </dialog>
  );
}
