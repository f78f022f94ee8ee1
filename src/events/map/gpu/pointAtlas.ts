import { KINDS } from '../../../domain/vocabulary';
import { SYMBOL_GRID, SYMBOL_PATHS } from '../../../marks/symbols';
import { OWN_OUTLINE_WIDTH } from '../../look/ownLook';

/** Side of a cell in pixels: symbols are drawn much smaller, from one of the picture's halvings. */
const CELL = 64;
/** Of the grid around a symbol left free, so that halvings do not mix neighbours. */
const MARGIN = 5;

/** Side of the square that a point of size 1 needs for a symbol whose grid is of side 1. */
export const CELL_PER_GRID = (SYMBOL_GRID + 2 * MARGIN) / SYMBOL_GRID;

/**
 * The silhouettes of the kinds side by side, in the order of `KINDS`: how much of a pixel the outline
 * covers in red, the inside in green. Colours are the set's, and the shader's business.
 */
export function pointAtlas(gl: WebGL2RenderingContext): WebGLTexture {
  const canvas = document.createElement('canvas');
  canvas.width = CELL * KINDS.length;
  canvas.height = CELL;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('This browser gives no 2D canvas for the map symbols');
  context.fillStyle = '#000';
  context.fillRect(0, 0, canvas.width, canvas.height);
  KINDS.forEach((kind, index) => {
    const scale = CELL / (SYMBOL_GRID + 2 * MARGIN);
    context.setTransform(scale, 0, 0, scale, index * CELL + MARGIN * scale, MARGIN * scale);
    const path = new Path2D(SYMBOL_PATHS[kind]);
    context.fillStyle = '#0f0';
    context.fill(path);
    context.lineWidth = OWN_OUTLINE_WIDTH;
    context.lineJoin = 'round';
    context.strokeStyle = '#f00';
    context.stroke(path);
  });
  const texture = gl.createTexture();
  gl.bindTexture(gl.TEXTURE_2D, texture);
  gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, false);
  gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false);
  const image = context.getImageData(0, 0, canvas.width, canvas.height);
  gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA8, gl.RGBA, gl.UNSIGNED_BYTE, image);
  gl.generateMipmap(gl.TEXTURE_2D);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR_MIPMAP_LINEAR);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.LINEAR);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE);
  return texture;
}
