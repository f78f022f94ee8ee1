import { clamp } from '../ui/clamp';

/** Width of a grip that is seen, in CSS pixels; handles.css gives it the same. */
export const GRIP_PX = 12;
/** Between the boxes of two grips what moves the whole window is held: at least as wide as this. */
export const MOVER_PX = 24;

/** Where the boxes of grips may stand, and their size: what can be hit is larger than what is seen. */
export interface GripRoom {
  readonly min: number;
  readonly max: number;
  readonly size: number;
}

/** Pixels of the track. */
export interface Grip {
  /** Left edge of the box that can be hit. */
  readonly box: number;
  /** Left edge of the grip that is seen, within the box and as near to its day as that allows. */
  readonly mark: number;
}

interface WindowGrips {
  readonly from: Grip;
  readonly to: Grip;
}

const gripAt = (box: number, mark: number, { size }: GripRoom): Grip => ({
  box,
  mark: clamp(mark, box, box + size - GRIP_PX),
});

/**
 * The grips of a window between two edges: the first hangs to the left of its edge, the second to the
 * right. However short the window and wherever it stands, they keep apart and within the room, which
 * must hold two boxes and the mover.
 */
export function windowGrips(start: number, end: number, room: GripRoom): WindowGrips {
  const { min, max, size } = room;
  const spare = Math.max(0, MOVER_PX - (end - start)) / 2;
  // The edges of the boxes that face each other.
  const left = clamp(start - spare, min + size, max - size - MOVER_PX);
  const right = clamp(end + spare, left + MOVER_PX, max - size);
  return {
    from: gripAt(left - size, start - GRIP_PX, room),
    to: gripAt(right, end, room),
  };
}

/** The grip of a single day: under its middle, or, where time ends with it, to the right of its edge. */
export function dayGrip(x: number, side: 'middle' | 'end', room: GripRoom): Grip {
  const { min, max, size } = room;
  const isMiddle = side === 'middle';
  const box = clamp(isMiddle ? x - size / 2 : x, min, max - size);
  return gripAt(box, isMiddle ? x - GRIP_PX / 2 : x, room);
}
