import { useEffect, useRef, useState } from 'react';
import { isoOfDay } from '../../domain/day';
import { todayIso } from '../../panel/takeaway/citePermalink';
import { saveFile } from '../../panel/takeaway/saveFile';
import { selectWindow } from '../../store/selectors';
import { useView, useViewStore } from '../../store/useView';
import type { ViewState } from '../../store/viewStore';
import { loadPatiently } from '../../ui/loadPatiently';
import { reportFault } from '../../ui/reportFault';
import { useMessages } from '../../ui/useMessages';
import { useTranslate } from '../../ui/useTranslate';
import type { OwnFileMetadata } from '../export/ownFiles';
import { selectOwnRowsInView } from '../store/ownSelectors';
import { OWN_PACKS } from '../words/ownPacks';
import { OWN_PANEL } from '../words/ownPanel';
import { ownFilterInWords } from './ownFilterWords';
import { packsNotWhole } from './packsNotWhole';
import { writeSlowly } from './writeSlowly';
import '../../panel/takeaway/takeaway.css';

const FORMATS = ['csv', 'xlsx', 'geojson'] as const;
type Format = (typeof FORMATS)[number];

const MEDIA_TYPES: Readonly<Record<Format, string>> = {
  csv: 'text/csv;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  geojson: 'application/geo+json',
};

/** The own events in view as the pieces of a file; the exporter loads when a file is asked for. */
async function partsOf(format: Format, state: ViewState, made: OwnFileMetadata) {
  const { ownCsvParts, ownGeojsonParts } = await loadPatiently(() => import('../export/ownFiles'));
  const window = selectWindow(state);
  const sets = selectOwnRowsInView(state).map(
    ({ set: { name, attribution, fileName, columns }, rows }) => ({
      ...{ name, attribution, fileName, columns, rows },
    }),
  );
  switch (format) {
    case 'csv':
      return ownCsvParts(sets, window);
    case 'xlsx': {
      const { ownXlsxParts } = await loadPatiently(() => import('../export/xlsxOfOwn'));
      return ownXlsxParts(sets, window);
    }
    case 'geojson':
      return ownGeojsonParts(sets, window, made);
  }
}

/** The own events in view to take away; a large file is written piece by piece, and can be given up. */
export function OwnTakeAway({ disabled }: { readonly disabled: boolean }) {
  const t = useTranslate();
  const own = useMessages(OWN_PANEL);
  const packs = useMessages(OWN_PACKS);
  const store = useViewStore();
  const notWhole = useView((state) => packsNotWhole(state, packs).join(' '));
  const [share, setShare] = useState<number | null>(null);
  const [outcome, setOutcome] = useState('');
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const save = async (format: Format) => {
    const state = store.getState();
    const days = selectWindow(state);
    const [from, to] = [isoOfDay(days.from), isoOfDay(days.to)];
    const made = {
      title: own('own.save.title', { title: state.dataset.project.title[state.lang] }),
      exported: todayIso(),
      ...{ from, to },
      filter_in_words: [ownFilterInWords(state, t, own), ...packsNotWhole(state, packs)].join(' '),
    };
    const control = new AbortController();
    running.current = control;
    setOutcome('');
    setShare(0);
    try {
      const type = MEDIA_TYPES[format];
      const content = await writeSlowly(
        await partsOf(format, state, made),
        type,
        control.signal,
        setShare,
      );
      if (!content) return;
      const name = `own-events_${from === to ? from : `${from}_${to}`}.${format}`;
      saveFile({ name, type, content });
      setOutcome(own('own.save.saved', { name }));
    } catch (error) {
      setOutcome(own('own.save.failed'));
      reportFault(error);
    } finally {
      if (!control.signal.aborted) setShare(null);
    }
  };
  const cancel = () => {
    running.current?.abort();
    setShare(null);
  };
  return (
    <details className="take-away">
      <summary>{own('own.save.heading')}</summary>
      <p className="take-away-formats">
        {FORMATS.map((format) => (
          <button
            key={format}
            type="button"
            className="plain-button"
            disabled={disabled || share !== null}
            onClick={() => save(format)}
          >
            {own(`own.save.${format}`)}
          </button>
        ))}
        {share !== null && (
          <>
            <progress className="own-save-progress" value={share} />{' '}
            <span>{own('own.save.progress', { percent: Math.floor(share * 100) })}</span>
            <button type="button" className="plain-button" onClick={cancel}>
              {own('own.save.cancel')}
            </button>
          </>
        )}
      </p>
      <p>{own('own.save.note')}</p>
      {notWhole && (
        <p>
          <bdi>{notWhole}</bdi>
        </p>
      )}
      <p className="take-away-outcome" role="status">
        {outcome}
      </p>
    </details>
  );
}
