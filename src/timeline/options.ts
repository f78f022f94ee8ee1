import type { Pace } from './playback';

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
export type ChangeSettings = (change: Partial<TimelineSettings>) => void;
