import { useId } from 'react';
import { KINDS, STATUSES } from '../../domain/vocabulary';
import { MarkIcon } from '../../marks/MarkIcon';
import { useTranslate } from '../../ui/useTranslate';
import { changeRecord } from '../work/recordEdits';
import { Field } from './Field';
import { useCard } from './useCard';

/** What kind of thing happened: one of six, each with the sign that the map has for it. */
export function KindField() {
  const t = useTranslate();
  const name = useId();
  const { record, base, make } = useCard();
  return (
    <Field field="kind">
      <div className="card-chips">
        {KINDS.map((kind) => (
          <label key={kind} className="card-chip">
            <input
              type="radio"
              name={name}
              checked={record.kind === kind}
              onChange={() => make(changeRecord(base, record.id, (it) => ({ ...it, kind })))}
            />
            <MarkIcon kind={kind} size={18} />
            {t(`kind.${kind}`)}
          </label>
        ))}
      </div>
    </Field>
  );
}

/** Whether it happened, is claimed, planned …, with what that means. */
export function StatusField() {
  const t = useTranslate();
  const name = useId();
  const { record, base, make } = useCard();
  return (
    <Field field="status">
      <div className="card-chips">
        {STATUSES.map((status) => (
          <label key={status} className="card-chip">
            <input
              type="radio"
              name={name}
              checked={record.status === status}
              onChange={() => make(changeRecord(base, record.id, (it) => ({ ...it, status })))}
            />
            {t(`status.${status}`)}
          </label>
        ))}
      </div>
      <p className="card-means">{t(`panel.status.${record.status}`)}</p>
    </Field>
  );
}
