import type { Lang } from '../domain/record';
import type { Translate } from '../ui/useTranslate';

/** "16.267° N, 0.043° W" of a WGS 84 [longitude, latitude], to the 0.001° that places are coded to. */
export function formatPosition(
  [longitude, latitude]: readonly [number, number],
  lang: Lang,
  t: Translate,
): string {
  const number = new Intl.NumberFormat(lang, {
    minimumFractionDigits: 3,
    maximumFractionDigits: 3,
  });
  const degrees = (value: number) => `${number.format(Math.abs(value))}°\u00a0`;
  const north = t(latitude < 0 ? 'panel.south' : 'panel.north');
  const east = t(longitude < 0 ? 'panel.west' : 'panel.east');
  // A decimal comma needs more than a comma between the two numbers.
  const between = lang === 'fr' ? ' ; ' : ', ';
  return `${degrees(latitude)}${north}${between}${degrees(longitude)}${east}`;
}
