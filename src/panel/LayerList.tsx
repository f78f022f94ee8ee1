import { useId, useState } from 'react';
import { KINDS } from '../domain/vocabulary';
import { MarkIcon } from '../marks/MarkIcon';
import { selectLayerCounts } from '../store/selectors';
import { useView } from '../store/useView';
import { useTranslate } from '../ui/useTranslate';
import { ContextSwitch } from './ContextSwitch';
import { Legend } from './Legend';
import { countWithContext } from './words';
import './layers.css';

const NO_COUNT = { certain: 0, possible: 0, context: 0 };

/** The thematic layers with their counts, and the legend; on narrow windows behind a button. */
export function LayerList() {
  const t = useTranslate();
  const layers = useView((state) => state.layers);
  const counts = useView(selectLayerCounts);
  const toggleLayer = useView((state) => state.toggleLayer);
  const [open, setOpen] = useState(false);
  const contentId = useId();
  return (
    <section className="layer-list" aria-label={t('region.layers')}>
      <h2 className="layers-heading">{t('region.layers')}</h2>
      <button
        type="button"
        className="layers-toggle"
        aria-expanded={open}
        aria-controls={contentId}
        onClick={() => setOpen(!open)}
      >
        {t('panel.legendToggle')}
      </button>
      <div id={contentId} className={open ? 'layers-content is-open' : 'layers-content'}>
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
                <span className="layer-text">
                  <span>{t(`layer.${kind}`)}</span>{' '}
                  <span className="layer-count">
                    {countWithContext(counts.get(kind) ?? NO_COUNT, t)}
                  </span>
                </span>
              </label>
            </li>
          ))}
        </ul>
        <ContextSwitch />
        <Legend />
      </div>
    </section>
  );
}
