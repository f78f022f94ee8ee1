/** The words of a text in lower case and in letters of the Latin script, without their accents. */
export const lettersOf = (text: string): readonly string[] =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036F'’]/g, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g) ?? [];

/** Words joined by hyphens, as ids have them; `instead` where a text has no letter of the Latin script. */
export const slugOf = (text: string, instead: string): string =>
  lettersOf(text).join('-') || instead;
