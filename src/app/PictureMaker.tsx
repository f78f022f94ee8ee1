import { type ReactNode, useEffect, useMemo } from 'react';
import { todayIso } from '../panel/citePermalink';
import { provenanceOf } from '../panel/takeAwayFilter';
import { type Pictures, PicturesProvider } from '../panel/usePictures';
import { useViewStore } from '../store/useView';
import type { ViewStore } from '../store/viewStore';
import { translator } from '../ui/useTranslate';

/** Printing from the browser's own menu cannot wait: what it needs is loaded when the page is at rest. */
const PREPARE_AFTER_MS = 4_000;

const seen = () => {
  const { clientWidth: width = 0, clientHeight: height = 0 } =
    document.querySelector('.app-map') ?? {};
  return { width, height };
};
const theme = () => (document.documentElement.dataset.theme === 'dark' ? 'dark' : 'light');

/** Loads the room that draws pictures when one is first asked for. */
function picturesOf(store: ViewStore): Pictures {
  let printing: Promise<void> | null = null;
  const onPage = () => {
    const state = store.getState();
    const page = window.location.href;
    const made = provenanceOf(state, translator(state.lang), page, todayIso());
    return { made, page, seen: seen() };
  };
  const installPrinting = () => {
    printing ??= import('../figure/printing')
      .then((room) => room.installPrinting(store, onPage))
      .catch((error: unknown) => {
        printing = null;
        throw error;
      });
    return printing;
  };
  return {
    async file(format, state, made) {
      const { pictureFile } = await import('../figure/pictureFile');
      return pictureFile(format, state, made, { theme: theme(), seen: seen() });
    },
    async print() {
      await installPrinting();
      window.print();
    },
    // Without it the page prints as it is; whoever asks for a file is told.
    prepare: () => void installPrinting().catch(() => null),
  };
}

/** Lets what is below it make pictures of the view, and the browser print it. */
export function PictureMaker({ children }: { readonly children: ReactNode }) {
  const store = useViewStore();
  const pictures = useMemo(() => picturesOf(store), [store]);
  useEffect(() => {
    const timer = setTimeout(pictures.prepare, PREPARE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [pictures]);
  return <PicturesProvider value={pictures}>{children}</PicturesProvider>;
}
