import type { Lang } from '../../domain/record';

const en = {
  'still.late': 'The map is loading. If it does not appear, reload the page.',
  'still.data': 'The data behind it:',
};
const fr: Readonly<Record<keyof typeof en, string>> = {
  'still.late': 'La carte se charge. Si elle n’apparaît pas, rechargez la page.',
  'still.data': 'Ses données :',
};

/** What the page says that stands before the program. */
export const STILL: Readonly<Record<Lang, typeof fr>> = { en, fr };
