import { kindOf } from '../../dataset/own/ownColumns';
import { ownPresence } from '../../dataset/own/ownWindow';
import type { DayRange } from '../../domain/day';
import type { Lang } from '../../domain/record';
import type { Kind } from '../../domain/vocabulary';
import type { Translate } from '../../ui/useTranslate';
import type { OwnRow } from './mergedRows';
import { ownDateInWords, ownPlace, ownSides, ownTitle } from './ownWords';
import type { OwnPanelTranslate } from './useOwnPanelTranslate';

/** What a list says of a row. */
export interface OwnRowWords {
  readonly kind: Kind;
  readonly title: string;
  readonly date: string;
  /** As far as the file has them; '' where it does not. */
  readonly sides: string;
  readonly place: string;
  /** Whether the row only may lie in the window. */
  readonly possible: boolean;
}

export interface OwnWordsContext {
  readonly lang: Lang;
  readonly t: Translate;
  readonly own: OwnPanelTranslate;
  readonly window: DayRange;
}

/** A row as a list tells it, in two lines. */
export function ownRowWords(
  { set: { columns }, row }: OwnRow,
  { lang, t, own, window }: OwnWordsContext,
): OwnRowWords {
  return {
    kind: kindOf(columns, row),
    title: ownTitle(columns, row, t),
    date: ownDateInWords(columns, row, lang, own),
    sides: ownSides(columns, row, own),
    place: ownPlace(columns, row),
    possible: ownPresence(columns, row, window) === 'possible',
  };
}
