import type { DayRange } from '../../domain/day';
import type { Lang } from '../../domain/record';
import type { Kind } from '../../domain/vocabulary';
import type { Translate } from '../../ui/useTranslate';
import { kindOf, textOf } from '../columns/ownColumns';
import { ownPresence } from '../columns/ownWindow';
import type { OwnPanelTranslate } from '../words/ownPanel';
import { ownDateInWords, ownKilled, ownPlace, ownSides, ownTitle } from '../words/ownWords';
import type { OwnRow } from './mergedRows';

/** What a list says of a row. */
export interface OwnRowWords {
  readonly kind: Kind;
  readonly title: string;
  readonly date: string;
  /** As far as the file has them and the title does not say them; '' otherwise. */
  readonly type: string;
  readonly sides: string;
  readonly place: string;
  /** "14 killed"; '' where the file does not say. */
  readonly killed: string;
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
  const killed = ownKilled(columns, row);
  const title = ownTitle(columns, row, t, own);
  const unlessTitle = (text: string) => (text === title ? '' : text);
  return {
    kind: kindOf(columns, row),
    title,
    date: ownDateInWords(columns, row, lang, own),
    type: unlessTitle(textOf(columns, 'type', row)),
    sides: unlessTitle(ownSides(columns, row, own)),
    place: ownPlace(columns, row),
    killed: killed === null ? '' : own('own.killedCount', { count: killed }),
    possible: ownPresence(columns, row, window) === 'possible',
  };
}
