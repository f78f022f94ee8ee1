import type { OwnEvent } from '../../columns/columnsBuilder';
import { MOST_SHAPE_VERTICES } from '../limits';
import { readPositionText } from '../values/positionText';
import { cellAt, type NoteCell } from './rowFields';

type CellPlace = Pick<OwnEvent, 'position' | 'precision' | 'shape'>;

const NOWHERE: CellPlace = { position: null, precision: 'exact' };

/** Reads places that stand in one cell each: points, and lines and areas as far as they fit the memory. */
export class CellPlaces {
  private vertices = 0;

  constructor(
    private readonly column: number,
    /** The order of two bare numbers. */
    private readonly lonFirst: boolean,
  ) {}

  read(cells: readonly string[], note: NoteCell): CellPlace {
    const text = cellAt(cells, this.column);
    const reading = readPositionText(text, this.lonFirst);
    switch (reading.type) {
      case 'unplaced':
        return NOWHERE;
      case 'wrong':
        note(this.column, text, reading.problem);
        return NOWHERE;
      case 'placed': {
        const { position, shape, vertices, points, precision } = reading;
        if (points > 1) note(this.column, text, 'several_points');
        if (!shape) return { position, precision };
        if (this.vertices + vertices > MOST_SHAPE_VERTICES) {
          note(this.column, `> ${MOST_SHAPE_VERTICES}`, 'shapes_full');
          return { position, precision };
        }
        this.vertices += vertices;
        return { position, precision, shape };
      }
    }
  }
}
