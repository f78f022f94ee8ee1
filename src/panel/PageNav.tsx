import type { ReactNode } from 'react';
import { useView } from '../store/useView';
import { PAGE_IDS, type PageId } from '../store/view';
import { useTranslate } from '../ui/useTranslate';
import { Opener } from './Opener';
import { usePanel } from './usePanel';

/** The way to the pages that are about no single thing, of which there is something to tell; `children` follow them. */
export function PageNav({ children }: { readonly children?: ReactNode }) {
  const t = useTranslate();
  const selection = useView((state) => state.selection);
  const hasOwn = useView(({ own }) => own.some);
  const whole = useView((state) => state.whole);
  const isEmpty: Readonly<Partial<Record<PageId, boolean>>> = {
    stories: whole.stories.size === 0,
    camps: !whole.hasCamps,
    own: !hasOwn,
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
            {t(`panel.page.${id}`)}
          </Opener>
        );
      })}
      {children}
    </nav>
  );
}
