import { useEffect, useRef, useState } from 'react';
import { useViewStore } from '../store/useView';
import { useTranslate } from '../ui/useTranslate';
import { createAnnouncer } from './announcer';
import { viewInWords } from './viewWords';

/** What decides the words. Never asked of a selector: those remember one state, the page's. */
const SUBJECTS = [
  ...(['time', 'layers', 'tiers', 'showPossible', 'known', 'filters'] as const),
  ...(['selection', 'lang'] as const),
];

/** Says the view once it has come to rest, and what the controls tell: the page's one live region. */
export function LiveRegion() {
  const t = useTranslate();
  const store = useViewStore();
  const latest = useRef(t);
  latest.current = t;
  const [said, setSaid] = useState({ text: '', count: 0 });

  useEffect(() => {
    let isPressed = false;
    const announcer = createAnnouncer({
      viewNow: () => viewInWords(store.getState(), latest.current),
      say(words) {
        const text = typeof words === 'string' ? words : latest.current('app.chosen', { ...words });
        setSaid(({ count }) => ({ text, count: count + 1 }));
      },
    });
    const hold = () => announcer.hold(isPressed || store.getState().playing);
    const press = () => {
      isPressed = true;
      hold();
    };
    const release = () => {
      isPressed = false;
      hold();
    };
    addEventListener('pointerdown', press, true);
    addEventListener('pointerup', release, true);
    addEventListener('pointercancel', release, true);
    const unsubscribe = store.subscribe((state, before) => {
      hold();
      if (state.told && state.told !== before.told) announcer.tell(state.told.text);
      if (SUBJECTS.some((key) => state[key] !== before[key])) announcer.viewChanged();
    });
    return () => {
      unsubscribe();
      announcer.stop();
      removeEventListener('pointerdown', press, true);
      removeEventListener('pointerup', release, true);
      removeEventListener('pointercancel', release, true);
    };
  }, [store]);

  return (
    <p className="visually-hidden" role="status">
      {/* A new element where the words are the same: said again. */}
      <span key={said.count}>{said.text}</span>
    </p>
  );
}
