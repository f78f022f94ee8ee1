/** What every renderer needs to know of the frame being drawn. */
export interface FrameInfo {
  /** From the Web Mercator unit square to clip space. */
  readonly matrix: Float32Array;
  /** Size of the map in CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly pixelRatio: number;
  readonly zoom: number;
  /** The camera stands still: sprites may be put on whole pixels. */
  readonly resting: boolean;
}
