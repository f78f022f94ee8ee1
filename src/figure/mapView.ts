import type { EventId } from '../domain/ids';
import type { OwnInView } from '../events/figure/ownPlaced';
import { selectOwnRowsInView } from '../events/store/ownSelectors';
import { ownEventOf } from '../events/store/ownSets';
import { ownSetsOf } from '../events/store/ownState';
import { boundsSeen, type Frame, frameAround, frameOfCamera, type Size } from '../scene/frame';
import { homeCamera } from '../scene/homeCamera';
import { CLOSE_UP_ZOOM } from '../scene/markSizes';
import { composeScene, type Scene } from '../scene/scene';
import { selectLastKnown } from '../store/daySelectors';
import { selectCampDay, selectRowsInView, selectWindow } from '../store/selectors';
import { selectSubject } from '../store/stories';
import type { ViewState } from '../store/viewStore';

/** What a picture of a view shows on this frame. What was played is marked on the page alone. */
export const sceneOf = (
  state: ViewState,
  { zoom }: Frame,
  played: readonly EventId[] = [],
): Scene =>
  composeScene({
    dataset: state.dataset,
    rows: selectRowsInView(state),
    selection: selectSubject(state),
    lit: state.lit,
    played,
    lang: state.lang,
    campDay: selectCampDay(state),
    lastKnown: selectLastKnown(state),
    window: selectWindow(state),
    reading: state.story !== null,
    closeUp: zoom >= CLOSE_UP_ZOOM,
  });

/** What of the reader's own events a picture shows that is made of a map of the size `seen`. */
export function ownOf(state: ViewState, seen: Size): OwnInView {
  const { selection, camera, dataset } = state;
  const chosen = selection.type === 'own' ? ownEventOf(selection.id, ownSetsOf(state)) : null;
  const { zoom } = camera ?? homeCamera(dataset, seen);
  return { sets: selectOwnRowsInView(state), window: selectWindow(state), zoom, chosen };
}

/** The frame of a picture that shows everything the camera sees on a map of the size `seen`. */
export const frameOfView = ({ camera, dataset }: ViewState, size: Size, seen: Size): Frame =>
  camera
    ? frameAround(boundsSeen(camera, seen), size)
    : frameOfCamera(homeCamera(dataset, size), size);
