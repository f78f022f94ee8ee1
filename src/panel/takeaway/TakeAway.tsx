import { useEffect, useId, useMemo, useState } from 'react';
import { type Provenance, VIEW_FORMATS, type ViewFormat } from '../../dataset/exporters/provenance';
import { countRows, selectRowsInView, selectUndatedRows } from '../../store/selectors';
import { useView, useViewStore } from '../../store/useView';
import type { ViewActions, ViewState } from '../../store/viewStore';
import { appAddress } from '../../ui/embedded';
import { loadPatiently } from '../../ui/loadPatiently';
import { reportFault } from '../../ui/reportFault';
import { useTranslate } from '../../ui/useTranslate';
import { recordsInWords } from '../../words/counts';
import { todayIso } from './citePermalink';
import { type FileToSave, saveFile } from './saveFile';
import { provenanceOf } from './takeAwayFilter';
import { PICTURE_FORMATS, type Pictures, usePictures } from './usePictures';
import './takeaway.css';

type MakeFile = (state: ViewState & ViewActions, made: Provenance) => Promise<FileToSave>;

/** The records in view in one format; the exporters load when a file is asked for. */
const recordsFile =
  (format: ViewFormat): MakeFile =>
  async (state, made) => {
    const { recordsInView, viewFile } = await loadPatiently(
      () => import('../../dataset/exporters/viewFiles'),
    );
    const records = recordsInView(selectRowsInView(state), await state.completeDataset());
    return viewFile(format, records, made);
  };

interface PictureButtonsProps {
  readonly pictures: Pictures;
  readonly save: (make: MakeFile) => Promise<void>;
  readonly onFailed: () => void;
}

/** The view as a picture, or on paper. */
function PictureButtons({ pictures, save, onFailed }: PictureButtonsProps) {
  const t = useTranslate();
  return (
    <p className="take-away-formats">
      {PICTURE_FORMATS.map((format) => (
        <button
          key={format}
          type="button"
          className="plain-button"
          onClick={() => save((state, made) => pictures.file(format, state, made))}
        >
          {t(`takeaway.picture.${format}`)}
        </button>
      ))}
      <button
        type="button"
        className="plain-button"
        onClick={() => pictures.print().catch(onFailed)}
      >
        {t('takeaway.print')}
      </button>
    </p>
  );
}

/** The view to take away: a picture of the map, paper, or its records as a file. */
export function TakeAway() {
  const t = useTranslate();
  const headingId = useId();
  const store = useViewStore();
  const rows = useView(selectRowsInView);
  const dataset = useView((state) => state.dataset);
  const count = useMemo(() => countRows(rows, dataset), [rows, dataset]);
  const undated = useView((state) => selectUndatedRows(state).length);
  const [outcome, setOutcome] = useState('');
  const pictures = usePictures();
  useEffect(() => pictures?.prepare(), [pictures]);
  const fail = () => setOutcome(t('takeaway.failed'));
  const save = async (make: MakeFile) => {
    // Taken before the wait: playback may go on.
    const state = store.getState();
    const provenance = provenanceOf(state, t, appAddress(), todayIso());
    try {
      const file = await make(state, provenance);
      saveFile(file);
      setOutcome(t('takeaway.saved', { name: file.name }));
    } catch (error) {
      fail();
      reportFault(error);
    }
  };
  return (
    <section className="take-away" aria-labelledby={headingId}>
      <h3 id={headingId}>{t('takeaway.heading')}</h3>
      {pictures && <PictureButtons pictures={pictures} save={save} onFailed={fail} />}
      <p>
        {rows.length === 0
          ? t('takeaway.none')
          : t('takeaway.hint', { records: recordsInWords(count, t) })}
        {undated > 0 && <> {t('takeaway.undated', { count: undated })}</>}
      </p>
      <p className="take-away-formats">
        {VIEW_FORMATS.map((format) => (
          <button
            key={format}
            type="button"
            className="plain-button"
            disabled={rows.length === 0}
            onClick={() => save(recordsFile(format))}
          >
            {t(`takeaway.format.${format}`)}
          </button>
        ))}
      </p>
      <p className="take-away-outcome" role="status">
        {outcome}
      </p>
    </section>
  );
}
