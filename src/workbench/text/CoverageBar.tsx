import type { CSSProperties } from 'react';
import { inPercent } from '../../ui/inPercent';
import { useMessages } from '../../ui/useMessages';
import { useTranslate } from '../../ui/useTranslate';
import { accountedFor, sharesOf } from './coverage';
import { TEXT_WORDS } from './textWords';
import type { Reading } from './useReading';

const TYPES = ['told', 'quoted', 'general', 'boilerplate', 'open'] as const;

/** How much of the document is accounted for, as a bar and in words. */
export function CoverageBar({ checked }: Pick<Reading, 'checked'>) {
  const t = useMessages(TEXT_WORDS);
  const { lang } = useTranslate();
  if (!checked) return <p className="text-coverage">{t('text.checking')}</p>;
  const { coverage } = checked;
  const shares = sharesOf(coverage);
  const open = coverage.uncovered.length;
  return (
    <div className="text-coverage">
      <div className="text-shares" aria-hidden="true">
        {TYPES.filter((type) => shares[type] > 0).map((type) => (
          <span
            key={type}
            className={`text-share is-${type}`}
            style={{ '--share': shares[type] } as CSSProperties}
          />
        ))}
      </div>
      <p>
        <strong>{t('text.accounted', { share: inPercent(accountedFor(shares), lang) })}</strong>
        {', '}
        {open === 0 ? t('text.open.none') : t('text.open', { count: open })}
      </p>
    </div>
  );
}

/** How the marks of the text look, each with its share of the document. */
export function MarkKey({ checked }: Pick<Reading, 'checked'>) {
  const t = useMessages(TEXT_WORDS);
  const { lang } = useTranslate();
  const shares = checked && sharesOf(checked.coverage);
  return (
    <ul className="text-key" aria-label={t('text.key')}>
      {TYPES.map((type) => (
        <li key={type}>
          <span className={`text-swatch is-${type}`} aria-hidden="true">
            Aa
          </span>{' '}
          {t(`text.mark.${type}`)}
          {shares && <span className="text-part"> {inPercent(shares[type], lang)}</span>}
        </li>
      ))}
    </ul>
  );
}
