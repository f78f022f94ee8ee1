import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import type { ViewStore } from '../store/viewStore';
import { reportFault } from '../ui/reportFault';
import { PrintPage, type PrintPageProps, printedFrame } from './PrintPage';
import { sharedBasemap } from './sharedBasemap';

/** What of the page the paper needs, asked for when it is printed. */
type OnPage = Pick<PrintPageProps, 'made' | 'seen' | 'page'>;

/**
 * From now on the browser's own Print prints the view as a page of its own. The page is made when
 * printing begins, which cannot wait, and is gone when it ends.
 */
export async function installPrinting(store: ViewStore, onPage: () => OnPage): Promise<void> {
  const ground = () => sharedBasemap(printedFrame(store.getState(), onPage().seen));
  let basemap = await ground();
  // Printing cannot wait: the ground follows the view.
  store.subscribe(({ camera }, before) => {
    if (camera === before.camera) return;
    ground().then((newest) => {
      basemap = newest;
    }, reportFault);
  });
  let printed: { readonly host: HTMLElement; readonly root: Root } | null = null;
  window.addEventListener('beforeprint', () => {
    if (printed) return;
    const host = document.createElement('div');
    host.className = 'print-page';
    document.body.append(host);
    const root = createRoot(host);
    printed = { host, root };
    flushSync(() =>
      root.render(<PrintPage state={store.getState()} basemap={basemap} {...onPage()} />),
    );
  });
  window.addEventListener('afterprint', () => {
    printed?.root.unmount();
    printed?.host.remove();
    printed = null;
  });
}
