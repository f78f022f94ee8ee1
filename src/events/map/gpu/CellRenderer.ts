import { mercatorX, mercatorY } from '../../../domain/position';
import { DENSITY_COVER } from '../../look/density';
import { boundsOfSquare, type PackCells } from '../../packs/cells';
import { linkProgram, uniformsOf } from './program';
import type { Rgb } from './rgb';

const HEAD = `#version 300 es
precision highp float;
precision highp int;
`;

/** A square each instance, its corners by the number of the vertex. */
const VERTEX = `${HEAD}
uniform mat4 u_matrix;
uniform float u_least;
in vec4 a_bounds;
in uint a_step;
flat out float v_cover;
void main() {
  float covers[${DENSITY_COVER.length + 1}] = float[](0.0, ${DENSITY_COVER.map((cover) => cover.toFixed(3)).join(', ')});
  v_cover = covers[min(a_step, ${DENSITY_COVER.length}u)];
  int corner = gl_VertexID;
  vec2 towards = vec2((corner & 1) == 0 ? -0.5 : 0.5, (corner & 2) == 0 ? 0.5 : -0.5);
  vec2 size = max(vec2(a_bounds.z - a_bounds.x, a_bounds.y - a_bounds.w), u_least);
  vec2 at = (a_bounds.xy + a_bounds.zw) * 0.5 + towards * size;
  gl_Position = a_step == 0u ? vec4(2.0, 2.0, 2.0, 1.0) : u_matrix * vec4(at, 0.0, 1.0);
}`;

const FRAGMENT = `${HEAD}
uniform vec3 u_colour;
flat in float v_cover;
out vec4 colour;
void main() {
  colour = vec4(u_colour, 1.0) * v_cover;
}`;

/** Beyond it the Mercator projection has no place. */
const MOST_LATITUDE = 85.05;

/** Corners of all squares in the Web Mercator unit square: west, south, east, north. */
function cornersOf(cells: PackCells): Float32Array {
  const corners = new Float32Array(cells.x.length * 4);
  const within = (lat: number) => Math.max(-MOST_LATITUDE, Math.min(MOST_LATITUDE, lat));
  for (let square = 0; square < cells.x.length; square++) {
    const [west, south, east, north] = boundsOfSquare(cells, square);
    corners.set(
      [mercatorX(west), mercatorY(within(south)), mercatorX(east), mercatorY(within(north))],
      square * 4,
    );
  }
  return corners;
}

/** The squares of a published set on the GPU: 17 bytes a square, of which a step of time sends one. */
export class CellRenderer {
  private readonly program: WebGLProgram;
  private readonly uniforms;
  private readonly array: WebGLVertexArrayObject;
  private readonly corners: WebGLBuffer;
  private readonly steps: WebGLBuffer;
  private readonly count: number;

  constructor(
    private readonly gl: WebGL2RenderingContext,
    cells: PackCells,
  ) {
    this.count = cells.x.length;
    this.program = linkProgram(gl, VERTEX, FRAGMENT);
    this.uniforms = uniformsOf(gl, this.program, ['u_matrix', 'u_colour', 'u_least']);
    this.array = gl.createVertexArray();
    gl.bindVertexArray(this.array);
    this.corners = gl.createBuffer();
    gl.bindBuffer(gl.ARRAY_BUFFER, this.corners);
    gl.bufferData(gl.ARRAY_BUFFER, cornersOf(cells), gl.STATIC_DRAW);
    const bounds = this.enable('a_bounds');
    gl.vertexAttribPointer(bounds, 4, gl.FLOAT, false, 0, 0);
    gl.vertexAttribDivisor(bounds, 1);
    this.steps = gl.createBuffer();
    gl.bindBuffer(gl.ARRAY_BUFFER, this.steps);
    gl.bufferData(gl.ARRAY_BUFFER, this.count, gl.DYNAMIC_DRAW);
    const step = this.enable('a_step');
    gl.vertexAttribIPointer(step, 1, gl.UNSIGNED_BYTE, 0, 0);
    gl.vertexAttribDivisor(step, 1);
    gl.bindVertexArray(null);
  }

  /** One entry a square: 0 where nothing is drawn, else the step of the scale, from 1. */
  setSteps(steps: Uint8Array): void {
    const { gl } = this;
    gl.bindBuffer(gl.ARRAY_BUFFER, this.steps);
    gl.bufferSubData(gl.ARRAY_BUFFER, 0, steps);
  }

  /** `least`: side of a square at least, in units of the Web Mercator square. */
  draw(matrices: readonly Float32Array[], colour: Rgb, least: number): void {
    const { gl, uniforms } = this;
    gl.useProgram(this.program);
    gl.bindVertexArray(this.array);
    gl.uniform3f(uniforms.u_colour, ...colour);
    gl.uniform1f(uniforms.u_least, least);
    for (const matrix of matrices) {
      gl.uniformMatrix4fv(uniforms.u_matrix, false, matrix);
      gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, this.count);
    }
    gl.bindVertexArray(null);
  }

  delete(): void {
    const { gl } = this;
    gl.deleteProgram(this.program);
    gl.deleteBuffer(this.corners);
    gl.deleteBuffer(this.steps);
    gl.deleteVertexArray(this.array);
  }

  private enable(name: string): number {
    const location = this.gl.getAttribLocation(this.program, name);
    // A lost context knows no locations; nothing is drawn then anyway.
    if (location >= 0) this.gl.enableVertexAttribArray(location);
    return Math.max(0, location);
  }
}
