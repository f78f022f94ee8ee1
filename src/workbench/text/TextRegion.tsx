import { type DragEvent, useEffect, useRef, useState } from 'react';
import { useMessages } from '../../ui/useMessages';
import { DocumentPart } from './DocumentPart';
import { DocumentTabs } from './DocumentTabs';
import { ReadText } from './ReadText';
import { TEXT_WORDS } from './textWords';
import { useReading } from './useReading';
import '../../ui/sourceFont.css';
import './text.css';
import './bar.css';
import './marks.css';

const NO_FILES: readonly File[] = [];

const holdsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer.types.includes('Files');

/** The region “Document”: the text that is read and marked, and the way to add others. */
export function TextRegion() {
  const t = useMessages(TEXT_WORDS);
  const reading = useReading();
  /** The files with which documents are being added; `null` while none are. */
  const [adding, setAdding] = useState<readonly File[] | null>(null);
  const [isOver, setOver] = useState(false);
  const region = useRef<HTMLElement>(null);
  // Said to have been taken, so that the page does not take them for the reader's own events.
  const over = (event: DragEvent) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
    setOver(true);
  };
  const leave = ({ relatedTarget }: DragEvent) => {
    if (!(relatedTarget instanceof Node && region.current?.contains(relatedTarget))) setOver(false);
  };
  const drop = (event: DragEvent) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    setOver(false);
    setAdding([...event.dataTransfer.files]);
  };
  const add = () => setAdding(NO_FILES);
  const first = useRef<HTMLButtonElement>(null);
  // Where there is no document there is one thing to do.
  useEffect(() => first.current?.focus(), []);
  const added = () => {
    setAdding(null);
    // The dialog gives the focus back to a button that may be gone.
    requestAnimationFrame(() =>
      region.current?.querySelector<HTMLElement>('[role="textbox"]')?.focus(),
    );
  };
  return (
    <section
      ref={region}
      className="coding-text"
      aria-label={t('text.region')}
      onDragOver={over}
      onDragLeave={leave}
      onDrop={drop}
    >
      {reading ? (
        <>
          <DocumentTabs shown={reading.source.id} onAdd={add} />
          <ReadText key={reading.source.id} reading={reading} />
        </>
      ) : (
        <div className="text-none">
          <p>{t('text.none')}</p>
          <button ref={first} type="button" className="plain-button is-main" onClick={add}>
            {t('text.add')}
          </button>
        </div>
      )}
      {isOver && <p className="text-drop">{t('text.drop')}</p>}
      {adding && <DocumentPart task={{ type: 'add', files: adding }} onClose={added} />}
    </section>
  );
}
