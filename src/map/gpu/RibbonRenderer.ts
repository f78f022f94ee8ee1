import { worldSize } from '../../domain/position';
import type { FrameInfo } from './frameInfo';
import { interleavedArray, linkProgram, uniformsOf } from './program';
import type { Rgb } from './rgb';

/** A line of changing width with a casing: an arrow's shaft, or a ring. */
export interface Ribbon {
  /** Web Mercator unit square, at least two points. */
  readonly path: readonly (readonly [number, number])[];
  /** CSS pixels from the middle line to the edge of the ink, at the end of the path. */
  readonly halfWidth: number;
  /** Width at the start as a share of that at the end; 1 for an even line. */
  readonly taper: number;
  /** CSS pixels of paper beyond the ink. */
  readonly casing: number;
  /** CSS pixels of ink at each edge of an open band; 0 fills the band. */
  readonly edge: number;
  /** CSS pixels left out at the start and at the end. */
  readonly startGap: number;
  readonly endGap: number;
  /** CSS pixels of line and of gap; both 0 for an unbroken line. */
  readonly dash: readonly [number, number];
  /** Fades out from half of its length. */
  readonly fades: boolean;
  readonly opacity: number;
  readonly ink: Rgb;
  readonly paper: Rgb;
  readonly core: Rgb;
  /** Where along the path, 0 to 1, a light runs; beyond 1 there is none. */
  readonly pulse: number;
}

const ATTRIBUTES = [
  { name: 'a_position', size: 2 },
  { name: 'a_normal', size: 2 },
  { name: 'a_side', size: 1 },
  { name: 'a_along', size: 1 },
  { name: 'a_length', size: 1 },
  { name: 'a_width', size: 4 },
  { name: 'a_gaps', size: 4 },
  { name: 'a_light', size: 3 },
  { name: 'a_ink', size: 3 },
  { name: 'a_paper', size: 3 },
  { name: 'a_core', size: 3 },
] as const;
const FLOATS = ATTRIBUTES.reduce((sum, { size }) => sum + size, 0);
/** CSS pixels beyond the casing for the soft edge. */
const FEATHER = 1;

const VERTEX = `#version 300 es
precision highp float;
uniform mat4 u_matrix;
uniform vec2 u_viewport;
uniform float u_world;
in vec2 a_position;
in vec2 a_normal;
in float a_side;
in float a_along;
in float a_length;
in vec4 a_width;
in vec4 a_gaps;
in vec3 a_light;
in vec3 a_ink;
in vec3 a_paper;
in vec3 a_core;
out float v_across;
out float v_along;
out float v_length;
flat out vec4 v_width;
flat out vec4 v_gaps;
flat out vec3 v_light;
flat out vec3 v_ink;
flat out vec3 v_paper;
flat out vec3 v_core;
void main() {
  float reach = a_width.x + a_width.z + ${FEATHER.toFixed(1)};
  vec4 clip = u_matrix * vec4(a_position, 0.0, 1.0);
  clip.xy += a_normal * a_side * reach * vec2(2.0, -2.0) / u_viewport * clip.w;
  gl_Position = vec4(clip.xy, 0.0, clip.w);
  v_across = a_side * reach;
  v_along = a_along;
  v_length = a_length * u_world;
  v_width = a_width;
  v_gaps = a_gaps;
  v_light = a_light;
  v_ink = a_ink;
  v_paper = a_paper;
  v_core = a_core;
}`;

const FRAGMENT = `#version 300 es
precision highp float;
in float v_across;
in float v_along;
in float v_length;
flat in vec4 v_width;
flat in vec4 v_gaps;
flat in vec3 v_light;
flat in vec3 v_ink;
flat in vec3 v_paper;
flat in vec3 v_core;
out vec4 colour;
float within(float edge, float distance) {
  return clamp(edge - distance + 0.5, 0.0, 1.0);
}
void main() {
  float across = abs(v_across);
  float done = v_along * v_length;
  float half_width = v_width.x * mix(v_width.y, 1.0, v_along);
  float period = v_gaps.z + v_gaps.w;
  float dashed = period > 0.0 ? within(v_gaps.z * 0.5, abs(mod(done, period) - v_gaps.z * 0.5)) : 1.0;
  float ends = clamp(done - v_gaps.x + 0.5, 0.0, 1.0) * clamp(v_length - done - v_gaps.y + 0.5, 0.0, 1.0);
  float casing = within(half_width + v_width.z, across);
  float ink = within(half_width, across) * dashed;
  float open = v_width.w > 0.0 ? within(half_width - v_width.w, across) * step(0.6, half_width - v_width.w) : 0.0;
  float light = v_light.y > 1.0 ? 0.0 : 1.0 - smoothstep(0.0, 0.14, abs(v_along - v_light.y));
  vec3 band = mix(v_ink, mix(v_core, v_ink, light), open);
  float fade = v_light.x * ends * (v_light.z > 0.5 ? 1.0 - smoothstep(0.45, 0.98, v_along) : 1.0);
  float cover = max(casing * 0.85, ink);
  colour = vec4(mix(v_paper, band, ink), 1.0) * cover * fade;
}`;

/** Unit normal of the line at one of its points, in the direction of the screen's pixels. */
function normalAt(path: Ribbon['path'], index: number): [number, number] {
  const a = path[Math.max(0, index - 1)] ?? [0, 0];
  const b = path[Math.min(path.length - 1, index + 1)] ?? [0, 0];
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const length = Math.hypot(dx, dy) || 1;
  return [-dy / length, dx / length];
}

const lengthsOf = (path: Ribbon['path']): number[] => {
  let sum = 0;
  return path.map(([x, y], index) => {
    const before = path[index - 1];
    if (before) sum += Math.hypot(x - before[0], y - before[1]);
    return sum;
  });
};

/** Vertices of a ribbon, two a point, and the triangles between them. */
function writeRibbon(ribbon: Ribbon, vertices: number[], indices: number[]): void {
  const { path } = ribbon;
  const lengths = lengthsOf(path);
  const total = lengths.at(-1) ?? 0;
  const shared = [
    total,
    ...[ribbon.halfWidth, ribbon.taper, ribbon.casing, ribbon.edge],
    ...[ribbon.startGap, ribbon.endGap, ...ribbon.dash],
    ...[ribbon.opacity, ribbon.pulse, ribbon.fades ? 1 : 0],
    ...ribbon.ink,
    ...ribbon.paper,
    ...ribbon.core,
  ];
  path.forEach(([x, y], index) => {
    const normal = normalAt(path, index);
    const along = total > 0 ? (lengths[index] ?? 0) / total : 0;
    const first = vertices.length / FLOATS;
    if (index > 0) indices.push(first - 2, first - 1, first, first, first - 1, first + 1);
    for (const side of [-1, 1]) vertices.push(x, y, ...normal, side, along, ...shared);
  });
}

/** Draws ribbons in one call, in the order given. */
export class RibbonRenderer {
  private readonly program: WebGLProgram;
  private readonly uniforms;
  private readonly buffer: WebGLBuffer;
  private readonly indexBuffer: WebGLBuffer;
  private readonly array: WebGLVertexArrayObject;

  constructor(private readonly gl: WebGL2RenderingContext) {
    this.program = linkProgram(gl, VERTEX, FRAGMENT);
    this.uniforms = uniformsOf(gl, this.program, ['u_matrix', 'u_viewport', 'u_world']);
    this.buffer = gl.createBuffer();
    this.indexBuffer = gl.createBuffer();
    this.array = interleavedArray(gl, this.program, this.buffer, ATTRIBUTES, 0);
  }

  draw(ribbons: readonly Ribbon[], frame: FrameInfo): void {
    const { gl, uniforms } = this;
    const vertices: number[] = [];
    const indices: number[] = [];
    for (const ribbon of ribbons) writeRibbon(ribbon, vertices, indices);
    gl.useProgram(this.program);
    gl.bindVertexArray(this.array);
    gl.bindBuffer(gl.ARRAY_BUFFER, this.buffer);
    gl.bufferData(gl.ARRAY_BUFFER, new Float32Array(vertices), gl.DYNAMIC_DRAW);
    gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, this.indexBuffer);
    gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, new Uint32Array(indices), gl.DYNAMIC_DRAW);
    gl.uniformMatrix4fv(uniforms.u_matrix, false, frame.matrix);
    gl.uniform2f(uniforms.u_viewport, frame.width, frame.height);
    gl.uniform1f(uniforms.u_world, worldSize(frame.zoom));
    gl.drawElements(gl.TRIANGLES, indices.length, gl.UNSIGNED_INT, 0);
    gl.bindVertexArray(null);
  }

  delete(): void {
    this.gl.deleteProgram(this.program);
    this.gl.deleteBuffer(this.buffer);
    this.gl.deleteBuffer(this.indexBuffer);
    this.gl.deleteVertexArray(this.array);
  }
}
