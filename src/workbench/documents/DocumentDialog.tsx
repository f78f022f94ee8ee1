import type { Work } from '../work/work';
import { AddDocuments } from './AddDocuments';
import { EditDocument } from './EditDocument';

/** What a dialog about documents is for: to add some, from files that were dropped; or to change what is said of one. */
export type DocumentTask =
  | { readonly type: 'add'; readonly files: readonly File[] }
  | { readonly type: 'edit'; readonly source: Work['sources'][number]; readonly text: string };

interface DocumentDialogProps {
  readonly task: DocumentTask;
  readonly onClose: () => void;
}

/** The dialogs about documents, which the desk loads when one is asked for. */
export function DocumentDialog({ task, onClose }: DocumentDialogProps) {
  switch (task.type) {
    case 'add':
      return <AddDocuments files={task.files} onClose={onClose} />;
    case 'edit':
      return <EditDocument source={task.source} text={task.text} onClose={onClose} />;
  }
}
