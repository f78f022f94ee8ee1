import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { EventRecord } from '../domain/record';
import { PanelContextProvider } from '../panel/usePanel';
import { usePanelSelection } from '../panel/usePanelSelection';
import { useViewStore, ViewStoreProvider } from '../store/useView';
import type { View } from '../store/view';
import type { ViewStore } from '../store/viewStore';
import { TranslateProvider, translator } from '../ui/useTranslate';
import { encodeHash } from '../url/codec';
import { StillWords } from './StillWords';

const Stores = createContext<readonly ViewStore[]>([]);

/** Gives the page the first view in every language. */
export const StoresProvider = Stores.Provider;

interface InBothProps {
  readonly as?: 'div' | 'span';
  readonly children: ReactNode;
}

/**
 * A part of the page in every language, of which the styles show one. The languages stand side by side,
 * as what they have in common then costs nothing in a compressed page.
 */
export const InBoth = ({ as: Tag = 'div', children }: InBothProps) =>
  useContext(Stores).map((store) => {
    const { lang } = store.getInitialState();
    return (
      <ViewStoreProvider key={lang} value={store}>
        <TranslateProvider value={translator(lang)}>
          <Tag className="still" lang={lang}>
            <InPanel>{children}</InPanel>
          </Tag>
        </TranslateProvider>
      </ViewStoreProvider>
    );
  });

/** What opens something is a link here. */
function InPanel({ children }: Pick<InBothProps, 'children'>) {
  const store = useViewStore();
  const { context } = usePanelSelection();
  const panel = useMemo(() => {
    const first = store.getInitialState();
    const { dataset, lang } = first;
    return {
      ...context,
      still: {
        // Without the language, which the links of this page do not change.
        linkTo: (view: Partial<View>) => encodeHash({ ...first, ...view }, { dataset, lang }),
        below: (record: EventRecord) => <StillWords record={record} />,
      },
    };
  }, [context, store]);
  return <PanelContextProvider value={panel}>{children}</PanelContextProvider>;
}
