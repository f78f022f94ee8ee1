import { useRef, useState } from 'react';
import { isolated } from '../../ui/isolated';
import { reportFault } from '../../ui/reportFault';
import { useMessages } from '../../ui/useMessages';
import { useWorkStore } from '../state/useWork';
import { type ProjectTexts, textsOf } from '../work/workFiles';
import { canSaveFolder, chooseFolder, saveFolder } from './saveFolder';
import { SAVE_WORDS } from './saveWords';
import { saveZip } from './saveZip';

/** Saves the project as a file, or, where the browser can write one, as a folder that is written again. */
export function SaveButtons() {
  const t = useMessages(SAVE_WORDS);
  const store = useWorkStore();
  const [folder, setFolder] = useState<FileSystemDirectoryHandle | null>(null);
  const saved = useRef<ProjectTexts | null>(null);
  const [said, setSaid] = useState('');
  const now = () => {
    const { history, opened } = store.getState();
    return { id: history.work.project.id, texts: textsOf(history.work, opened), opened };
  };
  const toZip = () => {
    const { id, texts } = now();
    saveZip(id, texts);
    setSaid(t('save.saved', { name: `${id}.zip` }));
  };
  const toFolder = async () => {
    try {
      const root = folder ?? (await chooseFolder());
      if (!root) return;
      const { texts, opened } = now();
      const count = await saveFolder(root, texts, saved.current ?? opened.texts);
      saved.current = texts;
      setFolder(root);
      const name = { folder: isolated(root.name) };
      setSaid(count > 0 ? t('save.written', { count, ...name }) : t('save.same', name));
    } catch (error) {
      reportFault(error);
      setSaid(t('save.failed', { detail: error instanceof Error ? error.message : String(error) }));
    }
  };
  return (
    <>
      <button type="button" className="quiet-control" onClick={toZip}>
        {t('save.zip')}
      </button>
      {canSaveFolder() && (
        <button
          type="button"
          className="quiet-control coding-folder"
          onClick={() => void toFolder()}
        >
          {folder ? t('save.folder.again', { folder: isolated(folder.name) }) : t('save.folder')}
        </button>
      )}
      <span role="status" className="coding-said">
        {said}
      </span>
    </>
  );
}
