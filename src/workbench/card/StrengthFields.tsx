import type { WrittenEvent } from '../../compile/written';
import { useMessages } from '../../ui/useMessages';
import { inFieldOrder, STRENGTH_FIELDS, SUPPORT_FIELDS } from '../work/fieldOrder';
import { changeRecord } from '../work/recordEdits';
import { CARD_WORDS } from './cardWords';
import { readStated } from './statedNumber';
import { useCard } from './useCard';
import { useTyped } from './useTyped';

type Strength = NonNullable<WrittenEvent['strength']>;

/** The number that the words state, its value, its unit, its qualifier. */
export function StrengthFields() {
  const t = useMessages(CARD_WORDS);
  const { record, base, make } = useCard();
  const { strength } = record;
  const set = (change: (before: Strength) => Strength | null) =>
    make(
      changeRecord(base, record.id, ({ strength: before, ...rest }) => {
        const after = change(before ?? { stated: '', unit: '' });
        if (!after || after.stated === '') return rest;
        // The words of the quotation that state it carry it.
        const evidence = rest.evidence.map((quote) =>
          quote.exact.includes(after.stated)
            ? { ...quote, supports: carried(quote.supports, after.stated) }
            : quote,
        );
        return { ...rest, strength: inFieldOrder(after, STRENGTH_FIELDS, before), evidence };
      }),
    );
  const stated = useTyped(
    strength?.stated ?? '',
    (text) => set((before) => statedAs(text.trim(), before)),
    false,
  );
  const unit = useTyped(strength?.unit ?? '', (text) =>
    set((before) => ({ ...before, unit: text.trim() || before.unit })),
  );
  const value = useTyped(strength?.value === undefined ? '' : String(strength.value), (text) =>
    set(({ value: _, ...before }) => {
      const number = Number(text.replace(/[\s,]/g, ''));
      return text.trim() === '' || Number.isNaN(number) ? before : { ...before, value: number };
    }),
  );
  const qualifier = useTyped(strength?.qualifier ?? '', (text) =>
    set(({ qualifier: _, ...before }) =>
      text.trim() === '' ? before : { ...before, qualifier: text.trim() },
    ),
  );
  return (
    <div className="card-pair">
      <label>
        {t('card.strength.stated')}
        <input {...stated} className="card-input" placeholder={t('card.strength.hint')} />
      </label>
      {strength && (
        <>
          <label>
            {t('card.strength.value')}
            <input {...value} className="card-input" inputMode="numeric" />
          </label>
          <label>
            {t('card.strength.unit')}
            <input {...unit} className="card-input" />
          </label>
          <label>
            {t('card.strength.qualifier')}
            <input {...qualifier} className="card-input" />
          </label>
        </>
      )}
    </div>
  );
}

const carried = <Supports extends object>(supports: Supports, strength: string) =>
  inFieldOrder({ ...supports, strength }, SUPPORT_FIELDS, supports);

/** "over 100 trucks" says its number, its unit and its qualifier itself. */
function statedAs(stated: string, before: Strength): Strength | null {
  if (stated === '') return null;
  const read = readStated(stated);
  return { ...before, ...read, stated, unit: before.unit || read?.unit || stated };
}
