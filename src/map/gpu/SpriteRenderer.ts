import type { FrameInfo } from './frameInfo';
import { interleavedArray, linkProgram, uniformsOf } from './program';
import type { SpriteAtlas } from './SpriteAtlas';

/** One sprite on the map. */
export interface Sprite {
  /** Web Mercator unit square. */
  readonly x: number;
  readonly y: number;
  /** CSS pixels right and down of there. */
  readonly dx: number;
  readonly dy: number;
  /** Radians clockwise. */
  readonly rotation: number;
  /** 0 to 1. */
  readonly opacity: number;
  readonly image: string;
}

const ATTRIBUTES = [
  { name: 'a_anchor', size: 2 },
  { name: 'a_offset', size: 2 },
  { name: 'a_turn', size: 2 },
  { name: 'a_cell', size: 2 },
  { name: 'a_opacity', size: 1 },
] as const;
const FLOATS = ATTRIBUTES.reduce((sum, { size }) => sum + size, 0);

const VERTEX = `#version 300 es
precision highp float;
uniform mat4 u_matrix;
uniform vec2 u_viewport;
uniform float u_cell_size;
uniform float u_cell_share;
uniform float u_snap;
uniform float u_ratio;
in vec2 a_anchor;
in vec2 a_offset;
in vec2 a_turn;
in vec2 a_cell;
in float a_opacity;
out vec2 v_uv;
out float v_opacity;
void main() {
  vec2 corner = vec2(gl_VertexID & 1, gl_VertexID >> 1);
  vec2 local = (corner - 0.5) * u_cell_size;
  vec2 turned = vec2(local.x * a_turn.x - local.y * a_turn.y, local.x * a_turn.y + local.y * a_turn.x);
  vec4 anchor = u_matrix * vec4(a_anchor, 0.0, 1.0);
  vec2 px = (anchor.xy / anchor.w * vec2(0.5, -0.5) + 0.5) * u_viewport + a_offset;
  px = mix(px, round(px * u_ratio) / u_ratio, u_snap);
  vec2 clip = ((px + turned) / u_viewport - 0.5) * vec2(2.0, -2.0);
  gl_Position = vec4(clip, 0.0, 1.0);
  v_uv = (a_cell + corner) * u_cell_share;
  v_opacity = a_opacity;
}`;

const FRAGMENT = `#version 300 es
precision highp float;
uniform sampler2D u_atlas;
in vec2 v_uv;
in float v_opacity;
out vec4 colour;
void main() {
  colour = texture(u_atlas, v_uv) * v_opacity;
}`;

/** Draws any number of sprites in one call, in the order given. */
export class SpriteRenderer {
  private readonly program: WebGLProgram;
  private readonly uniforms;
  private readonly buffer: WebGLBuffer;
  private readonly array: WebGLVertexArrayObject;

  constructor(private readonly gl: WebGL2RenderingContext) {
    this.program = linkProgram(gl, VERTEX, FRAGMENT);
    this.uniforms = uniformsOf(gl, this.program, [
      'u_matrix',
      'u_viewport',
      'u_cell_size',
      'u_cell_share',
      'u_snap',
      'u_ratio',
      'u_atlas',
    ]);
    this.buffer = gl.createBuffer();
    this.array = interleavedArray(gl, this.program, this.buffer, ATTRIBUTES, 1);
  }

  draw(sprites: readonly Sprite[], atlas: SpriteAtlas, frame: FrameInfo): void {
    const { gl, uniforms } = this;
    const data = new Float32Array(sprites.length * FLOATS);
    sprites.forEach(({ x, y, dx, dy, rotation, opacity, image }, index) => {
      const cell = atlas.cellOf(image);
      data.set(
        [x, y, dx, dy, Math.cos(rotation), Math.sin(rotation), cell[0], cell[1], opacity],
        index * FLOATS,
      );
    });
    gl.useProgram(this.program);
    gl.bindVertexArray(this.array);
    gl.bindBuffer(gl.ARRAY_BUFFER, this.buffer);
    gl.bufferData(gl.ARRAY_BUFFER, data, gl.DYNAMIC_DRAW);
    gl.activeTexture(gl.TEXTURE0);
    atlas.bind();
    gl.uniform1i(uniforms.u_atlas, 0);
    gl.uniformMatrix4fv(uniforms.u_matrix, false, frame.matrix);
    gl.uniform2f(uniforms.u_viewport, frame.width, frame.height);
    gl.uniform1f(uniforms.u_cell_size, atlas.cellSize);
    gl.uniform1f(uniforms.u_cell_share, atlas.cellShare);
    gl.uniform1f(uniforms.u_snap, frame.resting ? 1 : 0);
    gl.uniform1f(uniforms.u_ratio, frame.pixelRatio);
    gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, sprites.length);
    gl.bindVertexArray(null);
  }

  delete(): void {
    this.gl.deleteProgram(this.program);
    this.gl.deleteBuffer(this.buffer);
    this.gl.deleteVertexArray(this.array);
  }
}
