import { useEffect, useRef, useState } from 'react';
import { dayFromIso } from '../../domain/day';
import type { Lang } from '../../domain/record';
import {
  edtfOfParts,
  hasTwoEnds,
  readTypedWhen,
  unitTyped,
  WHEN_FORMS,
  type WhenForm,
  whenParts,
} from '../../domain/typedWhen';
import { formatDay, formatEdtf } from '../../ui/formatDate';
import { loadPatiently } from '../../ui/loadPatiently';
import { reportFault } from '../../ui/reportFault';
import { useMessages } from '../../ui/useMessages';
import { useTranslate } from '../../ui/useTranslate';
import { useWork } from '../state/useWork';
import { changeRecord } from '../work/recordEdits';
import type { DateChoice } from '../work/recordGuess';
import { CARD_WORDS } from './cardWords';
import { Field } from './Field';
import { withDate } from './namedDate';
import { useCard } from './useCard';
import { useTyped } from './useTyped';

/** EDTF of what was typed; `null` where it is no date at all. */
async function edtfOf(text: string, form: WhenForm, end: string | undefined) {
  const parts = readTypedWhen(text);
  // How it is meant was chosen beside the field, but for what was typed otherwise.
  if (parts?.form === 'on') return edtfOfParts({ form, date: parts.date, end: end ?? parts.date });
  if (parts) return edtfOfParts(parts);
  const { readUnusualDate } = await loadPatiently(() => import('../../domain/edtfGrammar'));
  return readUnusualDate(text).ok ? text : null;
}

/** When it was: typed as people write dates, or taken from what the words name. */
export function WhenField() {
  const t = useMessages(CARD_WORDS);
  const { lang } = useTranslate();
  const { record, base, make } = useCard();
  const [fault, setFault] = useState(false);
  const parts = record.when === undefined ? null : whenParts(record.when);
  const [form, setForm] = useState<WhenForm>('on');
  const shownForm = parts?.form ?? form;
  const setWhen = (when: string | undefined) => {
    setFault(false);
    make(
      changeRecord(base, record.id, ({ when: _, ...rest }) => ({
        ...rest,
        ...(when !== undefined && { when }),
      })),
    );
  };
  const choose = (choice: DateChoice) => {
    setFault(false);
    make(withDate(base, record.id, choice));
  };
  /** A date of another form is read when its grammar has come: of the record as it then is. */
  const latest = useRef(setWhen);
  latest.current = setWhen;
  const take = (text: string) => {
    if (text.trim() === '') return setWhen(undefined);
    edtfOf(text.trim(), shownForm, parts?.end).then(
      (edtf) => (edtf === null ? setFault(true) : latest.current(edtf)),
      reportFault,
    );
  };
  const inWords = (edtf: string) => formatEdtf(edtf, lang);
  const first = useTyped(parts ? inWords(parts.date) : (record.when ?? ''), take, false);
  const second = useTyped(
    parts?.end === undefined ? '' : inWords(parts.end),
    (text) => {
      const end = unitTyped(text);
      if (end === null || !parts) setFault(true);
      else setWhen(edtfOfParts({ ...parts, end }));
    },
    false,
  );
  return (
    <Field field="when">
      <div className="card-when">
        <select
          className="card-input"
          aria-label={t('card.when.form')}
          value={shownForm}
          onChange={({ target }) => {
            const chosen = WHEN_FORMS.find((each) => each === target.value) ?? 'on';
            setForm(chosen);
            if (parts) setWhen(edtfOfParts({ end: parts.date, ...parts, form: chosen }));
          }}
        >
          {WHEN_FORMS.map((each) => (
            <option key={each} value={each}>
              {t(`card.when.${each}`)}
            </option>
          ))}
        </select>
        <input
          {...first}
          className="card-input"
          aria-label={t('card.when.date')}
          aria-invalid={fault}
          placeholder={t('card.when.hint')}
          autoComplete="off"
        />
        {hasTwoEnds(shownForm) && parts && (
          <input
            {...second}
            className="card-input"
            aria-label={t('card.when.end')}
            autoComplete="off"
          />
        )}
      </div>
      {fault ? (
        <p className="card-problem" role="alert">
          {t('card.when.bad')}
        </p>
      ) : (
        <p className="card-means">
          {record.when === '../..'
            ? t('card.when.open')
            : record.when === undefined
              ? t('card.when.none')
              : t('card.when.read', { date: readAs(record.when, lang) })}
        </p>
      )}
      <NamedDates onChoose={choose} />
    </Field>
  );
}

/** A day with its weekday, anything else as it is told everywhere. */
function readAs(when: string, lang: Lang): string {
  const day = dayFromIso(when);
  return day === null ? formatEdtf(when, lang) : formatDay(day, lang, 'weekday');
}

/** The dates that the quotations name, and how each is counted. */
function NamedDates({ onChoose }: { readonly onChoose: (choice: DateChoice) => void }) {
  const t = useMessages(CARD_WORDS);
  const { lang } = useTranslate();
  const { record } = useCard();
  const ask = useWork((state) => state.ask);
  const [dates, setDates] = useState<readonly DateChoice[]>([]);
  const { id, evidence } = record;
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words name other dates
  useEffect(() => {
    let current = true;
    ask('dates', { record: id }).then((found) => current && setDates(found ?? []), reportFault);
    return () => {
      current = false;
    };
  }, [ask, id, evidence]);
  const offered = dates.filter(({ when }) => when !== record.when);
  if (offered.length === 0) return null;
  return (
    <ul className="card-offers" aria-label={t('card.when.offers')}>
      {offered.map((choice) => (
        <li key={choice.when}>
          <button type="button" className="plain-button" onClick={() => onChoose(choice)}>
            {t('card.when.offer', { words: choice.words, date: formatEdtf(choice.when, lang) })}
          </button>
        </li>
      ))}
    </ul>
  );
}
