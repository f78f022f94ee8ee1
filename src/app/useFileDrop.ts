import { useEffect, useRef, useState } from 'react';
import type { TakeFiles } from './useOpenedFiles';

const holdsFiles = (event: DragEvent): boolean =>
  event.dataTransfer?.types.includes('Files') ?? false;

/** What is dropped, and which of it stands for a folder; asked while it is dropped, or never. */
function droppedIn(transfer: DataTransfer | null) {
  const folders = new Map<File, FileSystemDirectoryEntry>();
  const files = [...(transfer?.items ?? [])].flatMap((item) => {
    const [file, entry] = [item.getAsFile(), item.webkitGetAsEntry?.()];
    if (file && entry?.isDirectory) folders.set(file, entry as FileSystemDirectoryEntry);
    return file ?? [];
  });
  return { files, folders };
}

/** Takes files dropped anywhere on the page where no part of it takes them itself; whether they hover there now. */
export function useFileDrop(onFiles: TakeFiles): boolean {
  const [isOver, setOver] = useState(false);
  const handler = useRef(onFiles);
  handler.current = onFiles;
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      // A part of the page has said that it takes them.
      if (event.defaultPrevented) {
        setOver(false);
        return;
      }
      // Else the browser would leave the page and show the file.
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      setOver(false);
      if (!holdsFiles(event) || event.defaultPrevented) return;
      event.preventDefault();
      const { files, folders } = droppedIn(event.dataTransfer);
      handler.current(files, folders);
    };
    addEventListener('dragover', over);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
    };
  }, []);
  return isOver;
}
