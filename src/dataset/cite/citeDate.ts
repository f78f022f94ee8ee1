import type { Lang } from '../../domain/record';
import { CITE_WORDS } from './citeWords';

/** A date of publication as citations need it. */
interface Published {
  /** Absent where the text is no single day, month or year. */
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

const SINGLE = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?$/;

/** Reads an EDTF date of publication: a day, month or year, about (`~`), uncertain (`?`) or both (`%`). */
export function readPublished(edtf: string): Published {
  const doubt = { approximate: /[~%]/.test(edtf), uncertain: /[?%]/.test(edtf) };
  const [, year, month, day] = SINGLE.exec(edtf.replace(/[~?%]/g, '')) ?? [];
  return {
    ...doubt,
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  };
}

/** The date as a citation writes it: "2013-02-11", "c. 2013-02-12", "2013 (?)"; other EDTF as it stands. */
export function writtenDate(edtf: string, lang: Lang): string {
  const { year, approximate, uncertain } = readPublished(edtf);
  if (year === undefined) return edtf;
  const bare = edtf.replace(/[~?%]/g, '');
  return `${approximate ? `${CITE_WORDS[lang].about} ` : ''}${bare}${uncertain ? ' (?)' : ''}`;
}
