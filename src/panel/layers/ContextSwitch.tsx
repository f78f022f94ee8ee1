import { useMemo } from 'react';
import { rowsInWindow } from '../../dataset/dataset';
import { passes } from '../../dataset/filters';
import type { Tier } from '../../domain/vocabulary';
import { MarkIcon } from '../../marks/MarkIcon';
import { selectFailures, selectWindow } from '../../store/selectors';
import { useView } from '../../store/useView';
import { useTranslate } from '../../ui/useTranslate';

const CONTEXT_ONLY: ReadonlySet<Tier> = new Set(['context']);

/** The one switch for everything that other public pages tell, with the number of it in the window. */
export function ContextSwitch() {
  const t = useTranslate();
  const shown = useView(({ tiers }) => tiers.has('context'));
  const setContextShown = useView((state) => state.setContextShown);
  const dataset = useView((state) => state.dataset);
  const layers = useView((state) => state.layers);
  const showPossible = useView((state) => state.showPossible);
  const window = useView(selectWindow);
  const failures = useView(selectFailures);
  const count = useMemo(() => {
    const rows = rowsInWindow(dataset.columns, window, { kinds: layers, tiers: CONTEXT_ONLY });
    return rows.filter(
      ({ row, presence }) => (showPossible || presence === 'certain') && passes(failures, row),
    ).length;
  }, [dataset, layers, showPossible, window, failures]);
  return (
    <label className="layer context-switch">
      <input type="checkbox" checked={shown} onChange={() => setContextShown(!shown)} />
      <MarkIcon kind="other" tier="context" />
      <span className="layer-name">{t('panel.context.switch')}</span>{' '}
      <span className="layer-figures layer-context">{count}</span>
    </label>
  );
}
