import type { Dataset, RowInWindow } from '../dataset/dataset';
import type { LastKnown } from '../dataset/lastKnown';
import type { Day, DayRange } from '../domain/day';
import type { EventId, PlaceId } from '../domain/ids';
import type { Lang } from '../domain/record';
import type { Kind } from '../domain/vocabulary';
import type { Selection } from '../store/view';

/** What of the view decides what is drawn. */
export interface SceneInput {
  readonly dataset: Dataset;
  readonly rows: readonly RowInWindow[];
  /** The days that the view looks at. */
  readonly window: DayRange;
  readonly selection: Selection;
  /** Events that the reader points at elsewhere. */
  readonly lit: readonly EventId[];
  /** What playback has shown, the newest first: it stands on the map though the days have gone on. */
  readonly played: readonly EventId[];
  readonly lang: Lang;
  /** The day for which towns tell who holds their camp; `null` where the view is no day or the layer is off. */
  readonly campDay: Day | null;
  /** What was last reported of places that have nothing on the day looked at; absent where no day is. */
  readonly lastKnown?: ReadonlyMap<PlaceId, LastKnown>;
  /** Whether the reader is led through a story. */
  readonly reading: boolean;
  /** Whether the view is near enough to show each record of a crowded place on its own. */
  readonly closeUp: boolean;
}

/** What a click on a mark chooses. */
export type SceneRef =
  | { readonly type: 'event'; readonly id: EventId }
  /** With a kind: the records of that kind which stand there, and no others. */
  | { readonly type: 'place'; readonly id: PlaceId; readonly kind?: Kind };

/** Whether the panel shows this place, or its records of one kind. */
export const isChosenPlace = ({ selection }: SceneInput, id: PlaceId): boolean =>
  selection.type === 'place' && selection.id === id;

/** Chosen, pointed at in a list or passage, or just played. */
export const isShown = ({ selection, lit, played }: SceneInput, id: EventId): boolean =>
  (selection.type === 'event' && selection.id === id) || lit.includes(id) || played[0] === id;
