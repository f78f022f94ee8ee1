import { useView } from '../store/useView';
import { PAGE_IDS } from '../store/view';
import { useTranslate } from '../ui/useTranslate';
import { Opener } from './Opener';
import { usePanel } from './usePanel';

/** The way to the pages that are about no single thing; the reader's own only where there are events. */
export function PageNav() {
  const t = useTranslate();
  const selection = useView((state) => state.selection);
  const hasOwn = useView(({ own }) => own.some);
  const { choose } = usePanel();
  return (
    <nav className="page-nav" aria-label={t('panel.pages')}>
      {PAGE_IDS.map((id) => {
        const current = selection.type === 'page' && selection.id === id;
        if (id === 'own' && !hasOwn && !current) return null;
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
    </nav>
  );
}
