import { useMemo, useState } from 'react';
import { VIEW_FORMATS, type ViewFormat } from '../dataset/exporters/provenance';
import { countRows, selectRowsInView, selectUndatedRows } from '../store/selectors';
import { useView, useViewStore } from '../store/useView';
import { useTranslate } from '../ui/useTranslate';
import { todayIso } from './citePermalink';
import { recordsInWords } from './recordsInWords';
import { saveFile } from './saveFile';
import { provenanceOf } from './takeAwayFilter';
import './takeaway.css';

/** The records in view as a file; the exporters load when one is asked for. */
export function TakeAway() {
  const t = useTranslate();
  const store = useViewStore();
  const rows = useView(selectRowsInView);
  const dataset = useView((state) => state.dataset);
  const count = useMemo(() => countRows(rows, dataset), [rows, dataset]);
  const undated = useView((state) => selectUndatedRows(state).length);
  const [outcome, setOutcome] = useState('');
  const save = async (format: ViewFormat) => {
    // Taken before the wait: playback may go on.
    const state = store.getState();
    const provenance = provenanceOf(state, t, window.location.href, todayIso());
    try {
      const { recordsInView, viewFile } = await import('../dataset/exporters/viewFiles');
      const records = recordsInView(selectRowsInView(state), state.dataset);
      const file = viewFile(format, records, provenance);
      saveFile(file);
      setOutcome(t('takeaway.saved', { name: file.name }));
    } catch {
      setOutcome(t('takeaway.failed'));
    }
  };
  return (
    <details className="take-away">
      <summary>{t('takeaway.heading')}</summary>
      <p>
        {rows.length === 0
          ? t('takeaway.none')
          : t('takeaway.hint', { records: recordsInWords(count, t) })}
      </p>
      {undated > 0 && <p>{t('takeaway.undated', { count: undated })}</p>}
      <p className="take-away-formats">
        {VIEW_FORMATS.map((format) => (
          <button
            key={format}
            type="button"
            className="plain-button"
            disabled={rows.length === 0}
            onClick={() => save(format)}
          >
            {t(`takeaway.format.${format}`)}
          </button>
        ))}
      </p>
      <p>{t('takeaway.csvNote')}</p>
      <p className="take-away-outcome" role="status">
        {outcome}
      </p>
    </details>
  );
}
