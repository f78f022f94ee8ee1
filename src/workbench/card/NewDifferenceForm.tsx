import { useEffect, useRef, useState } from 'react';
import { useMessages } from '../../ui/useMessages';
import type { Words } from '../state/workStore';
import { textOfSource } from '../work/built';
import { addDifference, type Difference, FEWEST_READINGS } from '../work/differenceEdits';
import { AskWords } from './AskWords';
import { CARD_WORDS } from './cardWords';
import { Reading } from './Reading';
import { useCard, useNameInLang } from './useCard';

/** A difference in the making; it comes into the record as a whole, as half of one is none. */
export function NewDifferenceForm({ onClose }: { readonly onClose: () => void }) {
  const t = useMessages(CARD_WORDS);
  const { record, base, make } = useCard();
  const { languages } = base.work.project;
  const inLang = useNameInLang();
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const [what, setWhat] = useState<Difference['what']>({});
  const [places, setPlaces] = useState<readonly Words[]>([]);
  const [isTried, setTried] = useState(false);
  const isWhole = places.length >= FEWEST_READINGS && languages.every((lang) => what[lang]?.trim());
  const add = () => {
    setTried(true);
    const named = languages.map((lang) => [lang, what[lang]?.trim()]);
    if (isWhole && make(addDifference(base, record.id, Object.fromEntries(named), places)))
      onClose();
  };
  return (
    <fieldset className="card-new" aria-label={t('card.differences.add')}>
      {languages.map((lang, index) => (
        <label key={lang}>
          {inLang(t('card.difference.what'), lang)}
          <input
            {...(index === 0 && { ref: first })}
            className="card-input"
            lang={lang}
            value={what[lang] ?? ''}
            onChange={({ target }) => setWhat({ ...what, [lang]: target.value })}
          />
        </label>
      ))}
      <ul className="card-rows">
        {places.map(({ source, start, end }, index) => (
          <Reading
            key={`${source} ${start} ${end}`}
            source={source}
            exact={textOfSource(base.work, source)?.slice(start, end) ?? ''}
            onRemove={() => setPlaces(places.toSpliced(index, 1))}
          />
        ))}
      </ul>
      <p className="card-ways">
        <AskWords
          name={t('card.difference.choose')}
          ask={t('card.difference.ask')}
          take={(words) => setPlaces([...places, words])}
        >
          {t('card.difference.choose')}
        </AskWords>
      </p>
      {isTried && !isWhole && (
        <p className="card-problem" role="alert">
          {t('card.difference.few')}
        </p>
      )}
      <p className="card-buttons">
        <button type="button" className="plain-button is-main" onClick={add}>
          {t('card.make')}
        </button>
        <button type="button" className="plain-button" onClick={onClose}>
          {t('card.cancel')}
        </button>
      </p>
    </fieldset>
  );
}
