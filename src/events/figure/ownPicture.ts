import type { Frame, Point } from '../../scene/frame';
import type { OwnHit, PictureFrame, PictureLayer } from '../../slots/door';
import { selectWindow } from '../../store/selectors';
import type { ViewState } from '../../store/viewStore';
import { messagesIn } from '../../ui/useMessages';
import { translator } from '../../ui/useTranslate';
import { isDotted, OWN_REACH_PX, ownSoftSize } from '../look/ownLook';
import { pickOwn } from '../look/pickOwn';
import { onMapOf } from '../look/rowsOnMap';
import {
  ownPassesOfTable,
  selectHasPublished,
  selectKindMask,
  selectOwnFilters,
  selectShownOwnSets,
} from '../store/ownSelectors';
import { ownEventId, ownEventOf, squareId, tablesOf } from '../store/ownSets';
import { ownSetsOf } from '../store/ownState';
import { OWN_BESIDE } from '../words/ownBeside';
import { drawOwn } from './drawOwn';
import { ownAttribution, ownKindItems, ownSetItems, ownSetName, ownSignItems } from './ownLegend';
import { type PlacedOwn, placeOwn } from './ownPlaced';
import { squareOn } from './ownSquares';
import { selectSetsInView } from './setsInView';

interface Placed {
  readonly of: readonly unknown[];
  readonly own: readonly PlacedOwn[];
}

/** The newest: a picture that stands on the page is drawn anew with every change of anything. */
let newest: Placed | null = null;

function placedIn(state: ViewState, { frame, zoom, most }: PictureFrame): readonly PlacedOwn[] {
  const { selection } = state;
  const sets = selectSetsInView(state);
  const window = selectWindow(state);
  const chosen = selection.type === 'own' ? ownEventOf(selection.id, ownSetsOf(state)) : null;
  const of = [sets, window, zoom, chosen?.set, chosen?.row, frame, most];
  const known = newest?.of.every((input, index) => input === of[index]) ? newest : null;
  newest = known ?? { of, own: placeOwn({ sets, window, zoom, chosen }, frame, most) };
  return newest.own;
}

/** What own events in view put on a picture. */
export function ownPicture(state: ViewState, on: PictureFrame): PictureLayer {
  const own = placedIn(state, on);
  const t = messagesIn(OWN_BESIDE, state.lang);
  const owners = own.map(({ set }) => ownAttribution(set) || ownSetName(set));
  return {
    draw: (look) => drawOwn(own, look),
    legend: (look, kinds) => ({
      sets: ownSetItems(own, look),
      signs: [...ownKindItems(own, kinds, look, translator(look.lang)), ...ownSignItems(own, look)],
    }),
    credit:
      own.length > 0
        ? t(selectHasPublished(state) ? 'own.figure.credits.any' : 'own.figure.credits', {
            owners: [...new Set(owners)].join('; '),
          })
        : null,
  };
}

/** The own events at a point of a picture, of the topmost set that has any there. */
export function ownAt(state: ViewState, point: Point, frame: Frame): OwnHit | null {
  const { zoom } = frame;
  const filters = selectOwnFilters(state);
  const tables = selectShownOwnSets(state).flatMap((set) =>
    tablesOf(set).map((table) => ({ table, onMap: onMapOf(set) })),
  );
  for (const { table, onMap } of tables.toReversed()) {
    const softReach = ownSoftSize(zoom, isDotted(onMap, zoom)) / 2;
    const query = {
      window: selectWindow(state),
      passes: ownPassesOfTable(table, filters),
      kinds: selectKindMask(state),
      showPossible: state.showPossible,
      ...{ at: frame.unproject(point), zoom, reach: OWN_REACH_PX, softReach },
    };
    const { rows, total } = pickOwn(table.columns, query, 1);
    const [row] = rows;
    if (row !== undefined) return { id: ownEventId(table.id, row), total };
  }
  for (const { set, density } of selectSetsInView(state).toReversed()) {
    const square = density ? squareOn(density, frame.unproject(point)) : -1;
    if (square >= 0) return { id: squareId(set.id, square), total: 1 };
  }
  return null;
}
