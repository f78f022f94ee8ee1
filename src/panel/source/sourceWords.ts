import type { Lang, Source } from '../../domain/record';
import { formatEdtf, isApproximate } from '../../ui/formatDate';
import type { Translate } from '../../ui/useTranslate';

/** When a document was published, and that the day is inferred where its text does not print it. */
export function publishedInWords({ published }: Source, lang: Lang, t: Translate): string {
  const date = formatEdtf(published, lang);
  return isApproximate(published) ? t('panel.dateInferred', { date }) : date;
}
