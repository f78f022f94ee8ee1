import { spanOfRow } from '../dataset/dataset';
import type { Provenance } from '../dataset/exporters/provenance';
import { NodeTree } from '../drawing/NodeTree';
import type { BasemapData } from '../ground/basemapData';
import type { Frame, Size } from '../scene/frame';
import { selectRowsInView, selectRowsOfLayers, selectWindow } from '../store/selectors';
import type { ViewState } from '../store/viewStore';
import { FIGURE } from '../ui/messages/figure';
import { messagesIn } from '../ui/useMessages';
import { translator } from '../ui/useTranslate';
import { figureWords } from './figureWords';
import { frameOfView, ownOn, sceneOf } from './mapView';
import { PrintedPassages } from './PrintedPassages';
import { PrintedRecord } from './PrintedRecord';
import { renderFigure } from './renderFigure';
import { rowsLeftOut, timelineStrip } from './timelineStrip';
import './print.css';

/** Drawn larger than A4 is wide, and printed smaller: paper shows finer strokes than a screen. */
const MAP: Size = { width: 860, height: 650 };
/** CSS pixels of A4 within its margins. */
const STRIP_WIDTH = 700;

export interface PrintPageProps {
  readonly state: ViewState;
  readonly basemap: BasemapData;
  readonly made: Provenance;
  /** Size of the map on the screen, in CSS pixels. */
  readonly seen: Size;
  /** The address of the page. */
  readonly page: string;
}

/** The frame of the map on paper; `seen`: size of the map on the screen in CSS pixels. */
export const printedFrame = (state: ViewState, seen: Size): Frame => frameOfView(state, MAP, seen);

/** The view on paper: the map, the days, and the words of the sources. Always in light colours. */
export function PrintPage({ state, basemap, made, seen, page }: PrintPageProps) {
  const { dataset, lang } = state;
  const t = translator(lang);
  const figureT = messagesIn(FIGURE, lang);
  const frame = printedFrame(state, seen);
  const own = ownOn(state, frame, seen);
  const words = figureWords(state, made, own);
  const figure = renderFigure({
    ...{ scene: sceneOf(state, frame), dataset, basemap, frame, lang, words },
    own,
    theme: 'light',
    ids: 'print',
    plain: true,
  });
  const rows = selectRowsInView(state);
  const shown = selectRowsOfLayers(state);
  const strip = timelineStrip({
    ...{ dataset, lang, rows: shown },
    inView: new Set(rows.map(({ row }) => row)),
    window: selectWindow(state),
    theme: 'light',
    width: STRIP_WIDTH,
    title: figureT('figure.strip'),
  });
  const leftOut = rowsLeftOut({ dataset, rows: shown, width: STRIP_WIDTH });
  const listed = rows.flatMap(({ row, presence }) => {
    const record = dataset.events[row];
    return record && spanOfRow(dataset.columns, row)
      ? [{ record, possible: presence === 'possible' }]
      : [];
  });
  const context = listed.filter(({ record }) => record.tier === 'context');
  return (
    <article lang={lang}>
      <h1>{words.title}</h1>
      <p className="print-window">{words.window}</p>
      <p className="print-quiet">{words.count}</p>
      <div className="print-figure">
        <NodeTree nodes={[figure.svg]} />
      </div>
      <div className="print-figure">
        <NodeTree nodes={[strip]} />
      </div>
      <p className="print-quiet">
        {figureT('figure.strip')}.
        {leftOut > 0 && ` ${figureT('figure.stripLeftOut', { count: leftOut })}`}
      </p>
      <footer className="print-credits">
        {[words.filter, ...words.credits].map((credit) => (
          <p key={credit}>{credit}</p>
        ))}
        <p className="print-link">{words.link}</p>
      </footer>
      <h2>{figureT('figure.records')}</h2>
      <PrintedPassages
        records={listed.filter(({ record }) => record.tier === 'corpus')}
        {...{ state, page }}
      />
      {context.length > 0 && (
        <>
          <h2>{t('panel.context.inOurWords')}</h2>
          {context.map((item) => (
            <PrintedRecord key={item.record.id} {...{ item, state, page }} />
          ))}
        </>
      )}
    </article>
  );
}
