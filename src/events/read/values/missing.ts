/**
 * What programs and people write into a cell of which they know nothing: of spreadsheets, databases,
 * R, pandas and statistics offices, in English, French, Spanish and Arabic.
 */
const MISSING = new Set(
  [
    ...[
      '',
      '-',
      '--',
      '---',
      '.',
      '..',
      '...',
      '?',
      '??',
      '???',
      '_',
      '*',
      '/',
      'x',
      'n/a',
      'n.a.',
      'n.a',
      'na',
    ],
    ...['#n/a', '#n/d', '#value!', '#valeur!', '#ref!', '#null!', '#num!', '#name?', '#div/0!'],
    ...['nan', '-nan', 'nat', 'null', '(null)', '<null>', 'nil', 'none', '<na>', '<n/a>', '\\n'],
    ...['undefined', 'missing', 'blank', '(blank)', '(empty)', 'empty', 'vide', '(vide)'],
    ...['unknown', 'unk', 'unknow', 'not known', 'not available', 'not reported', 'unspecified'],
    ...['not specified', 'no data', 'nodata', 'no date', 'n.d.', 'nd', 'n/d', 'undated', 'tbd'],
    ...['inconnu', 'inconnue', 'non connu', 'non connue', 'non disponible', 'non renseigné'],
    ...['non renseignée', 'nr', 'n.r.', 'indéterminé', 'indéterminée', 's.d.', 'sans date', 'nsp'],
    ...['desconocido', 'desconocida', 'no disponible', 'sin datos', 'sin fecha', 's/d', 's/f'],
    ...['غير معروف', 'غير محدد', 'غير متوفر', 'لا يوجد'],
    ...['0000-00-00', '0000-00-00 00:00:00', '00/00/0000', '00.00.0000', '00-00-0000'],
  ].map((text) => text.normalize('NFC')),
);
const LONGEST = Math.max(...[...MISSING].map((text) => text.length));
const DASHES = /[\u2010-\u2015\u2212]/g;

/** Whether a date, number or position is not known, in whatever word a file says so; the cell need not be trimmed. */
export function isMissing(text: string): boolean {
  if (text === '') return true;
  // Nearly all that is known begins with a digit, and to see that is quicker than to ask a list.
  const first = text.charCodeAt(0);
  if (first >= 0x31 && first <= 0x39) return false;
  const trimmed = text.trim();
  return (
    trimmed.length <= LONGEST &&
    MISSING.has(trimmed.replace(DASHES, '-').normalize('NFC').toLowerCase())
  );
}

const UNSAID = /^(?:nan|null|none|nil|n\/a|#n\/a|<na>|<null>|\(null\)|\\n)$/i;
const LONGEST_UNSAID = 6;

/** As `isMissing` of a text: only what programs write, as "unknown" may be the name of a group, and "NA" a country. */
export const isUnsaid = (text: string): boolean =>
  text.length <= LONGEST_UNSAID && UNSAID.test(text);
