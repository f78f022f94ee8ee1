import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { PanelBody } from '../../panel/EvidencePanel';
import { PanelWay } from '../../panel/PanelWay';
import { useHighlight } from '../../panel/useHighlight';
import { PanelContextProvider } from '../../panel/usePanel';
import { usePanelSelection } from '../../panel/usePanelSelection';
import { useScrollPadding } from '../../panel/useScrollPadding';
import { NO_PADDING } from '../../store/mapPadding';
import { useView, useViewStore } from '../../store/useView';
import { NOTHING } from '../../store/view';
import { useTranslate } from '../../ui/useTranslate';
import { overlapOf } from './overlap';
import '../../panel/panel.css';
import '../../panel/lists/lists.css';

/** The evidence of what is chosen, over the map until it is closed. */
export function EmbedCard() {
  const selection = useView((state) => state.selection);
  const isFirst = useRef(true);
  useEffect(() => {
    isFirst.current = false;
  }, []);
  if (selection.type === 'none') return null;
  // The link's own choice must not take the focus from the page around the frame.
  return <OpenCard takesFocus={!isFirst.current} />;
}

/** Where the focus goes back to if nothing else had it. */
const MAP = '.embed-map canvas, .embed-map section';

function OpenCard({ takesFocus }: { readonly takesFocus: boolean }) {
  const translate = useTranslate();
  const store = useViewStore();
  const selection = useView((state) => state.selection);
  const { panelRef, context, back } = usePanelSelection();
  useHighlight(panelRef);
  useScrollPadding(panelRef, selection);
  const [opener] = useState(() => document.activeElement);

  // biome-ignore lint/correctness/useExhaustiveDependencies: only as it opens
  useEffect(() => {
    if (takesFocus) panelRef.current?.focus({ preventScroll: true });
  }, []);

  useLayoutEffect(() => {
    const card = panelRef.current;
    const map = document.querySelector('.embed-map');
    if (!card || !map) return;
    const { setMapPadding } = store.getState();
    const publish = () =>
      setMapPadding(overlapOf(map.getBoundingClientRect(), card.getBoundingClientRect()));
    publish();
    const observer = new ResizeObserver(publish);
    for (const part of [card, map]) observer.observe(part);
    return () => {
      observer.disconnect();
      setMapPadding(NO_PADDING);
    };
  }, [store, panelRef]);

  const close = () => {
    store.getState().select(NOTHING);
    const isUseful =
      opener instanceof HTMLElement && opener.isConnected && opener !== document.body;
    const home = isUseful ? opener : document.querySelector<HTMLElement>(MAP);
    // What a full card hid can take the focus only once it has gone.
    requestAnimationFrame(() => home?.focus({ preventScroll: true }));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    close();
  };

  return (
    <section
      ref={panelRef}
      className="evidence-panel embed-card"
      aria-label={translate('region.evidence')}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <PanelContextProvider value={context}>
        <div className="embed-card-top">
          <PanelWay back={back.type === 'none' ? null : back} close={close} />
        </div>
        <PanelBody />
      </PanelContextProvider>
    </section>
  );
}
