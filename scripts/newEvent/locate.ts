import { firstOverlap } from '../../src/compile/coverage';
import type { DocumentText } from '../../src/compile/documents';
import { nearestWording } from '../../src/compile/findQuote';
import { placesAlike } from '../../src/compile/nearWords';
import { contextOf, lineAt } from '../../src/domain/quoteContext';
import { placesOf } from '../../src/domain/quotePlaces';
import type { FoundWords } from '../../src/workbench/guess/found';

type Documents = ReadonlyMap<string, DocumentText>;

/** A place of the documents that holds the words sought. */
export interface Found extends FoundWords {
  /** Whether they were sought so, to the letter. */
  readonly verbatim: boolean;
  readonly boilerplate: boolean;
}

type Located =
  | {
      readonly ok: true;
      readonly found: Found;
      /** The same words in other documents of the same origin. */
      readonly copies: readonly Found[];
      /** Other places of the words in the same document. */
      readonly others: readonly Found[];
    }
  | { readonly ok: false; readonly message: string };

/** `seeds/000_….txt:23 (bbc-2013-02)`. */
export const whereIs = ({ document, start }: Found): string =>
  `seeds/${document.file}:${lineAt(document.text, start)} (${document.source.id})`;

const isInWord = (text: string, at: number): boolean =>
  /^[\p{L}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1));

function findIn(document: DocumentText, words: string): Found[] {
  const { text, boilerplate } = document;
  const verbatim = placesOf(text, words);
  const spans = verbatim.length > 0 ? verbatim : placesAlike(text, words);
  const whole = spans.filter(({ start, end }) => !isInWord(text, start) && !isInWord(text, end));
  return (whole.length > 0 ? whole : spans).map((span) => ({
    ...span,
    document,
    quote: { exact: text.slice(span.start, span.end), ...contextOf(text, span) },
    verbatim: verbatim.length > 0,
    boilerplate: firstOverlap(span, boilerplate) !== undefined,
  }));
}

const listed = (places: readonly Found[]): string =>
  places.map((found) => `  ${whereIs(found)}: "${found.quote.exact}"`).join('\n');

function notFound(words: string, documents: readonly DocumentText[]): Located {
  const near = documents.flatMap((document) => nearestWording(document, words) ?? []);
  const list = documents.map(({ file, source }) => `  seeds/${file} (${source.id})`);
  const message =
    near.length > 0
      ? `No document has these words. Near them:\n${near.map((text) => `  ${text}`).join('\n')}`
      : `No document has these words or any like them. The documents are\n${list.join('\n')}`;
  return { ok: false, message };
}

/**
 * Finds the document that holds the words: to the letter, else in other marks, white space or case.
 * Words of several reports, or of boilerplate alone, are not chosen among.
 */
export function locate(
  documents: Documents,
  words: string,
  { source, nth = 1 }: { readonly source?: string; readonly nth?: number },
): Located {
  const known = [...documents.values()];
  if (source !== undefined && !documents.has(source)) {
    const list = [...documents.keys()].join(', ');
    return { ok: false, message: `No source has the id ${source}. The sources are ${list}.` };
  }
  const all = known.flatMap((document) => findIn(document, words.trim()));
  if (all.length === 0) return notFound(words, known);
  const usable = all.filter(({ boilerplate }) => !boilerplate);
  if (usable.length === 0)
    return {
      ok: false,
      message: `These words stand only in boilerplate, which is no evidence:\n${listed(all)}`,
    };
  const asked = usable.filter(({ document }) => !source || document.source.id === source);
  const best = asked.some(({ verbatim }) => verbatim)
    ? asked.filter(({ verbatim }) => verbatim)
    : asked;
  const origins = new Set(best.map(({ document }) => document.source.origin));
  if (origins.size !== 1)
    return {
      ok: false,
      message:
        best.length === 0
          ? `${source} does not have these words, but\n${listed(usable)}`
          : `Several reports have these words; choose one with --source:\n${listed(best)}`,
    };
  const document = best[0]?.document;
  const here = best.filter((place) => place.document === document);
  const found = here[nth - 1];
  if (!found)
    return { ok: false, message: `The words stand ${here.length} time(s):\n${listed(here)}` };
  return {
    ok: true,
    found,
    copies: usable.filter(
      (place) => place.document !== document && origins.has(place.document.source.origin),
    ),
    others: here.filter((place) => place !== found),
  };
}
