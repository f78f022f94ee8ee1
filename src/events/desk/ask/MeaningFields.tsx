import { type ReactNode, useId } from 'react';
import { isolated } from '../../../ui/isolated';
import type { ColumnMapping, Meaning, TablePreview } from '../../read/outcome';
import { type AskTranslate, useAskTranslate } from './useAskTranslate';

interface FieldsProps {
  readonly table: TablePreview;
  /** Columns that can be chosen. */
  readonly offered: readonly number[];
  readonly mapping: ColumnMapping;
  readonly onChange: (meaning: Meaning, column: number | null) => void;
}

interface FieldGroupProps extends FieldsProps {
  readonly heading: string;
  readonly meanings: readonly Meaning[];
  /** In which ways a table may tell this; none where there is but one. */
  readonly ways: readonly {
    readonly name: string;
    readonly chosen: boolean;
    readonly choose: () => void;
  }[];
  readonly children: ReactNode;
}

/** A group of meanings: in which way the table tells them, a column for each, and what is to be said of these. */
export function FieldGroup(props: FieldGroupProps) {
  const { heading, meanings, ways, children, ...fields } = props;
  const id = useId();
  return (
    <fieldset className="mapping-group">
      <legend>{heading}</legend>
      {ways.length > 0 && (
        <div className="mapping-ways">
          {ways.map(({ name, chosen, choose }) => (
            <label key={name}>
              <input type="radio" name={id} checked={chosen} onChange={choose} />
              {name}
            </label>
          ))}
        </div>
      )}
      <div className="mapping-columns">
        {meanings.map((meaning) => (
          <Field key={meaning} meaning={meaning} {...fields} />
        ))}
      </div>
      {children}
    </fieldset>
  );
}

const NONE = '';

function Field({ meaning, table, offered, mapping, onChange }: FieldsProps & { meaning: Meaning }) {
  const t = useAskTranslate();
  const id = useId();
  const why = reasonInWords(meaning, table, mapping, t);
  return (
    <div className="mapping-field">
      <label htmlFor={id}>{t(`ask.column.${meaning}`)}</label>
      <select
        id={id}
        data-meaning={meaning}
        value={mapping[meaning] ?? NONE}
        aria-describedby={why && `${id}why`}
        onChange={({ target: { value } }) =>
          onChange(meaning, value === NONE ? null : Number(value))
        }
      >
        <option value={NONE}>{t('ask.none')}</option>
        {offered.map((column) => (
          <option key={column} value={column}>
            {columnName(table.header, column, t)}
          </option>
        ))}
      </select>
      {why && (
        <span id={`${id}why`} className="ask-quiet">
          {why}
        </span>
      )}
    </div>
  );
}

/** A column as its table calls it, else by its number. */
const columnName = (header: readonly string[], column: number, t: AskTranslate): string =>
  isolated(header[column] ?? '') || t('ask.unnamed', { number: column + 1 });

/** Why a column is taken for what it is, as long as it is our guess; `undefined` where nothing is to be said. */
function reasonInWords(
  meaning: Meaning,
  { guess, reasons }: TablePreview,
  mapping: ColumnMapping,
  t: AskTranslate,
): string | undefined {
  const reason = reasons[meaning];
  if (!reason || mapping[meaning] === null || mapping[meaning] !== guess[meaning]) return undefined;
  return t(reason === 'values' ? `ask.reason.${meaning}` : `ask.reason.${reason}`);
}
