import type { Position } from '../domain/position';
import type { Theme } from '../marks/palette';
import type { DrawList } from '../scene/drawList';
import type { Size } from '../scene/frame';
import type { Hit } from '../scene/hit';
import type { SceneInput } from '../scene/sceneInput';
import type { MapTarget } from '../scene/targets';
import type { OwnHit } from '../slots/door';
import type { MapPadding } from '../store/mapPadding';
import type { Camera, Selection, StoryPlace } from '../store/view';
import type { ViewState } from '../store/viewStore';
import type { ScreenPoint } from './screenPoint';

/** What the map is asked to show; compared by identity, so unchanged parts must keep theirs. */
export interface MapInput extends Omit<SceneInput, 'closeUp'> {
  readonly camera: Camera | null;
  /** From step to step of a story the map glides, so that the reader sees where it went. */
  readonly story: StoryPlace | null;
  readonly theme: Theme;
  /** What the page lays over the map's edges. */
  readonly padding: MapPadding;
  /** The whole view, for what else lies on the ground. */
  readonly view: ViewState;
}

/** What the pointer rests on, and where. */
export interface Hovered {
  readonly hit: Hit;
  readonly point: ScreenPoint;
}

/** What of own events it rests on, and where. */
export interface OwnHovered {
  readonly hit: OwnHit;
  readonly point: ScreenPoint;
}

/** What the map tells the app. */
export interface MapEvents {
  onSelect(selection: Selection): void;
  /** A click at these degrees; whether it was asked for, so that nothing is chosen by it. */
  onPoint(at: Position): boolean;
  onHover(hovered: Hovered | null): void;
  /** What of own events the pointer rests on. */
  onHoverOwn(hovered: OwnHovered | null): void;
  /** What stands over the ground, told in the frame in which the ground is drawn. */
  onDraw(list: DrawList): void;
  /** What the keyboard can reach; told when the map is at rest. */
  onTargets(targets: readonly MapTarget[], size: Size): void;
  onCamera(camera: Camera): void;
  /** The world around the detailed ground could not be loaded; told again once it is there. */
  onWorldMissing(isMissing: boolean): void;
  /** The workers no longer answer: the map stands still. */
  onSilence(): void;
  /** The map library or the basemap failed; the text is for a reader. */
  onError(message: string): void;
  onReady(): void;
}

/** Whether two inputs agree in what decides the scene. */
export const sameScene = (a: MapInput, b: MapInput): boolean =>
  a.dataset === b.dataset &&
  a.rows === b.rows &&
  a.selection === b.selection &&
  a.lit === b.lit &&
  a.played === b.played &&
  a.lang === b.lang &&
  a.campDay === b.campDay &&
  a.lastKnown === b.lastKnown &&
  a.window === b.window &&
  a.reading === b.reading;
