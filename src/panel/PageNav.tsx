import type { ReactNode } from 'react';
import { useView } from '../store/useView';
import { PAGE_IDS, type PageId } from '../store/view';
import { useTranslate } from '../ui/useTranslate';
import { Opener } from './Opener';
import { pageName } from './selectionName';
import { usePanel } from './usePanel';

/** The way to the pages that are about no single thing, of which there is something to tell; `children` follow them. */
export function PageNav({ children }: { readonly children?: ReactNode }) {
  const t = useTranslate();
  const selection = useView((state) => state.selection);
  const own = useView((state) => state.own);
  const whole = useView((state) => state.whole);
  const isEmpty: Readonly<Partial<Record<PageId, boolean>>> = {
    stories: whole.stories.size === 0,
    camps: !whole.hasCamps,
    own: !own.some,
  };
  const { choose } = usePanel();
  return (
    <nav className="page-nav" aria-label={t('panel.pages')}>
      {PAGE_IDS.map((id) => {
        const current = selection.type === 'page' && selection.id === id;
        if (isEmpty[id] && !current) return null;
        return (
          <Opener
            key={id}
            view={{ selection: { type: 'page', id } }}
            className="page-button"
            aria-current={current ? 'page' : undefined}
            onOpen={() => choose({ type: 'page', id })}
          >
            {pageName(id, own, t)}
          </Opener>
        );
      })}
      {children}
    </nav>
  );
}
