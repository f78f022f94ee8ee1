import regularFont from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2?url';
import semiboldFont from '@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff2?url';

const FACES = [
  { weight: 400, address: regularFont },
  { weight: 600, address: semiboldFont },
] as const;

/** A file as a `data:` address. */
const dataUrlOf = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });

/** A face of the family, with its letters in the rule itself. */
export const fontFace = (weight: number, dataUrl: string): string =>
  `@font-face{font-family:'Noto Sans';font-weight:${weight};src:url(${dataUrl}) format('woff2')}`;

/** The page's own letters as CSS for a file that is to look the same everywhere. */
export async function embeddedFonts(): Promise<string> {
  const rules = await Promise.all(
    FACES.map(async ({ weight, address }) => {
      const response = await fetch(new URL(address, import.meta.url));
      if (!response.ok) throw new Error(`${address}: HTTP ${response.status}`);
      return fontFace(
        weight,
        await dataUrlOf(new Blob([await response.blob()], { type: 'font/woff2' })),
      );
    }),
  );
  return rules.join('');
}
