import type { Lang } from '../../domain/record';
import { arrived, type Resource } from '../../store/resource';
import { useView } from '../../store/useView';
import { reportFault } from '../../ui/reportFault';
import { useTranslate } from '../../ui/useTranslate';
import './rendering.css';
import type { Translations } from '../../dataset/translations';

interface RenderingProps {
  /** The quoted words, all of one quotation. */
  readonly exact: string;
  /** The language they are in. */
  readonly language: Lang | undefined;
}

/** Our rendering of quoted words in the language of the interface, marked as ours, to stand under them. */
export function Rendering({ exact, language }: RenderingProps) {
  const t = useTranslate();
  const lang = useView((state) => state.lang);
  const translations = useView((state) => state.translations);
  const rendering = renderingOf(exact, language, lang, translations);
  if (rendering === null) return null;
  return (
    <span className="rendering" lang={lang}>
      <span className="rendering-mark">
        {t('panel.ourTranslation')}
        {t('panel.separator')}
      </span>
      {rendering}
    </span>
  );
}

/** Says quietly, once, that quotations stand alone because our renderings did not arrive. */
export function RenderingsMissing() {
  const t = useTranslate();
  const missing = useView((state) => state.lang === 'fr' && state.translations.status === 'failed');
  const loadTranslations = useView((state) => state.loadTranslations);
  if (!missing) return null;
  return (
    <p className="panel-hint" role="alert">
      {t('panel.translationsMissing')}{' '}
      <button
        type="button"
        className="plain-button"
        onClick={() => loadTranslations().catch(reportFault)}
      >
        {t('map.retry')}
      </button>
    </p>
  );
}

/**
 * Our rendering of quoted words in the language of the interface: only French ones exist. `null`
 * where the words are in that language already, and until the renderings have arrived.
 */
export function renderingOf(
  exact: string,
  language: Lang | undefined,
  lang: Lang,
  translations: Resource<Translations>,
): string | null {
  if (lang !== 'fr' || language === 'fr') return null;
  return arrived(translations)?.get(exact) ?? null;
}
