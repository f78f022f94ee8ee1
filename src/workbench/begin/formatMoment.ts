import type { Lang } from '../../domain/record';

/** Day and time of a moment (milliseconds since 1970), as the reader's clock has it. */
export const formatMoment = (moment: number, lang: Lang): string =>
  new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : 'fr-FR', {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(moment);
