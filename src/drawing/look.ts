import type { Lang } from '../domain/record';
import type { Theme } from '../marks/palette';
import type { Frame } from '../scene/frame';
import { POSSIBLE_OPACITY } from '../scene/markSizes';

/** How a picture is drawn, whatever it shows. */
export interface FigureLook {
  readonly frame: Frame;
  readonly theme: Theme;
  readonly lang: Lang;
  /** What the ids of this picture begin with: several may stand on one page. */
  readonly ids: string;
}

/** The family that letters the map; the others where a file carries no font. */
export const FONT_FAMILY = "'Noto Sans', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif";

/** Opacity attribute of a record, `others` times what it is by itself; absent where it is full. */
export function opacityOf(certain: boolean, others = 1): number | undefined {
  const opacity = (certain ? 1 : POSSIBLE_OPACITY) * others;
  return opacity === 1 ? undefined : opacity;
}
