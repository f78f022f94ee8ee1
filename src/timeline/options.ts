import type { Pace } from './playback';
import type { Zoom } from './useZoom';

/** What the timeline draws: bars that count, or lanes of single events. */
type Drawing = 'histogram' | 'lanes';
export const LANE_GROUPS = ['layer', 'town'] as const;
/** What has a lane of its own. */
export type LaneGroup = (typeof LANE_GROUPS)[number];

/** What the reader sets for the timeline alone; it is in no link. */
export interface TimelineSettings {
  readonly drawing: Drawing;
  readonly lanesBy: LaneGroup;
  readonly pace: Pace;
}

/** Changes some of the settings. */
type ChangeSettings = (change: Partial<TimelineSettings>) => void;

/** What the options show and change. */
export interface OptionsProps {
  /** Where the bar has no room for them, typed dates and the way to all dates stand here. */
  readonly narrow: boolean;
  readonly zoom: Zoom;
  readonly settings: TimelineSettings;
  readonly change: ChangeSettings;
  readonly shortcuts: boolean;
  readonly setShortcuts: (shortcuts: boolean) => void;
}
