import { useEffect, useMemo, useRef } from 'react';
import type { EventId } from '../domain/ids';
import { NOTHING_PLAYED } from '../store/played';
import { selectTrace } from '../store/selectors';
import { useView, useViewStore } from '../store/useView';
import { PLAY_CAPTION } from '../ui/messages/playCaption';
import { useMessages } from '../ui/useMessages';
import { useTranslate } from '../ui/useTranslate';
import { captionOf } from './playCaption';
import './playCaption.css';

/** Sooner told, one record would cut off the one before: at the usual speed every other is told. */
const LEAST_TOLD_MS = 4_000;

/** Tells those who listen what stands in the caption, and where playing pauses what it paused at. */
function useTold(id: EventId | undefined, words: string): void {
  const store = useViewStore();
  const playing = useView((state) => state.playing);
  const last = useRef<{ readonly id: EventId; readonly at: number } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words follow the record
  useEffect(() => {
    const at = performance.now();
    if (!id || id === last.current?.id) return;
    if (playing && last.current && at - last.current.at < LEAST_TOLD_MS) return;
    last.current = { id, at };
    store.getState().tell(words);
  }, [store, id, playing]);
}

/** Escape, where nothing else takes it, puts away what was played. */
function usePutAway(shown: boolean): void {
  const store = useViewStore();
  useEffect(() => {
    if (!shown) return;
    const putAway = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      // A dialog closes by itself.
      if (document.querySelector('dialog[open]')) return;
      const { setPlaying, setPlayed } = store.getState();
      setPlaying(false);
      setPlayed(NOTHING_PLAYED);
    };
    document.addEventListener('keydown', putAway);
    return () => document.removeEventListener('keydown', putAway);
  }, [store, shown]);
}

/**
 * Over the map the record that playback has come to, with its date as written; pressed, it opens the
 * record.
 */
export function PlayCaption() {
  const translate = useTranslate();
  const t = useMessages(PLAY_CAPTION);
  const store = useViewStore();
  const dataset = useView((state) => state.dataset);
  const trace = useView(selectTrace);
  const earlier = useView((state) => state.played.earlier);
  const caption = useMemo(() => {
    const [record, before] = trace.map((id) => dataset.events[dataset.rowOf.get(id) ?? -1]);
    return record && captionOf({ record, before, earlier }, dataset.places, { translate, t });
  }, [trace, dataset, earlier, translate, t]);
  const id = trace[0];
  useTold(id, caption ? `${caption.when}: ${caption.title}. ${caption.note}`.trim() : '');
  usePutAway(id !== undefined);
  if (!caption || !id) return null;
  const open = () => {
    const { setPlaying, select } = store.getState();
    setPlaying(false);
    select({ type: 'event', id });
  };
  return (
    <button type="button" className="play-caption" onClick={open}>
      <span className="play-caption-when">{caption.when}</span>{' '}
      <strong className="play-caption-title">{caption.title}</strong>
      {caption.note && <span className="play-caption-note"> {caption.note}</span>}
    </button>
  );
}
