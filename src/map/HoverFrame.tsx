import type { ReactNode } from 'react';
import { useView } from '../store/useView';
import { cardRoom } from './cardRoom';
import type { ScreenPoint } from './screenPoint';
import './hoverCard.css';

interface HoverFrameProps {
  readonly point: ScreenPoint;
  /** Size of the map in CSS pixels: the card keeps inside, and off what lies over its right and lower edge. */
  readonly width: number;
  readonly height: number;
  readonly children: ReactNode;
}

/** A card by what the pointer rests on, which it leaves free, within the map; for the eye alone. */
export function HoverFrame({ point, width, height, children }: HoverFrameProps) {
  const covered = useView((state) => state.mapPadding);
  const room = cardRoom(point, {
    width: width - covered.right,
    height: height - covered.bottom,
  });
  if (!room) return null;
  const { side, left, top, lead } = room;
  return (
    <div
      className={`hover-room is-${side}`}
      aria-hidden="true"
      style={{ left, top, inlineSize: room.width, blockSize: room.height }}
    >
      <div className="hover-lead" style={{ blockSize: lead }} />
      <div className="hover-card">{children}</div>
    </div>
  );
}
