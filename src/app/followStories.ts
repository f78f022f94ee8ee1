import type { CompiledStory } from '../dataset/stories';
import type { View } from '../store/view';
import type { ViewStore } from '../store/viewStore';
import { loadPatiently } from '../ui/loadPatiently';
import { reportFault } from '../ui/reportFault';

/** Of the map's frame, which stands before the map has loaded; in CSS pixels. */
function mapSize(): { readonly width: number; readonly height: number } | undefined {
  const frame = document.querySelector('.app-map');
  return frame ? { width: frame.clientWidth, height: frame.clientHeight } : undefined;
}

/** Resolves once the map's frame stands: an embedded page is put together by code that loads apart. */
const frameStands = (): Promise<void> =>
  new Promise((resolve) => {
    const look = () => {
      if (mapSize()) resolve();
      else requestAnimationFrame(look);
    };
    look();
  });

/**
 * Loads the stories, and what leads along them, as soon as one is opened, and never for a reader who
 * opens none. After a failure the next step that is asked for tries again.
 */
export function followStories(
  store: ViewStore,
  load: () => Promise<{ readonly default: readonly CompiledStory[] }>,
  read: (hash: string) => View,
): void {
  let started = false;
  const follow = async () => {
    if (started || !store.getState().story) return;
    started = true;
    try {
      const [path, { default: compiled }] = await Promise.all([
        loadPatiently(() => import('../store/storyPath')),
        load(),
        frameStands(),
      ]);
      path.leadAlong(store, path.openStories(compiled, read), mapSize);
    } catch (error) {
      started = false;
      store.getState().setStories('failed');
      reportFault(error);
    }
  };
  void follow();
  store.subscribe((state, before) => {
    if (state.story !== before.story) void follow();
  });
}
