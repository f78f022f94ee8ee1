import type { Lang } from '../../domain/record';
import { datesIn, weekdaysIn } from '../storyNumbers';

/** Days of the week, days and months that a text names, written alike for both languages. */
export const datesWritten = (text: string, lang: Lang): string[] => [
  ...weekdaysIn(text, lang).map(({ weekday }) => `weekday ${weekday}`),
  ...datesIn(text, lang).map(({ month, day = month }) => day),
];
