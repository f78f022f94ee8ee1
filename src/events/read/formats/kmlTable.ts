/** Characters of a description in which a table is looked for. */
const LONGEST = 200_000;
const MOST_ROWS = 400;
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&#39;', "'"],
  ['&nbsp;', ' '],
]);

const NOTHING = '<Null>';

/** What a cell shows, from behind its opening tag on. */
function shown(html: string): string {
  const [cell = ''] = html.slice(html.indexOf('>') + 1).split(/<\/t[dh]/i, 1);
  const text = cell
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&(?:amp|lt|gt|quot|#39|nbsp);/g, (entity) => ENTITIES.get(entity) ?? entity)
    .replace(/\s+/g, ' ')
    .trim();
  return text === NOTHING ? '' : text;
}

/** The texts between the tags that begin a part and the next. */
const partsOf = (html: string, tag: RegExp): readonly string[] => html.split(tag).slice(1);

/**
 * The fields that a description shows as a table of names and values, as GIS programs write the attributes of a
 * feature where KML has a place for them (ArcGIS, Global Mapper); none where it shows anything else. Rows of one
 * cell are titles; two names alike, or a row of three cells, show that it is another table.
 */
export function tableInDescription(description: string): readonly (readonly [string, string])[] {
  if (description.length > LONGEST || !/<t[dh][\s>]/i.test(description)) return [];
  const rows = partsOf(description, /<tr(?=[\s>])/i);
  if (rows.length > MOST_ROWS) return [];
  const fields = new Map<string, string>();
  for (const row of rows) {
    const cells = partsOf(row, /<t[dh](?=[\s>])/i).map(shown);
    // A table inside of a cell begins with a row of its own.
    const [name = '', value = ''] = cells;
    if (cells.length < 2) continue;
    if (cells.length > 2 || fields.has(name)) return [];
    if (name !== '') fields.set(name, value);
  }
  return fields.size < 2 ? [] : [...fields];
}
