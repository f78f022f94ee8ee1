import { useEffect, useState } from 'react';
import type { BasemapData } from '../ground/basemapData';
import { reachesBeyondGround } from '../ground/bounds';
import type { Frame } from '../scene/frame';
import { sharedBasemap } from './sharedBasemap';

/** A file that did not arrive is asked for again after this long. */
const AGAIN_AFTER_MS = 10_000;

/**
 * The ground for a picture with this frame: the detailed one until the world is there that the frame
 * needs. `onMissing` is told whether the world could not be loaded; it is tried again.
 */
export function useStillGround(
  frame: Frame,
  detailed: BasemapData,
  onMissing: (isMissing: boolean) => void,
): BasemapData {
  const [world, setWorld] = useState<BasemapData | null>(null);
  const needsWorld = reachesBeyondGround(frame.bounds);
  const isAsked = needsWorld && !world;
  // biome-ignore lint/correctness/useExhaustiveDependencies: which frame needs the world is all the same
  useEffect(() => {
    if (!isAsked) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let current = true;
    const load = (): void => {
      sharedBasemap(frame).then(
        (loaded) => {
          if (!current) return;
          setWorld(loaded);
          onMissing(false);
        },
        () => {
          if (!current) return;
          onMissing(true);
          timer = setTimeout(load, AGAIN_AFTER_MS);
        },
      );
    };
    load();
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [isAsked]);
  return needsWorld ? (world ?? detailed) : detailed;
}
