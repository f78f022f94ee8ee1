import type { EventId } from '../domain/ids';
import { type AreaLabel, areaLabelsOf } from './areaLabels';
import { areasOf, type SceneArea } from './areas';
import { arrowsOf, type SceneArrow } from './arrows';
import { claimsDrawn, type SceneClaims } from './claims';
import { ghostsOf } from './ghosts';
import { hubsOf } from './hubs';
import { marksOf, type SceneMark } from './marks';
import { collectShapes } from './placedShapes';
import { rowsWithPlayed } from './playedRows';
import { ringsOf, type SceneRing } from './rings';
import type { SceneInput } from './sceneInput';
import { type SceneTown, townsOf } from './towns';

/**
 * What is drawn of a view, before anybody decides where on a screen (`drawList.ts`). Positions are
 * WGS 84, offsets CSS pixels.
 */
export interface Scene {
  readonly areas: readonly SceneArea[];
  readonly areaLabels: readonly AreaLabel[];
  readonly rings: readonly SceneRing[];
  readonly arrows: readonly SceneArrow[];
  readonly towns: readonly SceneTown[];
  readonly marks: readonly SceneMark[];
  readonly claims: SceneClaims;
  /** Whether one record is chosen and has a shape on the map. */
  readonly oneChosen: boolean;
  /** What playback has shown, the newest first. */
  readonly played: readonly EventId[];
}

/** Pure: the same input gives an equal scene. Superseded plans are never in it. */
export function composeScene(input: SceneInput): Scene {
  const { selection } = input;
  const placed = collectShapes({ dataset: input.dataset, rows: rowsWithPlayed(input) });
  const hubs = hubsOf(input.dataset, placed);
  const areas = areasOf(input, placed.area);
  return {
    areas,
    areaLabels: areaLabelsOf(input, areas),
    rings: ringsOf(input, placed.ring),
    arrows: arrowsOf(input, placed.movement),
    towns: townsOf(input, hubs),
    marks: [...marksOf(input, hubs), ...ghostsOf(input, hubs)],
    claims: claimsDrawn(input),
    oneChosen: Object.values(placed)
      .flat()
      .some(({ event }) => selection.type === 'event' && selection.id === event.id),
    played: input.played,
  };
}
