import type { Translations } from '../../dataset/translations';
import type { Lang } from '../../domain/record';

/**
 * Our rendering of quoted words in the language of the interface: only French ones exist. `null`
 * where the words are in that language already, and until the renderings have arrived.
 */
export function renderingOf(
  exact: string,
  language: Lang | undefined,
  lang: Lang,
  translations: Translations | 'failed' | null,
): string | null {
  if (lang !== 'fr' || language === 'fr') return null;
  return translations instanceof Map ? (translations.get(exact) ?? null) : null;
}
