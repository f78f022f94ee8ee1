import { useId } from 'react';
import { KINDS } from '../../domain/vocabulary';
import { MarkIcon } from '../../marks/MarkIcon';
import { selectLayerCounts } from '../../store/selectors';
import { useView } from '../../store/useView';
import { LazyPart, partOf } from '../../ui/LazyPart';
import { loadPatiently } from '../../ui/loadPatiently';
import { useTranslate } from '../../ui/useTranslate';
import { ContextSwitch } from './ContextSwitch';
import { LayerCount } from './LayerCount';
import { Legend } from './Legend';
import { usePopover } from './usePopover';
import './layers.css';

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
