import { type ReactNode, useEffect, useMemo } from 'react';
import { type Pictures, PicturesProvider } from '../panel/takeaway/usePictures';
import { useViewStore } from '../store/useView';
import type { ViewStore } from '../store/viewStore';
import { loadPatiently } from '../ui/loadPatiently';
import { reportFault } from '../ui/reportFault';

/**
 * Printing from the browser's own menu cannot wait: what it needs is loaded at the reader's first
 * touch of the page, which may be the first key of Ctrl P. Who only looks does not pay for it.
 */
const FIRST_TOUCH = ['pointerdown', 'keydown'] as const;

/** Loads the room that draws pictures when one is first asked for; a failure is tried again. */
function picturesOf(store: ViewStore): Pictures {
  let opening: Promise<Pick<Pictures, 'file'>> | null = null;
  const open = () => {
    opening ??= loadPatiently(() => import('./stillPictures')).then((room) =>
      room.openPictures(store),
    );
    opening.catch((error: unknown) => {
      opening = null;
      reportFault(error);
    });
    return opening;
  };
  return {
    file: async (...view) => (await open()).file(...view),
    async print() {
      await open();
      window.print();
    },
    prepare: () => void open(),
  };
}

/** Lets what is below it make pictures of the view, and the browser print it. */
export function PictureMaker({ children }: { readonly children: ReactNode }) {
  const store = useViewStore();
  const pictures = useMemo(() => picturesOf(store), [store]);
  useEffect(() => {
    const stop = new AbortController();
    const touched = () => {
      stop.abort();
      pictures.prepare();
    };
    for (const touch of FIRST_TOUCH) addEventListener(touch, touched, { signal: stop.signal });
    return () => stop.abort();
  }, [pictures]);
  return <PicturesProvider value={pictures}>{children}</PicturesProvider>;
}
