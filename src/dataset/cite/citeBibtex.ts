/** BibTeX counts braces even after a backslash: braces of the text are named instead. */
const SPECIALS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
  '%': '\\%',
};

/** Any text as the value of a BibTeX field; an empty line would end it for TeX, so lines are joined. */
export const bibtexText = (text: string): string =>
  text
    .replace(/[\\{}~^$&#_%]/g, (character) => SPECIALS[character] ?? character)
    .replace(/\s*[\r\n]+\s*/g, ' ');

/** An address for the field `url` and for `\url{}`, which take it as it stands but for braces and backslashes. */
export const bibtexUrl = (url: string): string =>
  url.replace(/[\s\\{}]/g, (character) => encodeURIComponent(character));

/** A BibTeX entry; the values must be escaped already. */
export function bibtexEntry(
  type: string,
  key: string,
  fields: readonly (readonly [name: string, value: string])[],
): string {
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},`);
  return [`@${type}{${key},`, ...lines, '}'].join('\n');
}
