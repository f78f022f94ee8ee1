import { useMessages } from '../../ui/useMessages';
import { useWork } from '../state/useWork';
import { TEXT_WORDS } from './textWords';

/** The region “Document”: the text that is read and marked. */
export function TextRegion() {
  const t = useMessages(TEXT_WORDS);
  const document = useWork((state) => state.document);
  const sources = useWork(({ history }) => history.work.sources);
  const texts = useWork(({ history }) => history.work.texts);
  const source = sources.find(({ id }) => id === document);
  return (
    <section className="coding-text" aria-label={t('text.region')}>
      <pre>{source ? texts[source.file] : t('text.none')}</pre>
    </section>
  );
}
