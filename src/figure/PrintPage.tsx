import { spanOfRow } from '../dataset/dataset';
import type { Provenance } from '../dataset/exporters/provenance';
import type { EventRecord, Quote } from '../domain/record';
import { NodeTree } from '../drawing/NodeTree';
import type { BasemapData } from '../ground/basemapData';
import { handoverSides } from '../marks/handoverSides';
import { MarkIcon } from '../marks/MarkIcon';
import type { Size } from '../scene/frame';
import { dateInWords, statusInWords } from '../scene/recordWords';
import { selectRowsInView, selectRowsOfLayers, selectWindow } from '../store/selectors';
import type { ViewState } from '../store/viewStore';
import { ExternalLink } from '../ui/ExternalLink';
import { formatEdtf } from '../ui/formatDate';
import { FIGURE } from '../ui/messages/figure';
import { messagesIn } from '../ui/useMessages';
import { translator } from '../ui/useTranslate';
import { figureWords } from './figureWords';
import { frameOfView, ownOf, sceneOf } from './mapView';
import { placeOwn } from './ownPlaced';
import { renderFigure } from './renderFigure';
import { roughRows, timelineStrip } from './timelineStrip';
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

/** The view on paper: the map, the days, and the words of the sources. Always in light colours. */
export function PrintPage({ state, basemap, made, seen, page }: PrintPageProps) {
  const { dataset, lang } = state;
  const figureT = messagesIn(FIGURE, lang);
  const words = figureWords(state, made);
  const frame = frameOfView(state, MAP, seen);
  const figure = renderFigure({
    ...{ scene: sceneOf(state, frame), dataset, basemap, frame, lang, words },
    own: placeOwn(ownOf(state, seen), frame),
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
  const rough = roughRows(dataset, shown);
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
        {rough > 0 && ` ${figureT('figure.stripRough', { count: rough })}`}
      </p>
      <footer className="print-credits">
        {[words.filter, ...words.credits].map((credit) => (
          <p key={credit}>{credit}</p>
        ))}
        <p className="print-link">{words.link}</p>
      </footer>
      <h2>{figureT('figure.records')}</h2>
      {rows.map(({ row, presence }) => {
        const record = dataset.events[row];
        return record && spanOfRow(dataset.columns, row) ? (
          <PrintedRecord
            key={record.id}
            record={record}
            possible={presence === 'possible'}
            state={state}
            page={page}
          />
        ) : null;
      })}
    </article>
  );
}

/** The same words once, though they may speak for one field and against another. */
const wordsOf = (quotes: readonly Quote[]): Quote[] => [
  ...new Map(
    quotes.map((quote) => [`${quote.source} ${quote.start} ${quote.end}`, quote]),
  ).values(),
];

interface PrintedRecordProps {
  readonly record: EventRecord;
  readonly possible: boolean;
  readonly state: ViewState;
  readonly page: string;
}

function PrintedRecord({ record, possible, state, page }: PrintedRecordProps) {
  const { dataset, lang } = state;
  const t = translator(lang);
  const places = [...new Set(record.places.map(({ place }) => place))].map(
    (id) => dataset.places.get(id)?.name[lang] ?? id,
  );
  const meta = [
    record.tier === 'context' ? t('panel.context') : '',
    dateInWords(record, lang, t),
    possible ? t('panel.possibly') : '',
    statusInWords(record, lang, t),
    places.join(', '),
  ];
  const selection = { type: 'event', id: record.id } as const;
  const link = new URL(state.permanentHash({ ...state, selection }), page).href;
  return (
    <section className="print-record">
      <h3>
        <MarkIcon
          kind={record.kind}
          status={record.status}
          tier={record.tier}
          sides={handoverSides(record)}
          size={16}
        />{' '}
        {record.title[lang]}
      </h3>
      <p className="print-quiet">
        {meta.filter((part) => part !== '').join(' · ')} · <a href={link}>{record.id}</a>
      </p>
      {wordsOf(record.quotes).map((quote) => {
        const source = dataset.sources.get(quote.source);
        return (
          <figure key={`${quote.source} ${quote.start}`}>
            <blockquote lang={source?.language}>{quote.exact}</blockquote>
            <figcaption className="print-quiet">
              {source ? `${source.publisher}${t('panel.separator')}` : quote.source}
              {source && <ExternalLink url={source.url}>{source.title}</ExternalLink>}
              {source && `, ${formatEdtf(source.published, lang)}`}
              {quote.stance === 'contradicts' && ` (${t('panel.contradicts')})`}
            </figcaption>
          </figure>
        );
      })}
      {record.context && (
        <>
          <p className="print-statement">{record.context.statement[lang]}</p>
          <ul className="print-quiet">
            {record.context.citations.map(({ url, publisher, title }) => (
              <li key={url}>
                {publisher}
                {t('panel.separator')}
                <ExternalLink url={url}>{title ?? url}</ExternalLink>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
