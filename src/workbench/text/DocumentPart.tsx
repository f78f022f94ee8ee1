import { LazyPart, partOf } from '../../ui/LazyPart';
import { loadPatiently } from '../../ui/loadPatiently';
import type { DocumentTask } from '../documents/DocumentDialog';

const DIALOG = partOf(async () => {
  const { DocumentDialog } = await loadPatiently(() => import('../documents/DocumentDialog'));
  return DocumentDialog;
});

interface DocumentPartProps {
  readonly task: DocumentTask;
  readonly onClose: () => void;
}

/** A dialog about documents; its code loads when one is first opened. */
export const DocumentPart = (props: DocumentPartProps) => <LazyPart part={DIALOG} props={props} />;
