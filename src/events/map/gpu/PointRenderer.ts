import type { DayRange } from '../../../domain/day';
import { mercatorX, mercatorY } from '../../../domain/position';
import {
  DEGREE_UNIT,
  isLasting,
  NO_POSITION,
  type OwnColumns,
  precisionOf,
} from '../../columns/ownColumns';
import type { RowRange } from '../../columns/ownWindow';
import { isPoint } from '../../look/ownLook';
import { pointAtlas } from './pointAtlas';
import { POINT_FRAGMENT, POINT_STYLE, POINT_VERTEX } from './pointShaders';
import { linkProgram, uniformsOf } from './program';
import type { Rgb } from './rgb';

/** Ranges of rows of one table to be drawn. */
interface DrawnRows {
  readonly columns: OwnColumns;
  readonly ranges: readonly RowRange[];
  /** A row to make larger. */
  readonly chosen: number | null;
}

/** How the points of a frame are drawn. */
interface PointLook {
  /** From the Web Mercator unit square to clip space, for each of the worlds side by side that is seen. */
  readonly matrices: readonly Float32Array[];
  readonly window: DayRange;
  /** Sum of `kindBit`s. */
  readonly kinds: number;
  readonly showPossible: boolean;
  /** Side of a symbol or dot, and of a soft disk, in device pixels. */
  readonly size: number;
  readonly softSize: number;
  readonly dots: boolean;
  readonly colour: Rgb;
}

/** Longitudes and latitudes as Web Mercator; the poles lie at its edge. */
function mercatorOf({ lon, lat, count }: OwnColumns): Float32Array {
  const positions = new Float32Array(count * 2);
  for (let row = 0; row < count; row++) {
    const [x, y] = [lon[row] ?? NO_POSITION, lat[row] ?? NO_POSITION];
    if (x === NO_POSITION) continue;
    positions[2 * row] = mercatorX(x * DEGREE_UNIT);
    positions[2 * row + 1] = mercatorY(Math.max(-85.05, Math.min(85.05, y * DEGREE_UNIT)));
  }
  return positions;
}

function stylesOf(columns: OwnColumns): Uint8Array {
  const styles = new Uint8Array(columns.count);
  for (let row = 0; row < styles.length; row++) {
    const soft = precisionOf(columns, row) === 'region' ? POINT_STYLE.soft : 0;
    const lasting = isLasting(columns, row) ? POINT_STYLE.lasting : 0;
    const hidden = isPoint(columns, row) ? 0 : POINT_STYLE.hidden;
    styles[row] = (columns.kind[row] ?? 0) | soft | lasting | hidden;
  }
  return styles;
}

/** The rows of a table on the GPU: 17 bytes a row, one more where a filter is set. */
class PointRows {
  readonly array: WebGLVertexArrayObject;
  hasPasses = false;
  private readonly buffers: WebGLBuffer[] = [];
  private readonly passes: WebGLBuffer;

  constructor(
    private readonly gl: WebGL2RenderingContext,
    private readonly program: WebGLProgram,
    columns: OwnColumns,
  ) {
    this.array = gl.createVertexArray();
    gl.bindVertexArray(this.array);
    this.upload(mercatorOf(columns));
    gl.vertexAttribPointer(this.enable('a_position'), 2, gl.FLOAT, false, 0, 0);
    this.upload(columns.start);
    gl.vertexAttribIPointer(this.enable('a_start'), 1, gl.INT, 0, 0);
    this.upload(columns.end);
    gl.vertexAttribIPointer(this.enable('a_end'), 1, gl.INT, 0, 0);
    this.upload(stylesOf(columns));
    gl.vertexAttribIPointer(this.enable('a_style'), 1, gl.UNSIGNED_BYTE, 0, 0);
    this.passes = this.newBuffer();
    gl.bindVertexArray(null);
  }

  setPasses(passes: Uint8Array | null): void {
    const { gl } = this;
    const location = gl.getAttribLocation(this.program, 'a_passes');
    this.hasPasses = passes !== null;
    gl.bindVertexArray(this.array);
    if (passes) {
      gl.bindBuffer(gl.ARRAY_BUFFER, this.passes);
      gl.bufferData(gl.ARRAY_BUFFER, passes, gl.DYNAMIC_DRAW);
      gl.enableVertexAttribArray(location);
      gl.vertexAttribIPointer(location, 1, gl.UNSIGNED_BYTE, 0, 0);
    } else gl.disableVertexAttribArray(location);
    gl.bindVertexArray(null);
  }

  delete(): void {
    for (const buffer of this.buffers) this.gl.deleteBuffer(buffer);
    this.gl.deleteVertexArray(this.array);
  }

  private newBuffer(): WebGLBuffer {
    const buffer = this.gl.createBuffer();
    this.buffers.push(buffer);
    return buffer;
  }

  private upload(data: Float32Array | Int32Array | Uint8Array): void {
    const { gl } = this;
    gl.bindBuffer(gl.ARRAY_BUFFER, this.newBuffer());
    gl.bufferData(gl.ARRAY_BUFFER, data, gl.STATIC_DRAW);
  }

  private enable(name: string): number {
    const location = this.gl.getAttribLocation(this.program, name);
    // A lost context knows no locations; nothing is drawn then anyway.
    if (location >= 0) this.gl.enableVertexAttribArray(location);
    return Math.max(0, location);
  }
}

/**
 * The tables of a set on the GPU, by one program for all of them, and nothing kept beside the columns. A step of
 * time draws some ranges of rows; the shader leaves out the rest.
 */
export class PointRenderer {
  private readonly program: WebGLProgram;
  private readonly uniforms;
  private readonly atlas: WebGLTexture;
  private readonly rows = new Map<OwnColumns, PointRows>();

  constructor(private readonly gl: WebGL2RenderingContext) {
    this.program = linkProgram(gl, POINT_VERTEX, POINT_FRAGMENT);
    this.uniforms = uniformsOf(gl, this.program, [
      ...(['u_matrix', 'u_window', 'u_kinds', 'u_show_possible', 'u_size'] as const),
      ...(['u_soft_size', 'u_dots', 'u_chosen', 'u_colour', 'u_atlas'] as const),
    ]);
    this.atlas = pointAtlas(gl);
  }

  /** Takes in tables that are new, and gives up those that are no longer among these. */
  hold(tables: ReadonlySet<OwnColumns>): void {
    for (const [columns, rows] of this.rows)
      if (!tables.has(columns)) {
        rows.delete();
        this.rows.delete(columns);
      }
    for (const columns of tables)
      if (!this.rows.has(columns))
        this.rows.set(columns, new PointRows(this.gl, this.program, columns));
  }

  /** Lets only rows of a table through whose entry is not 0; `null` lets all through. */
  setPasses(columns: OwnColumns, passes: Uint8Array | null): void {
    this.rows.get(columns)?.setPasses(passes);
  }

  draw(drawn: readonly DrawnRows[], look: PointLook): void {
    const { gl, uniforms } = this;
    gl.useProgram(this.program);
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, this.atlas);
    gl.uniform1i(uniforms.u_atlas, 0);
    gl.uniform2i(uniforms.u_window, look.window.from, look.window.to);
    gl.uniform1ui(uniforms.u_kinds, look.kinds);
    gl.uniform1i(uniforms.u_show_possible, look.showPossible ? 1 : 0);
    gl.uniform1f(uniforms.u_size, look.size);
    gl.uniform1f(uniforms.u_soft_size, look.softSize);
    gl.uniform1f(uniforms.u_dots, look.dots ? 1 : 0);
    gl.uniform3f(uniforms.u_colour, ...look.colour);
    for (const matrix of look.matrices) {
      gl.uniformMatrix4fv(uniforms.u_matrix, false, matrix);
      for (const table of drawn) this.drawRows(table);
    }
    gl.bindVertexArray(null);
  }

  private drawRows({ columns, ranges, chosen }: DrawnRows): void {
    const { gl, uniforms } = this;
    const rows = this.rows.get(columns);
    if (!rows) return;
    gl.bindVertexArray(rows.array);
    // The value of an attribute without a buffer belongs to the context: others may have set it.
    if (!rows.hasPasses)
      gl.vertexAttribI4ui(gl.getAttribLocation(this.program, 'a_passes'), 1, 0, 0, 0);
    gl.uniform1i(uniforms.u_chosen, chosen ?? -1);
    for (const { first, end } of ranges) gl.drawArrays(gl.POINTS, first, end - first);
  }

  delete(): void {
    this.hold(new Set());
    this.gl.deleteProgram(this.program);
    this.gl.deleteTexture(this.atlas);
  }
}
