import { useId } from 'react';
import { useTranslate } from '../../../ui/useTranslate';
import { dateInOrder, effectOf, exampleOf, type KnownOrder } from './orderChoice';
import { useAskTranslate } from './useAskTranslate';

interface OrderRadiosProps {
  /** What is asked. */
  readonly legend: string;
  readonly order: KnownOrder;
  readonly dayFirst: boolean;
  readonly onChange: (dayFirst: boolean) => void;
}

/** Day or month first: each with a date of the file, what proves it, and what it would change. */
export function OrderRadios({ legend, order, dayFirst, onChange }: OrderRadiosProps) {
  const t = useAskTranslate();
  const { lang } = useTranslate();
  const id = useId();
  const { evidence, examples, whole } = order;
  const example = exampleOf(examples);
  const proven = evidence.dayFirst + evidence.monthFirst > 0;
  return (
    <fieldset className="ask-order">
      <legend>{legend}</legend>
      <div className="ask-options">
        {[true, false].map((option) => {
          const { proves, moves, loses } = effectOf(evidence, option);
          const says = [
            proves > 0 ? t(`ask.order.only.${option}`, { count: proves }) : '',
            option !== dayFirst && moves > 0 ? t('ask.order.moves', { count: moves }) : '',
            loses > 0 ? t('ask.order.loses', { count: loses }) : '',
          ].filter((text) => text !== '');
          return (
            <label key={`${option}`} className="ask-option">
              <input
                type="radio"
                name={id}
                checked={dayFirst === option}
                aria-describedby={`${id}${option}`}
                onChange={() => onChange(option)}
              />
              <span>
                <strong>{t(`ask.order.${option}`)}</strong>
                <span className="ask-quiet">
                  {t('ask.order.example', {
                    text: example,
                    date: dateInOrder(example, option, lang),
                  })}
                </span>
                <span id={`${id}${option}`} className="ask-quiet">
                  {says.join(' ')}
                </span>
              </span>
            </label>
          );
        })}
      </div>
      {!proven && (
        <p className="ask-quiet">{t(whole ? 'ask.order.open' : 'ask.order.openShown')}</p>
      )}
    </fieldset>
  );
}
