/** Room for the largest sprite, in CSS pixels. */
const CELL_PX = 44;
/** Side of the texture in CSS pixels: room for 23 × 23 sprites. */
const ATLAS_PX = 1024;
const CELLS_A_ROW = Math.floor(ATLAS_PX / CELL_PX);

/** Draws the sprite of an id centred at the origin, one unit being a CSS pixel. */
type PaintSprite = (context: CanvasRenderingContext2D, id: string) => void;

/**
 * One texture with a cell a sprite. Sprites are painted when first asked for, at the screen's own
 * resolution, so that they are never scaled.
 */
export class SpriteAtlas {
  private readonly texture: WebGLTexture;
  private readonly context: CanvasRenderingContext2D;
  private readonly cells = new Map<string, number>();
  private readonly cellPixels: number;

  constructor(
    private readonly gl: WebGL2RenderingContext,
    private readonly pixelRatio: number,
    private readonly paint: PaintSprite,
  ) {
    this.cellPixels = Math.round(CELL_PX * pixelRatio);
    const canvas = document.createElement('canvas');
    canvas.width = this.cellPixels;
    canvas.height = this.cellPixels;
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (!context) throw new Error('This browser gives no 2D canvas for the map symbols');
    this.context = context;
    this.texture = gl.createTexture();
    gl.bindTexture(gl.TEXTURE_2D, this.texture);
    const side = this.cellPixels * CELLS_A_ROW;
    gl.texStorage2D(gl.TEXTURE_2D, 1, gl.RGBA8, side, side);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.LINEAR);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE);
  }

  /** Column and row of a sprite's cell; paints it first where need be. */
  cellOf(id: string): readonly [number, number] {
    const cell = this.cells.get(id) ?? this.add(id);
    return [cell % CELLS_A_ROW, Math.floor(cell / CELLS_A_ROW)];
  }

  /** A cell's side as a share of the texture's. */
  get cellShare(): number {
    return 1 / CELLS_A_ROW;
  }

  /** Side of a cell in CSS pixels: a little off `CELL_PX` where that is no whole number of pixels. */
  get cellSize(): number {
    return this.cellPixels / this.pixelRatio;
  }

  bind(): void {
    this.gl.bindTexture(this.gl.TEXTURE_2D, this.texture);
  }

  delete(): void {
    this.gl.deleteTexture(this.texture);
  }

  private add(id: string): number {
    const { gl, context, cellPixels, cells } = this;
    // Hundreds of sprites are more than any view has: the oldest cells are taken again.
    const cell = cells.size % (CELLS_A_ROW * CELLS_A_ROW);
    for (const [old, taken] of cells) if (taken === cell) cells.delete(old);
    cells.set(id, cell);
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, cellPixels, cellPixels);
    const middle = cellPixels / 2;
    context.setTransform(this.pixelRatio, 0, 0, this.pixelRatio, middle, middle);
    this.paint(context, id);
    const image = context.getImageData(0, 0, cellPixels, cellPixels);
    this.bind();
    gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, true);
    gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, false);
    const [column, row] = [cell % CELLS_A_ROW, Math.floor(cell / CELLS_A_ROW)];
    gl.texSubImage2D(
      gl.TEXTURE_2D,
      0,
      column * cellPixels,
      row * cellPixels,
      gl.RGBA,
      gl.UNSIGNED_BYTE,
      image,
    );
    return cell;
  }
}
