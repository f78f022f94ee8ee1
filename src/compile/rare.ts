import { booleanPointInPolygon } from '@turf/turf';
import type { Outline } from '../dataset/compiled';
import { compileClaims } from './compileClaims';
import { compileStories } from './compileStories';

/**
 * What only projects with stories, geographic claims or outlines need: it is handed to compile, so that
 * others do without the readers of links and the geometry that come with it.
 */
export interface RareCompilers {
  readonly storiesOf: typeof compileStories;
  readonly claimsOf: typeof compileClaims;
  /** Whether a position (longitude first) lies in an outline or on its edge. */
  readonly isIn: (at: readonly [number, number], outline: Outline) => boolean;
}

export const RARE: RareCompilers = {
  storiesOf: compileStories,
  claimsOf: compileClaims,
  isIn: ([lon, lat], outline) => booleanPointInPolygon([lon, lat], outline),
};
