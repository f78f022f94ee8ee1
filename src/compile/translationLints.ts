import type { Finding } from './issue';
import { oneSidedDenial } from './reading/negations';
import { datesWritten } from './storyNumbers';

/** What a machine can see of a rendering: that numbers are kept, and French typography. */

const EN_NUMBER = /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/g;
/** Thousands are parted by a narrow no-break space; another space is a matter of typography. */
const FR_NUMBER = /\d{1,3}(?:[\u202F\u00A0 ]\d{3})+(?:,\d+)?|\d+(?:,\d+)?/g;

const numbersIn = (text: string, number: RegExp, thousands: RegExp): string[] =>
  (text.match(number) ?? []).map((found) => found.replace(thousands, '').replace(',', '.')).sort();

/** Small numbers as words; ‘one’ is left out, because French has it as an article too. */
const NUMBER_WORDS: readonly (readonly [string, RegExp])[] = [
  ['two', /\bdeux\b/gi],
  ['three', /\btrois\b/gi],
  ['four', /\bquatre\b/gi],
  ['five', /\bcinq\b/gi],
  ['six', /\bsix\b/gi],
  ['seven', /\bsept\b/gi],
  ['eight', /\bhuit\b/gi],
  ['nine', /\bneuf\b/gi],
  ['ten', /\bdix\b/gi],
  ['thousands?', /\bmille\b|\bmilliers?\b/gi],
];

function numberFindings(exact: string, fr: string): Finding[] {
  const english = numbersIn(exact, EN_NUMBER, /,/g);
  const french = numbersIn(fr, FR_NUMBER, /[\u202F\u00A0 ]/g);
  const findings: Finding[] = [];
  if (english.join() !== french.join())
    findings.push({
      field: 'fr',
      reason: `its numbers (${french.join(', ') || 'none'}) are not those of the quotation (${english.join(', ') || 'none'})`,
      fix: 'keep the numbers of the quotation, even where it is wrong',
    });
  for (const [word, rendered] of NUMBER_WORDS) {
    const stated = exact.match(new RegExp(`\\b${word}\\b`, 'gi')) ?? [];
    if ((fr.match(rendered) ?? []).length < stated.length)
      findings.push({
        field: 'fr',
        reason: `it lacks the number “${stated[0]}” of the quotation`,
        fix: 'write it as a word, or keep the wording closer',
      });
  }
  return findings;
}

const NARROW_SPACE = 'put U+202F there';

/** A pattern, what is wrong, and what to do. */
const TYPOGRAPHY: readonly (readonly [RegExp, string, string])[] = [
  [/['"]/, 'a straight apostrophe or quotation mark', 'write ’ or « »'],
  [/[“”]/, 'English quotation marks', 'write « » with U+00A0 inside'],
  [
    / [;:!?»]|« /,
    'a plain space where French wants one that does not break',
    'put U+202F before ; ! ? and U+00A0 before : and inside « »',
  ],
  [
    /[^\s\d][;!?»]|«\S/,
    'a mark without its space',
    'put U+202F before ; ! ? and U+00A0 inside « »',
  ],
  [/\d (?:\d{3}\b|km\b)/, 'a plain space inside a number or before its unit', NARROW_SPACE],
];

/** What in a text is not set as French is. */
export function typographyFindings(fr: string): Finding[] {
  const findings = TYPOGRAPHY.flatMap(([pattern, reason, fix]): Finding[] => {
    const found = pattern.exec(fr);
    return found ? [{ field: 'fr', reason: `${reason} (at “${found[0]}”)`, fix }] : [];
  });
  if (fr.split('«').length !== fr.split('»').length)
    findings.push({
      field: 'fr',
      reason: 'quotation marks that do not pair',
      fix: 'close each « with »',
    });
  return findings;
}

function denialFindings(exact: string, fr: string): Finding[] {
  const denial = oneSidedDenial({ en: exact, fr });
  if (!denial) return [];
  const [has, lacks] = denial.lang === 'en' ? ['the quotation', 'it'] : ['it', 'the quotation'];
  return [
    {
      field: 'fr',
      reason: `${has} denies (“${denial.word}”) what ${lacks} affirms`,
      fix: 'keep what the quotation denies, and deny nothing that it affirms',
    },
  ];
}

function dayFindings(exact: string, fr: string): Finding[] {
  const lacking = datesWritten(exact, 'en').filter((day) => !datesWritten(fr, 'fr').includes(day));
  const added = datesWritten(fr, 'fr').filter((day) => !datesWritten(exact, 'en').includes(day));
  return lacking.length + added.length === 0
    ? []
    : [
        {
          field: 'fr',
          reason: 'its days or months are not those of the quotation',
          fix: 'keep each day of the week, month and date of the quotation, and add none',
        },
      ];
}

/** What is plainly wrong with a French rendering of English words. */
export const lintTranslation = (exact: string, fr: string): Finding[] => [
  ...numberFindings(exact, fr),
  ...denialFindings(exact, fr),
  ...dayFindings(exact, fr),
  ...typographyFindings(fr),
];
