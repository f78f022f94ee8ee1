import type { Map as MapLibreMap } from 'maplibre-gl';
import type { ComponentType } from 'react';
import type { DayRange } from '../domain/day';
import type { Position } from '../domain/position';
import type { EventRecord, Place } from '../domain/record';
import type { Kind } from '../domain/vocabulary';
import type { LegendItem } from '../drawing/legendItem';
import type { FigureLook } from '../drawing/look';
import type { FigureNode } from '../drawing/node';
import type { Theme } from '../marks/palette';
import type { Frame, Point } from '../scene/frame';
import type { ViewState } from '../store/viewStore';
import { type Part, partOf } from '../ui/LazyPart';
import type { Batch } from './openFiles';

/** A component that loads when it is first shown. */
type Late<Props extends object = object> = () => Promise<ComponentType<Props>>;

/** Some days of the time axis, and where they lie on it in CSS pixels. */
export interface AxisDays extends DayRange {
  readonly x0: number;
  readonly x1: number;
}

/** Own events at a point. */
export interface OwnHit {
  /** Of the nearest, as a selection names it. */
  readonly id: string;
  /** How many there are, of one file. */
  readonly total: number;
}

/** Layers between the ground and the records. */
export interface MapOverlay {
  /** Brings them in step with the view; changes only what differs. */
  show(state: ViewState, theme: Theme): void;
  /** Adds them again, where a new style has none of them. */
  restart(): void;
  /** The map goes: nothing is added to it any more. */
  remove(): void;
  /** `point`: CSS pixels from the map's top left corner. */
  hitAt(point: { readonly x: number; readonly y: number }): OwnHit | null;
}

/** What own events put on a picture. */
export interface PictureLayer {
  /** Between the ground and the records. */
  draw(look: FigureLook): FigureNode[];
  /** An entry for each file, and what their marks mean besides the kinds that the records explain. */
  legend(
    look: Omit<FigureLook, 'frame'>,
    kinds: readonly Kind[],
  ): { readonly sets: readonly LegendItem[]; readonly signs: readonly LegendItem[] };
  /** Whose data they are, in the language of the view; `null` where none is in view. */
  readonly credit: string | null;
}

/** What a picture is made for. */
export interface PictureFrame {
  readonly frame: Frame;
  /** Of the map on the screen: it decides on dots or symbols, so that a picture has the marks that its maker sees. */
  readonly zoom: number;
  /** Symbols and dots of all files together; as many as a file has room for where it is absent. */
  readonly most?: number | undefined;
}

/**
 * The one door to the reader's own events: all that the rest of the program asks of them, and all that
 * it knows of them besides `OwnEvents` in the store. What is behind it is in `src/events/`, which no
 * room of the page imports: `hangDoor` says where the door is.
 */
export interface Door {
  /** Takes in what the reader opens, and brings back what was kept. */
  readonly desk: Late<{ readonly batches: readonly Batch[] }>;
  /** What stands in the panel and among the layers. */
  readonly panel: {
    readonly page: Late;
    readonly event: Late<{ readonly id: string }>;
    /** Below the introduction: that there are own events, and how many are in view. */
    readonly line: Late;
    readonly nearTown: Late<{ readonly place: Place }>;
    /** What the files say of a record. */
    readonly besideRecord: Late<{ readonly record: EventRecord }>;
    readonly layers: Late;
    readonly key: Late;
  };
  /** What stands in the timeline. */
  readonly timeline: {
    readonly strip: Late<{
      readonly bins: readonly AxisDays[];
      /** Of the track, in CSS pixels. */
      readonly width: number;
      readonly showPossible: boolean;
    }>;
    readonly count: Late;
    readonly dayCount: Late<{ readonly days: DayRange }>;
  };
  /** The card of what a pointer rests on. */
  readonly card: Late<{ readonly hit: OwnHit }>;
  /** What is drawn on the live map; `failed` is told why it cannot be. */
  overlay(map: MapLibreMap, failed: (message: string) => void): MapOverlay;
  /** What is put on a picture. */
  picture(state: ViewState, on: PictureFrame): PictureLayer;
  /** What lies at a point of a picture. */
  hitAt(state: ViewState, point: Point, frame: Frame): OwnHit | null;
  /** Where the event of this id lies, in degrees WGS 84; `null` where it has no place. */
  positionOf(state: ViewState, id: string): Position | null;
}

let load: () => Promise<Door> = () => Promise.reject(new Error('There is no door'));
let opened: Door | null = null;

/** Says from where the door comes, before anything asks for it. */
export function hangDoor(from: () => Promise<Door>): void {
  load = from;
}

/** The door, loaded once; rejects where it does not arrive, and may then be asked for again. */
async function openDoor(): Promise<Door> {
  opened ??= await load();
  return opened;
}

/** The door where it is open: it is before there are own events. */
export const openedDoor = (): Door | null => opened;

/** A component behind the door, for `LazyPart`. */
export const partBehindDoor = <Props extends object>(
  find: (door: Door) => Late<Props>,
): Part<Props> => partOf(async () => find(await openDoor())());
