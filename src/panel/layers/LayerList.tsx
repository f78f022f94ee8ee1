import { useId, useMemo } from 'react';
import { KINDS, type Tier } from '../../domain/vocabulary';
import { MarkIcon } from '../../marks/MarkIcon';
import {
  type RecordCount,
  selectFailures,
  selectLayerCounts,
  selectWindow,
} from '../../store/selectors';
import { useView } from '../../store/useView';
import { LazyPart, partOf } from '../../ui/LazyPart';
import { loadPatiently } from '../../ui/loadPatiently';
import { useTranslate } from '../../ui/useTranslate';
import { Legend } from './Legend';
import { usePopover } from './usePopover';
import './layers.css';
import { rowsInWindow } from '../../dataset/dataset';
import { passes } from '../../dataset/filters';
import { countWithContext } from '../lists/words';

const OWN_SETS = partOf(
  async () => (await loadPatiently(() => import('../../own/OwnSets'))).OwnSets,
);
const NO_COUNT = { certain: 0, possible: 0, context: 0 };

/** The thematic layers with their counts, and the legend; on narrow windows behind a button. */
export function LayerList() {
  const t = useTranslate();
  const layers = useView((state) => state.layers);
  const counts = useView(selectLayerCounts);
  const hasOwn = useView((state) => state.ownSets.length > 0);
  const toggleLayer = useView((state) => state.toggleLayer);
  const { open, toggle, rootRef, buttonRef, onKeyDown } = usePopover();
  const contentId = useId();
  return (
    <section
      ref={rootRef}
      className="layer-list"
      aria-label={t('region.layers')}
      onKeyDown={onKeyDown}
    >
      <button
        ref={buttonRef}
        type="button"
        className="layers-toggle"
        aria-expanded={open}
        aria-controls={contentId}
        onClick={toggle}
      >
        <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true" focusable="false">
          <path d="M10 3L17.5 7L10 11L2.5 7ZM3.5 10.5L10 14L16.5 10.5M3.5 13.7L10 17.2L16.5 13.7" />
        </svg>
        {t('panel.legendToggle')}
      </button>
      <div id={contentId} className={open ? 'layers-content is-open' : 'layers-content'}>
        <div className="layers-head">
          <h2 className="layers-heading">{t('region.layers')}</h2>
          <span className="layers-columns" aria-hidden="true">
            {t('panel.layerColumns')}
          </span>
        </div>
        <ul className="layers">
          {KINDS.map((kind) => (
            <li key={kind}>
              <label className="layer">
                <input
                  type="checkbox"
                  checked={layers.has(kind)}
                  onChange={() => toggleLayer(kind)}
                />
                <MarkIcon kind={kind} />
                <span className="layer-name">{t(`layer.${kind}`)}</span>{' '}
                <LayerCount count={counts.get(kind) ?? NO_COUNT} />
              </label>
            </li>
          ))}
          <li>
            <ContextSwitch />
          </li>
        </ul>
        {hasOwn && <LazyPart part={OWN_SETS} props={{}} />}
        <Legend />
      </div>
    </section>
  );
}

const CONTEXT_ONLY: ReadonlySet<Tier> = new Set(['context']);

/** The one switch for everything that other public pages tell, with the number of it in the window. */
function ContextSwitch() {
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

/** How many records a layer has in the window: in words for whoever listens, in figures for the eye. */
function LayerCount({ count }: { readonly count: RecordCount }) {
  const t = useTranslate();
  const { certain, possible, context } = count;
  const words = countWithContext(count, t);
  return (
    <>
      <span className="layer-count visually-hidden">{words}</span>
      <span className="layer-figures" aria-hidden="true" title={words}>
        {certain}
        {possible > 0 && <em>+{possible}</em>}
        {context > 0 && <span className="layer-context"> · {context}</span>}
      </span>
    </>
  );
}
