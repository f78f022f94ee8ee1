import { contextOf, lineAt } from '../domain/quoteContext';
import { placesOf, placesOfQuote } from '../domain/quotePlaces';
import type { TextQuote, TextSpan } from '../domain/textSpan';
import { nearestWords, placesAlike } from './nearWords';

/** The text of a document and its file name in `seeds/`. */
export interface SeedText {
  readonly file: string;
  readonly text: string;
}

type QuoteResult =
  | { readonly ok: true; readonly span: TextSpan }
  | { readonly ok: false; readonly reason: string; readonly fix: string };

/** How much of a document is shown beside the words that were found in it, in characters. */
const SHOWN = 60;

const placeOf = ({ file, text }: SeedText, at: number): string =>
  `seeds/${file}:${lineAt(text, at)}`;

/** Where the document has the nearest wording, and which. */
export function nearestWording(seed: SeedText, exact: string): string | null {
  const { text } = seed;
  const [alike] = placesAlike(text, exact);
  if (alike) return `${placeOf(seed, alike.start)} writes "${text.slice(alike.start, alike.end)}"`;
  const near = nearestWords(text, exact);
  if (!near) return null;
  const shared = text.slice(near.start, near.end);
  const rest = text
    .slice(near.end, near.end + SHOWN)
    .split('\n', 1)
    .join('');
  const at = placeOf(seed, near.start);
  return near.fromStart
    ? `${at} matches up to "${shared.slice(-SHOWN)}", then the document has "${rest}"`
    : `the nearest is ${at}: "${shared}${rest}"`;
}

function missing(seed: SeedText, { exact, prefix, suffix }: TextQuote): QuoteResult {
  const reason = `not verbatim in the document: "${exact}"`;
  const [span] = placesOf(seed.text, exact);
  const beside = [prefix === undefined ? [] : 'prefix', suffix === undefined ? [] : 'suffix'];
  if (span)
    return {
      ok: false,
      reason: `${reason} with this ${beside.flat().join(' and ')}`,
      fix: `mend or remove it: the words stand at ${placeOf(seed, span.start)}`,
    };
  const near = nearestWording(seed, exact);
  const copy = `copy the words from seeds/${seed.file}, marks and spaces included`;
  return { ok: false, reason, fix: near ? `${copy}: ${near}` : copy };
}

function repeated(seed: SeedText, { exact }: TextQuote, spans: readonly TextSpan[]): QuoteResult {
  const ways = spans.slice(0, 3).map((span) => {
    const context = JSON.stringify(contextOf(seed.text, span)).slice(1, -1);
    return `${context} for ${placeOf(seed, span.start)}`;
  });
  return {
    ok: false,
    reason: `stands ${spans.length} times in the document: "${exact}"`,
    fix: `add prefix or suffix, or quote more words: ${ways.join('; ')}${spans.length > 3 ? ' …' : ''}`,
  };
}

/** The one place where the quote stands in the text, or why there is not exactly one and what to do. */
export function findQuote(seed: SeedText, quote: TextQuote): QuoteResult {
  const found = placesOfQuote(seed.text, quote);
  const [span, second] = found;
  if (!span) return missing(seed, quote);
  return second ? repeated(seed, quote, found) : { ok: true, span };
}
