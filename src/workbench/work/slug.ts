/** Lower-case words joined by hyphens, as ids have them; `instead` where a text has no letter of the Latin script. */
export function slugOf(text: string, instead: string): string {
  const words = text
    .normalize('NFD')
    .replace(/[\u0300-\u036F'’]/g, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return words?.join('-') ?? instead;
}
