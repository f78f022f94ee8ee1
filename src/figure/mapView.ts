import { composeScene, type Scene } from '../scene/scene';
import { selectRowsInView } from '../store/selectors';
import type { ViewState } from '../store/viewStore';
import { boundsSeen, type Frame, frameAround, MALI_BOUNDS, type Size } from './frame';

/** As the map: from here on each record of a crowded place stands on its own. */
const CLOSE_UP_ZOOM = 6.8;

/** What a picture of a view shows on this frame. */
export const sceneOf = (state: ViewState, { zoom }: Frame): Scene =>
  composeScene({
    dataset: state.dataset,
    rows: selectRowsInView(state),
    selection: state.selection,
    lit: state.lit,
    lang: state.lang,
    campDay:
      state.time.mode !== 'window' && state.layers.has('camp_handover') ? state.time.to : null,
    closeUp: zoom >= CLOSE_UP_ZOOM,
  });

/** The frame of a picture that shows all that the camera sees on a map of the size `seen`. */
export const frameOfView = ({ camera }: ViewState, size: Size, seen: Size): Frame =>
  frameAround(camera ? boundsSeen(camera, seen) : MALI_BOUNDS, size);
