import type { CompiledStory } from '../dataset/stories';
import type { Stories } from '../store/stories';
import type { View } from '../store/view';
import type { ViewStore } from '../store/viewStore';
import { loadPatiently } from '../ui/loadPatiently';
import { showKnown } from './showKnown';

/** Of the program: the page before it has a frame of the same name, and of another size. */
const FRAME = '.app-map:not(.still-page .app-map)';

/** Of the map's frame, which stands before the map has loaded; in CSS pixels. */
function mapSize(): { readonly width: number; readonly height: number } | undefined {
  const frame = document.querySelector(FRAME);
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
 * Loads the stories together with the code that leads through them, and lets it lead. `read` turns the
 * hash of a step into its view.
 */
export async function openStories(
  store: ViewStore,
  load: () => Promise<{ readonly default: readonly CompiledStory[] }>,
  read: (hash: string) => View,
): Promise<Stories> {
  const [path, { default: compiled }] = await Promise.all([
    loadPatiently(() => import('../store/storyPath')),
    load(),
    frameStands(),
  ]);
  const stories = path.openStories(compiled, read);
  path.leadAlong(store, mapSize, (known) => void showKnown(store, known));
  return stories;
}
