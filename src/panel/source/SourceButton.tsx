import type { Source } from '../../domain/record';
import { useView } from '../../store/useView';
import { useTranslate } from '../../ui/useTranslate';
import { usePanel } from '../usePanel';
import { publishedInWords } from './sourceWords';

interface SourceButtonProps {
  readonly source: Source;
  /** Where in the document the reader wants to go; its beginning where absent. */
  readonly at?: number;
}

/** Names a document by publisher and date, and opens it at the passage. */
export function SourceButton({ source, at }: SourceButtonProps) {
  const t = useTranslate();
  const lang = useView((state) => state.lang);
  const { read } = usePanel();
  return (
    <button type="button" className="link-button" onClick={() => read(source.id, at)}>
      {source.publisher}, {publishedInWords(source, lang, t)}
    </button>
  );
}
