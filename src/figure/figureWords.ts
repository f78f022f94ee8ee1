import type { Provenance } from '../dataset/exporters/provenance';
import { ownAttribution, ownSetName } from '../events/figure/ownLegend';
import { selectOwnRowsInView } from '../events/store/ownSelectors';
import { countRows, selectRowsInView, selectWindow } from '../store/selectors';
import type { ViewState } from '../store/viewStore';
import { formatDay, formatDayRange } from '../ui/formatDate';
import { withKnown } from '../ui/knownWords';
import { FIGURE } from '../ui/messages/figure';
import { messagesIn } from '../ui/useMessages';
import { translator } from '../ui/useTranslate';
import { viewCountInWords } from '../words/counts';

/** What a picture says of itself, in the language of the reader. */
export interface FigureWords {
  readonly title: string;
  /** The days looked at: "8 to 11 February 2013". */
  readonly window: string;
  /** How many records are in view. */
  readonly count: string;
  /** The filter that made the view. */
  readonly filter: string;
  /** Whose data and whose ground it is, one paragraph each. */
  readonly credits: readonly string[];
  /** Opens the view again. */
  readonly link: string;
}

/** The days looked at, as the mode means them. */
function windowWords(state: ViewState): string {
  const t = translator(state.lang);
  const { from, to } = selectWindow(state);
  const { mode } = state.time;
  const dates =
    mode === 'window' ? formatDayRange(from, to, state.lang) : formatDay(to, state.lang);
  return withKnown(t(`panel.window.${mode}`, { dates }), state.known, state.lang, t);
}

/** What a picture of this view says of itself. */
export function figureWords(state: ViewState, made: Provenance): FigureWords {
  const t = messagesIn(FIGURE, state.lang);
  const own = selectOwnRowsInView(state).filter(({ rows }) => rows.length > 0);
  const owners = own.map(({ set }) => ownAttribution(set) || ownSetName(set));
  return {
    title: made.title,
    window: windowWords(state),
    count: viewCountInWords(
      countRows(selectRowsInView(state), state.dataset),
      translator(state.lang),
    ),
    filter: made.filterInWords,
    credits: [
      t('figure.ground'),
      `${made.attribution} ${t('figure.made', { day: made.exported })}`,
      ...(own.length > 0
        ? [t('figure.own.credits', { owners: [...new Set(owners)].join('; ') })]
        : []),
    ],
    link: made.link,
  };
}
