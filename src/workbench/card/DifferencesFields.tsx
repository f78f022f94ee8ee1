import { useState } from 'react';
import type { Lang } from '../../domain/record';
import { useMessages } from '../../ui/useMessages';
import {
  addReading,
  changeDifference,
  type Difference,
  FEWEST_READINGS,
  removeDifference,
} from '../work/differenceEdits';
import { AskWords } from './AskWords';
import { CARD_WORDS } from './cardWords';
import { NewDifferenceForm } from './NewDifferenceForm';
import { Reading } from './Reading';
import { useCard, useNameInLang, useText } from './useCard';
import { useTyped } from './useTyped';

/** What the sources of a record tell differently, each in its own words. */
export function DifferencesFields() {
  const t = useMessages(CARD_WORDS);
  const { record } = useCard();
  const [isMaking, setMaking] = useState(false);
  return (
    <div>
      <span className="card-label">{t('card.differences')}</span>
      {(record.differences ?? []).map((difference, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: nothing of a difference stays while it is written
        <DifferenceFields key={index} difference={difference} index={index} />
      ))}
      {isMaking ? (
        <NewDifferenceForm onClose={() => setMaking(false)} />
      ) : (
        <button type="button" className="link-button" onClick={() => setMaking(true)}>
          {t('card.differences.add')}
        </button>
      )}
    </div>
  );
}

interface DifferenceProps {
  readonly difference: Difference;
  readonly index: number;
}

function DifferenceFields({ difference, index }: DifferenceProps) {
  const t = useMessages(CARD_WORDS);
  const text = useText();
  const { record, base, make } = useCard();
  const name = text(difference.what);
  const { readings } = difference;
  return (
    <fieldset className="card-new" aria-label={t('card.difference', { what: name })}>
      {base.work.project.languages.map((lang) => (
        <WhatField key={lang} difference={difference} index={index} lang={lang} />
      ))}
      <ul className="card-rows">
        {readings.map((reading, at) => (
          <Reading
            key={`${reading.source} ${reading.exact} ${reading.prefix ?? ''}`}
            {...reading}
            {...(readings.length > FEWEST_READINGS && {
              onRemove: () =>
                make(
                  changeDifference(base, record.id, index, (it) => ({
                    ...it,
                    readings: it.readings.toSpliced(at, 1),
                  })),
                ),
            })}
          />
        ))}
      </ul>
      <p className="card-ways">
        <AskWords
          name={t('card.difference.reading', { what: name })}
          ask={t('card.difference.reading', { what: name })}
          take={(words) => make(addReading(base, record.id, index, words))}
        >
          {t('card.add')}
        </AskWords>
        <button
          type="button"
          className="link-button"
          aria-label={t('card.remove', { name })}
          onClick={() => make(removeDifference(base, record.id, index))}
        >
          {t('card.quotation.remove')}
        </button>
      </p>
    </fieldset>
  );
}

function WhatField({ difference, index, lang }: DifferenceProps & { readonly lang: Lang }) {
  const t = useMessages(CARD_WORDS);
  const { record, base, make } = useCard();
  const typed = useTyped(difference.what[lang] ?? '', (text) => {
    if (text.trim() === '') return;
    make(
      changeDifference(base, record.id, index, (it) => ({
        ...it,
        what: { ...it.what, [lang]: text.trim() },
      })),
    );
  });
  const name = t('card.difference.what');
  const inLang = useNameInLang();
  return (
    <label>
      {inLang(name, lang)}
      <input {...typed} className="card-input" lang={lang} />
    </label>
  );
}
