import { type Facet, isActive } from '../../dataset/filters';
import { useView } from '../../store/useView';
import { useMessages } from '../../ui/useMessages';
import { useTranslate } from '../../ui/useTranslate';
import { useDocuments } from '../../words/documents';
import { OWN_PANEL } from '../words/ownPanel';

/** What only the coded records of the documents have. */
const OF_DOCUMENTS: readonly Facet[] = ['actors', 'statuses', 'sources'];

/** Says which of the filters that are set do not bear on own events. */
export function NotFiltered() {
  const t = useTranslate();
  const own = useMessages(OWN_PANEL);
  const documents = t('takeaway.tier.corpus', useDocuments());
  const filters = useView((state) => state.filters);
  const active = OF_DOCUMENTS.filter((facet) => isActive(filters, facet));
  if (active.length === 0) return null;
  const names = active.map((facet) => t(`filters.${facet}`).toLowerCase());
  return (
    <p className="panel-hint">{own('own.notFiltered', { documents, facets: names.join(', ') })}</p>
  );
}
