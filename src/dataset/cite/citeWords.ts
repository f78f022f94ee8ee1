import { inQuotationMarks } from '../../domain/quotationMarks';
import type { Lang } from '../../domain/record';

interface CiteWords {
  quoted(text: string): string;
  record(id: string): string;
  quotedIn(id: string): string;
  version(version: string): string;
  accessed(day: string): string;
  dated(edtf: string): string;
  knownUntil(day: string): string;
  restsOn(pages: string): string;
  readonly about: string;
}

/** The words of a citation, in the language of the interface; what is quoted keeps its own. */
export const CITE_WORDS: Readonly<Record<Lang, CiteWords>> = {
  en: {
    quoted: inQuotationMarks,
    record: (id) => `record ${id}`,
    quotedIn: (id) => `Quoted in record ${id}`,
    version: (version) => `dataset version ${version}`,
    accessed: (day) => `accessed ${day}`,
    dated: (edtf) => `Dated ${edtf} (EDTF)`,
    knownUntil: (day) => `Known until ${day}`,
    restsOn: (pages) => `Rests on: ${pages}`,
    about: 'c.',
  },
  fr: {
    quoted: (text) => `« ${text} »`,
    record: (id) => `fiche ${id}`,
    quotedIn: (id) => `Cité dans la fiche ${id}`,
    version: (version) => `version ${version} des données`,
    accessed: (day) => `consulté le ${day}`,
    dated: (edtf) => `Daté de ${edtf} (EDTF)`,
    knownUntil: (day) => `Attesté jusqu’au ${day}`,
    restsOn: (pages) => `S’appuie sur : ${pages}`,
    about: 'vers',
  },
};
