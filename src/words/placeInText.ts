import type { Lang, Place } from '../domain/record';

/** A place's name as it stands in a sentence: "le Pérou". */
export const placeInText = ({ name, inText }: Place, lang: Lang): string => (inText ?? name)[lang];

/** French joins "de" and the article of the name. */
const FRENCH_OF: readonly (readonly [RegExp, string])[] = [
  [/^le /, 'du '],
  [/^les /, 'des '],
  [/^/, 'de '],
];

/** The same behind "the whole of": "Peru", "du Pérou", "de la France". */
export function wholeInText(place: Place, lang: Lang): string {
  const name = placeInText(place, lang);
  if (lang === 'en') return name;
  const [article = /^/, of = ''] = FRENCH_OF.find(([begins]) => begins.test(name)) ?? [];
  return name.replace(article, of);
}
