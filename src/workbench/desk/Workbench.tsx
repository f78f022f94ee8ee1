import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { DeskProps } from '../../opened/projectSource';
import { CardRegion } from '../card/CardRegion';
import { WorkProvider } from '../state/useWork';
import type { WorkStore } from '../state/workStore';
import { TextRegion } from '../text/TextRegion';
import { DeskBar } from './DeskBar';
import { PointAsked } from './PointAsked';
import './workbench.css';

interface WorkbenchProps extends DeskProps {
  readonly store: WorkStore;
}

/** Fields undo what is typed in them by themselves. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type));

/** The desk at which documents are coded: a text, the record made of its words, and what the check says. */
export function Workbench({ store, ...props }: WorkbenchProps) {
  const part = useStore(store, (state) => state.part);
  useEffect(() => {
    // On the page as a whole: a button that takes itself away leaves the focus nowhere.
    const onKeyDown = (event: KeyboardEvent) => {
      const isUndo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey);
      const isRedo = event.key.toLowerCase() === 'y' && event.ctrlKey;
      if ((!isUndo && !isRedo) || event.altKey || isTyping(event.target)) return;
      event.preventDefault();
      const { undo, redo } = store.getState();
      if (isRedo || event.shiftKey) redo();
      else undo();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [store]);
  return (
    <WorkProvider value={store}>
      <div className="coding">
        <PointAsked {...props} />
        <DeskBar {...props} />
        <div className="coding-parts" data-part={props.wide ? undefined : part}>
          <TextRegion />
          <CardRegion />
        </div>
      </div>
    </WorkProvider>
  );
}
