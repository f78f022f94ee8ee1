import type { Lang } from '../domain/record';
import type { Theme } from '../marks/palette';
import { POSSIBLE_OPACITY } from '../scene/markSizes';
import type { Frame } from './frame';

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

/** Opacity attribute of a record; absent where it is certain. */
export const opacityOf = (certain: boolean): number | undefined =>
  certain ? undefined : POSSIBLE_OPACITY;
