/** Points on the picture: one entry a point in each column. */
export interface OwnPoints {
  /** CSS pixels. */
  readonly x: Float32Array;
  readonly y: Float32Array;
  /** Index into `KINDS`. */
  readonly kind: Uint8Array;
  /** 1 where the row surely lies in the window, 0 where it only may. */
  readonly certain: Uint8Array;
}

/** How much a set may take of a picture's file. */
export interface Room {
  /** Symbols or dots; events beyond are put together. */
  readonly most: number;
  /** Share of what all sets have room for. */
  readonly share: number;
}

/** Takes points one by one. */
export class PointsBuilder {
  private readonly x: number[] = [];
  private readonly y: number[] = [];
  private readonly kind: number[] = [];
  private readonly certain: number[] = [];

  add(x: number, y: number, kind: number, certain: boolean): void {
    this.x.push(x);
    this.y.push(y);
    this.kind.push(kind);
    this.certain.push(certain ? 1 : 0);
  }

  finish = (): OwnPoints => ({
    x: Float32Array.from(this.x),
    y: Float32Array.from(this.y),
    kind: Uint8Array.from(this.kind),
    certain: Uint8Array.from(this.certain),
  });
}
