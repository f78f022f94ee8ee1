import { useMemo, useRef, useState } from 'react';
import type { ColumnMapping, Meaning, TablePreview } from '../../read/outcome';
import { AskDialog } from './AskDialog';
import { readAs, seemsSwapped } from './asRead';
import { columnsOffered, MOST_COLUMNS } from './columnsOffered';
import { FirstRows } from './FirstRows';
import { FieldGroup } from './MeaningFields';
import {
  answerOf,
  askedOf,
  type Choices,
  swapped,
  WHAT,
  WHEN,
  WHERE,
  whenWayOf,
  whereWayOf,
  wrongChoices,
} from './mappingChoices';
import { OrderRadios } from './OrderRadios';
import { type KnownOrder, orderShown } from './orderChoice';
import { RowsAsRead } from './RowsAsRead';
import { useAskTranslate } from './useAskTranslate';
import { WrongChoices } from './WrongChoices';
import './mappingDialog.css';

interface MappingDialogProps {
  readonly name: string;
  readonly table: TablePreview;
  /** Files that come after this one. */
  readonly waiting: number;
  /** @param forAlike - whether it holds for files to come that have the same columns */
  readonly onAnswer: (mapping: ColumnMapping, forAlike: boolean) => void;
  /** Asks the file again, with its first line taken for names or not. */
  readonly onHeader: (hasHeader: boolean) => void;
  readonly onCancel: () => void;
}

const choicesOf = ({ guess }: TablePreview): Choices => ({
  mapping: guess,
  when: whenWayOf(guess),
  where: whereWayOf(guess),
});

/** Asks what the columns of a table mean; what could be guessed is filled in, and shown as it would be read. */
export function MappingDialog(props: MappingDialogProps) {
  const { name, table, waiting, onAnswer, onHeader, onCancel } = props;
  const t = useAskTranslate();
  const { header, rows, placed } = table;
  const [asked, setAsked] = useState(table);
  const [choices, setChoices] = useState(() => choicesOf(table));
  const [sought, setSought] = useState('');
  const [forAlike, setForAlike] = useState(true);
  const form = useRef<HTMLFormElement>(null);
  // The same file comes back with other columns when its first line is a row.
  if (asked !== table) {
    setAsked(table);
    setChoices(choicesOf(table));
  }
  const answer = useMemo(() => answerOf(choices, placed), [choices, placed]);
  const read = useMemo(() => readAs(header, rows, answer), [header, rows, answer]);
  const { when, where } = choices;
  const shown = askedOf(choices, placed);
  const offered = useMemo(
    () =>
      columnsOffered(
        header,
        sought,
        askedOf({ when, where }, placed).flatMap((meaning) => answer[meaning] ?? []),
      ),
    [header, sought, answer, when, where, placed],
  );
  const wrong = wrongChoices(answer);
  const order = orderOf(table, answer);
  const change = (mapping: ColumnMapping) => setChoices({ ...choices, mapping });
  const fields = {
    table,
    offered,
    mapping: answer,
    onChange: (meaning: Meaning, column: number | null) =>
      change({ ...choices.mapping, [meaning]: column }),
  };
  const submit = () => {
    const first = wrong.find(({ type }) => type !== 'half');
    if (!first) return onAnswer(answer, forAlike && waiting > 0);
    const meaning = first.type === 'same' ? first.other : 'year';
    form.current?.querySelector<HTMLElement>(`[data-meaning="${meaning}"]`)?.focus();
  };
  return (
    <AskDialog
      className="mapping"
      heading={t('ask.columns.heading')}
      name={name}
      open={t('ask.open')}
      form={form}
      onSubmit={submit}
      onCancel={onCancel}
    >
      <p>
        {t(placed ? 'ask.columns.introPlaced' : 'ask.columns.intro')} {t('ask.stays')}
      </p>
      {header.length > MOST_COLUMNS && (
        <label className="mapping-search">
          <span>{t('ask.wide', { count: header.length, most: MOST_COLUMNS })}</span>
          <input type="search" value={sought} onChange={({ target }) => setSought(target.value)} />
        </label>
      )}
      <div className="mapping-halves">
        <div className="mapping-fields">
          <FieldGroup
            {...fields}
            heading={t('ask.when')}
            meanings={WHEN[when]}
            ways={(['dates', 'parts'] as const).map((way) => ({
              name: t(`ask.when.${way}`),
              chosen: way === when,
              choose: () => setChoices({ ...choices, when: way }),
            }))}
          >
            {order && (
              <OrderRadios
                legend={t('ask.order')}
                order={order}
                dayFirst={answer.dayFirst}
                onChange={(dayFirst) => change({ ...choices.mapping, dayFirst })}
              />
            )}
            <WrongChoices wrong={wrong} about={WHEN[when]} />
            {WHEN[when].every((meaning) => answer[meaning] === null) && (
              <p className="ask-hint">{t('ask.noDate')}</p>
            )}
          </FieldGroup>
          {!placed && (
            <FieldGroup
              {...fields}
              heading={t('ask.where')}
              meanings={WHERE[where]}
              ways={(['two', 'one'] as const).map((way) => ({
                name: t(`ask.where.${way}`),
                chosen: way === where,
                choose: () => setChoices({ ...choices, where: way }),
              }))}
            >
              <Swap {...{ table, answer }} onSwap={() => change(swapped(answer))} />
              <WrongChoices wrong={wrong} about={WHERE[where]} />
              {WHERE[where].every((meaning) => answer[meaning] === null) && (
                <p className="ask-hint">{t('ask.noPlace')}</p>
              )}
            </FieldGroup>
          )}
          <FieldGroup {...fields} heading={t('ask.what')} meanings={WHAT} ways={[]}>
            <WrongChoices wrong={wrong} about={WHAT} />
          </FieldGroup>
        </div>
        <RowsAsRead read={read} header={header} placed={placed} />
      </div>
      {waiting > 0 && (
        <label className="mapping-switch">
          <input
            type="checkbox"
            checked={forAlike}
            onChange={({ target }) => setForAlike(target.checked)}
          />
          <span>{t('ask.alike', { count: waiting })}</span>
        </label>
      )}
      <FirstRows {...{ table, offered, shown, mapping: answer, onHeader }} />
    </AskDialog>
  );
}

/** What is known of the order of day and month in the columns chosen; `null` where it is no question. */
function orderOf(table: TablePreview, { start, end }: ColumnMapping): KnownOrder | null {
  const { rows, guess, order } = table;
  const inRows = orderShown(rows, [start, end]);
  // The whole file was counted in the columns of the guess.
  return order && start === guess.start && end === guess.end
    ? { evidence: order, examples: inRows?.examples ?? [], whole: true }
    : inRows && { ...inRows, whole: false };
}

interface SwapProps {
  readonly table: TablePreview;
  readonly answer: ColumnMapping;
  readonly onSwap: () => void;
}

function Swap({ table: { header, rows }, answer, onSwap }: SwapProps) {
  const t = useAskTranslate();
  const seems = useMemo(() => seemsSwapped(header, rows, answer), [header, rows, answer]);
  return (
    <div className="mapping-swap">
      <p className="ask-hint" role="status">
        {seems && t(`ask.swap.${seems}`)}
      </p>
      {[...WHERE.two, ...WHERE.one].some((meaning) => answer[meaning] !== null) && (
        <button type="button" className="plain-button" onClick={onSwap}>
          {t('ask.swap')}
        </button>
      )}
    </div>
  );
}
