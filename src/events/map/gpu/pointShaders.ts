import { KINDS } from '../../../domain/vocabulary';
import {
  OWN_CHOSEN_SCALE,
  OWN_DOT_COVER,
  OWN_POSSIBLE,
  OWN_SOFT_COVER,
  OWN_SYMBOL_COVER,
} from '../../look/ownLook';
import { CELL_PER_GRID } from './pointAtlas';

/** Bits of a point's style: its kind in the lowest three, and these. */
export const POINT_STYLE = { lasting: 8, soft: 16, hidden: 32 } as const;

/** A number as the shaders' language writes one. */
const float = (value: number): string => value.toFixed(4);
const { certain: SURE, possible: POSSIBLE, chosen: CHOSEN } = OWN_SYMBOL_COVER;
const { amongSymbols, amongDots, chosen: CHOSEN_SOFT } = OWN_SOFT_COVER;

/**
 * Both shaders name every uniform that they share with the same precision: drivers that see two of
 * them link, and draw nothing.
 */
const HEAD = `#version 300 es
precision highp float;
precision highp int;
`;

/** Whether a row is drawn is decided here; what is not goes outside of the picture. */
export const POINT_VERTEX = `${HEAD}
uniform mat4 u_matrix;
uniform ivec2 u_window;
uniform uint u_kinds;
uniform bool u_show_possible;
uniform float u_size;
uniform float u_soft_size;
uniform float u_dots;
uniform int u_chosen;
in vec2 a_position;
in int a_start;
in int a_end;
in uint a_style;
in uint a_passes;
flat out float v_cell;
flat out float v_soft;
flat out float v_sure;
flat out float v_chosen;
flat out float v_size;
void main() {
  uint kind = a_style & 7u;
  bool lasting = (a_style & ${POINT_STYLE.lasting}u) != 0u;
  bool inside = a_start <= u_window.y && a_end >= u_window.x;
  bool sure = lasting || (a_start >= u_window.x && a_end <= u_window.y);
  bool shown = inside && (sure || u_show_possible) && a_passes != 0u
    && (a_style & ${POINT_STYLE.hidden}u) == 0u && ((u_kinds >> kind) & 1u) != 0u;
  bool chosen = gl_VertexID == u_chosen;
  v_cell = float(kind);
  v_soft = (a_style & ${POINT_STYLE.soft}u) != 0u ? 1.0 : 0.0;
  v_sure = sure ? 1.0 : ${float(OWN_POSSIBLE)};
  v_chosen = chosen ? 1.0 : 0.0;
  float symbol = mix(u_size * ${float(CELL_PER_GRID)}, u_size, u_dots);
  v_size = (v_soft > 0.5 ? u_soft_size : symbol) * (chosen && v_soft < 0.5 ? ${float(OWN_CHOSEN_SCALE)} : 1.0);
  gl_PointSize = v_size;
  gl_Position = shown ? u_matrix * vec4(a_position, 0.0, 1.0) : vec4(2.0, 2.0, 2.0, 1.0);
}`;

/**
 * A symbol: a firm outline and a pale inside, an outline alone where the row is only possible. A dot
 * where there are too many for symbols: each pale, so that they darken where they lie on each other.
 * A soft disk where the place is only a region: nothing of it looks like a point.
 */
export const POINT_FRAGMENT = `${HEAD}
uniform float u_dots;
uniform vec3 u_colour;
uniform sampler2D u_atlas;
flat in float v_cell;
flat in float v_soft;
flat in float v_sure;
flat in float v_chosen;
flat in float v_size;
out vec4 colour;
void main() {
  float from_middle = length(gl_PointCoord - 0.5) * 2.0;
  float cover;
  if (v_soft > 0.5) {
    float fall = max(0.0, 1.0 - from_middle);
    float most = mix(${float(amongSymbols)}, ${float(amongDots)}, u_dots);
    cover = fall * fall * (3.0 - 2.0 * fall) * mix(most, ${float(CHOSEN_SOFT)}, v_chosen) * v_sure;
  } else if (u_dots > 0.5 && v_chosen < 0.5) {
    cover = clamp((1.0 - from_middle) * v_size * 0.5 + 0.5, 0.0, 1.0) * ${float(OWN_DOT_COVER)} * v_sure;
  } else {
    vec2 uv = vec2((v_cell + gl_PointCoord.x) / ${KINDS.length.toFixed(1)}, gl_PointCoord.y);
    vec2 part = texture(u_atlas, uv).rg;
    bool sure = v_sure > 0.9;
    float inside = v_chosen > 0.5 ? ${float(CHOSEN.inside)} : sure ? ${float(SURE.inside)} : ${float(POSSIBLE.inside)};
    cover = part.r * (sure ? ${float(SURE.outline)} : ${float(POSSIBLE.outline)}) + part.g * inside;
  }
  cover = min(1.0, cover);
  if (cover < 0.004) discard;
  colour = vec4(u_colour, 1.0) * cover;
}`;
