import { useMemo } from 'react';
import { Overview } from '../panel/overview/Overview';
import { PageNav } from '../panel/PageNav';
import { TownButtons } from '../panel/place/TownButtons';
import { PanelContextProvider } from '../panel/usePanel';
import { usePanelSelection } from '../panel/usePanelSelection';
import { useView, useViewStore } from '../store/useView';
import { useTranslate } from '../ui/useTranslate';
import { encodeHash } from '../url/codec';
import { StillFoot } from './StillFoot';
import { StillWords } from './StillWords';

/**
 * The evidence before the program, made of the same parts: what opens something is a link. Its form is
 * not known yet, so that it has the ways to the pages at both places, and the styles show one.
 */
export function StillEvidence() {
  const t = useTranslate();
  const store = useViewStore();
  const dataset = useView((state) => state.dataset);
  const { context } = usePanelSelection();
  const panel = useMemo(() => {
    const first = store.getInitialState();
    return {
      ...context,
      still: {
        // In the language of the page, which the links of this page do not change.
        linkTo: (view: Partial<typeof first>) =>
          encodeHash({ ...first, ...view }, { dataset, lang: first.lang }),
        below: (record: Parameters<typeof StillWords>[0]['record']) => (
          <StillWords record={record} />
        ),
      },
    };
  }, [context, dataset, store]);
  return (
    <section className="evidence-region" aria-label={t('region.evidence')}>
      <PanelContextProvider value={panel}>
        <div className="evidence-panel">
          <div className="panel-top">
            <TownButtons peek />
          </div>
          <div className="panel-body">
            <Overview
              ways={
                <div className="still-tight">
                  <PageNav />
                </div>
              }
            />
            <StillFoot />
          </div>
        </div>
        <div className="panel-foot">
          <PageNav />
        </div>
      </PanelContextProvider>
    </section>
  );
}
