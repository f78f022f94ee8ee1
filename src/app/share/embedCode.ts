import type { Lang } from '../../domain/record';
import { withoutVersion } from '../../url/linkVersion';

/** A view in one language, whatever the reader's: the hash of an embedded page. Names no data version. */
export function embedHash(hash: string, lang: Lang): string {
  const parts = withoutVersion(hash)
    .replace(/^#/, '')
    .split('&')
    .filter((part) => part !== '' && !part.startsWith('lang='));
  return `#${[...parts, `lang=${lang}`].join('&')}`;
}

/** Text as it stands in an attribute between double quotes. */
const attribute = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

interface Embedding {
  readonly address: string;
  /** Tells what the frame holds to who does not see it. */
  readonly title: string;
  /** In CSS pixels. */
  readonly height: number;
}

/** The HTML with which another page embeds the quiet one; safe to paste whatever the view holds. */
export const embedCode = ({ address, title, height }: Embedding): string =>
  `<iframe src="${attribute(address)}" title="${attribute(title)}" width="100%" height="${height}" ` +
  'style="border:0" loading="lazy" allowfullscreen></iframe>';
