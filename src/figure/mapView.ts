import { MALI_BOUNDS } from '../ground/bounds';
import { CLOSE_UP_ZOOM } from '../scene/markSizes';
import { composeScene, type Scene } from '../scene/scene';
import { selectCampDay, selectRowsInView } from '../store/selectors';
import type { ViewState } from '../store/viewStore';
import { boundsSeen, type Frame, frameAround, type Size } from './frame';

/** What a picture of a view shows on this frame. */
export const sceneOf = (state: ViewState, { zoom }: Frame): Scene =>
  composeScene({
    dataset: state.dataset,
    rows: selectRowsInView(state),
    selection: state.selection,
    lit: state.lit,
    lang: state.lang,
    campDay: selectCampDay(state),
    closeUp: zoom >= CLOSE_UP_ZOOM,
  });

/** The frame of a picture that shows all that the camera sees on a map of the size `seen`. */
export const frameOfView = ({ camera }: ViewState, size: Size, seen: Size): Frame =>
  frameAround(camera ? boundsSeen(camera, seen) : MALI_BOUNDS, size);
