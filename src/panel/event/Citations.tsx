import type { Citation } from '../../domain/record';
import { useView } from '../../store/useView';
import { ExternalLink } from '../../ui/ExternalLink';
import { formatEdtf } from '../../ui/formatDate';
import { useTranslate } from '../../ui/useTranslate';

/** The public pages behind a context fact, each with a link. */
export function Citations({ citations }: { readonly citations: readonly Citation[] }) {
  const t = useTranslate();
  const lang = useView((state) => state.lang);
  return (
    <ul className="citations" aria-label={t('panel.context.citations')}>
      {citations.map(({ url, publisher, title, published }) => (
        <li key={url}>
          {title === undefined ? (
            <ExternalLink url={url}>{publisher}</ExternalLink>
          ) : (
            <>
              {publisher}
              {t('panel.separator')}
              <ExternalLink url={url}>{title}</ExternalLink>
            </>
          )}
          {published !== undefined && `, ${formatEdtf(published, lang)}`}
        </li>
      ))}
    </ul>
  );
}
