import { useView, useViewStore } from '../store/useView';
import { ALL_LAYERS } from '../store/view';
import { useTranslate } from '../ui/useTranslate';

/** Says what to do where the window holds nothing. */
export function EmptyWindow() {
  const t = useTranslate();
  const store = useViewStore();
  const allLayersOn = useView(({ layers }) => layers.size === ALL_LAYERS.size);

  const showWholeSpan = () => {
    const { dataset, setMode, setWindow } = store.getState();
    setMode('window');
    setWindow(dataset.extent.from, dataset.extent.to);
  };
  const switchLayersOn = () => {
    for (const kind of ALL_LAYERS) {
      const { layers, toggleLayer } = store.getState();
      if (!layers.has(kind)) toggleLayer(kind);
    }
  };

  return (
    <div className="panel-empty">
      <p>
        <strong>{t('panel.empty')}.</strong> {t('panel.emptyHint')}
      </p>
      <button type="button" className="plain-button" onClick={showWholeSpan}>
        {t('panel.wholeSpan')}
      </button>
      {!allLayersOn && (
        <button type="button" className="plain-button" onClick={switchLayersOn}>
          {t('panel.layersOn')}
        </button>
      )}
    </div>
  );
}
