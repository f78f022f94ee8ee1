import type { EventRecord } from '../../domain/record';
import { useView } from '../../store/useView';
import { useTranslate } from '../../ui/useTranslate';
import { articleCount, witnessesOf } from './witnesses';

/** How many articles and how many original reports a record rests on: copies are one witness. */
export function WitnessCount({ record }: { readonly record: EventRecord }) {
  const t = useTranslate();
  const sources = useView((state) => state.dataset.sources);
  const articles = articleCount(record.quotes);
  const witnesses = witnessesOf(record.quotes, sources);
  const copied = witnesses.filter(({ copies }) => copies.length > 1);
  const only = witnesses.length === 1 ? copied : [];
  return (
    <>
      <span className="part-note">
        {t('panel.articles', { count: articles })}, {t('panel.origins', { count: record.origins })}
        {only.map(({ origin }) => (
          <span key={origin}>
            {' '}
            (<span lang="en">{origin}</span>)
          </span>
        ))}
      </span>
      {copied.length > 0 && (
        <span className="part-note">
          {t('panel.copiesCountOnce')}
          {witnesses.length > 1 &&
            copied.map(({ origin, copies }) => (
              <span key={origin}>
                {' '}
                <span lang="en">{origin}</span>
                {t('panel.separator')}
                {t('panel.articles', { count: copies.length })}.
              </span>
            ))}
        </span>
      )}
    </>
  );
}
