import { useId } from 'react';
import type { WrittenEvent } from '../../compile/written';
import { ACLED_SUB_EVENTS } from '../../domain/acled';
import type { Lang } from '../../domain/record';
import { OWN_SUBTYPES, RELATIONS } from '../../domain/vocabulary';
import { useMessages } from '../../ui/useMessages';
import { useTranslate } from '../../ui/useTranslate';
import { changeRecord, renameRecord } from '../work/recordEdits';
import { CARD_WORDS } from './cardWords';
import { DifferencesFields } from './DifferencesFields';
import { FieldIssues } from './FieldIssues';
import { StrengthFields } from './StrengthFields';
import { useCard, useNameInLang, useText } from './useCard';
import { useTyped } from './useTyped';

/** All else that a record may say: for those who need it. */
export function More() {
  const t = useMessages(CARD_WORDS);
  const { base } = useCard();
  return (
    <details className="card-more">
      <summary>{t('card.more')}</summary>
      <Subtypes />
      {base.work.project.languages.map((lang) => (
        <TextField key={`basis ${lang}`} field="whenBasis" lang={lang} />
      ))}
      <StrengthFields />
      <Relations />
      <DifferencesFields />
      {base.work.project.languages.map((lang) => (
        <TextField key={`notes ${lang}`} field="notes" lang={lang} />
      ))}
      <Decisions />
      <RecordId />
      <FieldIssues field="more" />
    </details>
  );
}

/** The record with a field, or without where there is no value. */
const withField = <Field extends keyof WrittenEvent>(
  record: WrittenEvent,
  field: Field,
  value: WrittenEvent[Field] | undefined,
): WrittenEvent => {
  const { [field]: _, ...rest } = record;
  return (value === undefined ? rest : { ...rest, [field]: value }) as WrittenEvent;
};

function Subtypes() {
  const t = useMessages(CARD_WORDS);
  const list = useId();
  const { record, base, make } = useCard();
  const set = (field: 'subtype' | 'ownSubtype', text: string) => {
    const own = OWN_SUBTYPES.find((each) => each === text);
    const value = field === 'ownSubtype' ? own : text.trim() || undefined;
    make(changeRecord(base, record.id, (it) => withField(it, field, value)));
  };
  const typed = useTyped(record.subtype ?? '', (text) => set('subtype', text));
  const fitting = Object.entries(ACLED_SUB_EVENTS).filter(([, kinds]) =>
    kinds.includes(record.kind),
  );
  return (
    <div className="card-pair">
      <label>
        {t('card.subtype')}
        <input {...typed} className="card-input" list={list} />
        <datalist id={list}>
          {fitting.map(([name]) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      </label>
      <label>
        {t('card.ownSubtype')}
        <select
          className="card-input"
          value={record.ownSubtype ?? ''}
          onChange={({ target }) => set('ownSubtype', target.value)}
        >
          <option value="">{t('card.nothing')}</option>
          {OWN_SUBTYPES.map((each) => (
            <option key={each} value={each}>
              {t(`card.ownSubtype.${each}`)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

interface TextFieldProps {
  readonly field: 'whenBasis' | 'notes';
  readonly lang: Lang;
}

function TextField({ field, lang }: TextFieldProps) {
  const t = useMessages(CARD_WORDS);
  const { record, base, make } = useCard();
  const inLang = useNameInLang();
  const typed = useTyped(record[field]?.[lang] ?? '', (text) =>
    make(
      changeRecord(base, record.id, (it) => {
        const { [lang]: _, ...others } = it[field] ?? {};
        const texts = text.trim() === '' ? others : { ...others, [lang]: text.trim() };
        // A date keeps its reasoning; notes may go.
        if (field === 'whenBasis') return text.trim() === '' ? it : { ...it, whenBasis: texts };
        return withField(it, 'notes', Object.keys(texts).length > 0 ? texts : undefined);
      }),
    ),
  );
  const name = t(`card.${field}`);
  return (
    <label>
      {inLang(name, lang)}
      <textarea {...typed} className="card-input" lang={lang} rows={2} />
    </label>
  );
}

function Relations() {
  const t = useMessages(CARD_WORDS);
  const all = useTranslate();
  const text = useText();
  const { record, base, make } = useCard();
  const { events } = base.work;
  const related = record.related ?? [];
  const set = (next: typeof related) =>
    make(
      changeRecord(base, record.id, (it) =>
        withField(it, 'related', next.length > 0 ? next : undefined),
      ),
    );
  const titleOf = (id: string) => {
    const found = events.find((event) => event.id === id);
    return found ? text(found.title) : id;
  };
  return (
    <div className="card-relations">
      <span className="card-label">{t('card.related')}</span>
      <ul className="card-rows">
        {related.map((entry, index) => (
          <li key={`${entry.relation} ${entry.event}`} className="card-row">
            <select
              className="card-input"
              aria-label={t('card.related.how', { title: titleOf(entry.event) })}
              value={entry.relation}
              onChange={({ target }) => {
                const relation = RELATIONS.find((each) => each === target.value) ?? 'part_of';
                set(related.with(index, { ...entry, relation }));
              }}
            >
              {RELATIONS.map((each) => (
                <option key={each} value={each}>
                  {all(`panel.relation.${each}`)}
                </option>
              ))}
            </select>
            <span className="card-name">
              <bdi>{titleOf(entry.event)}</bdi>
            </span>
            <button
              type="button"
              className="card-remove"
              aria-label={t('card.remove', { name: titleOf(entry.event) })}
              onClick={() => set(related.toSpliced(index, 1))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <select
        className="card-input"
        aria-label={t('card.related.add')}
        value=""
        onChange={({ target }) => {
          if (target.value !== '') set([...related, { event: target.value, relation: 'part_of' }]);
        }}
      >
        <option value="">{t('card.related.add')}</option>
        {events
          .filter(({ id }) => id !== record.id)
          .map((event) => (
            <option key={event.id} value={event.id}>
              {text(event.title)}
            </option>
          ))}
      </select>
    </div>
  );
}

/** What the coder decided where the words alone do not show it. */
function Decisions() {
  const t = useMessages(CARD_WORDS);
  const { record, base, make } = useCard();
  const checked = record.checked ?? [];
  if (checked.length === 0) return null;
  return (
    <div>
      <span className="card-label">{t('card.checked')}</span>
      <ul className="card-rows">
        {checked.map(({ field, value, reason }, index) => (
          <li key={`${field} ${value}`} className="card-row">
            <span className="card-name">
              <bdi>{t('card.checked.item', { field, value, reason })}</bdi>
            </span>
            <button
              type="button"
              className="card-remove"
              aria-label={t('card.remove', { name: reason })}
              onClick={() => {
                const left = checked.toSpliced(index, 1);
                make(
                  changeRecord(base, record.id, (it) =>
                    withField(it, 'checked', left.length > 0 ? left : undefined),
                  ),
                );
              }}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Its name in links: one's own, until it was in a file. */
function RecordId() {
  const t = useMessages(CARD_WORDS);
  const { record, base, make } = useCard();
  const typed = useTyped(
    record.id,
    (text) => make(renameRecord(base, record.id, text.trim())),
    false,
  );
  return (
    <label>
      {t('card.id')}
      <input
        {...typed}
        className="card-input"
        spellCheck={false}
        readOnly={base.settled.has(record.id)}
      />
    </label>
  );
}
