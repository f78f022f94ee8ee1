import type { WrittenEvent } from '../../compile/written';
import { placesOfQuote } from '../../domain/quotePlaces';
import type { TextSpan } from '../../domain/textSpan';
import { carrying, textOfSource, type WrittenQuote } from './built';
import { FORCE_WORDS } from './forceWords';
import { properNamesIn } from './properNames';
import type { WordsAt } from './quoteEdits';
import type { Work } from './work';

/** A name in the words of a record, and where its document has it. */
interface OpenName extends WordsAt {
  readonly text: string;
}

/** Who moves or fights, where the words have no name for them. */
const FORCE = new RegExp(String.raw`\b(?:army|police|mission|${FORCE_WORDS})\b`, 'i');

/** Who stands without a name in the words that tell what happened, where a record has nobody yet. */
function unnamedForce(quote: WrittenQuote, at: number): TextSpan[] {
  const [kindWords = ''] = carrying(quote, 'kind');
  const found = kindWords.length < quote.exact.length ? FORCE.exec(kindWords) : null;
  if (!found) return [];
  const start = at + quote.exact.indexOf(kindWords) + found.index;
  return [{ start, end: start + found[0].length }];
}

/**
 * The names in the quotations of a record that carry neither place nor actor yet, each once, in text order;
 * where it has no actor, also who moves without a name.
 */
export function openNames(work: Work, { evidence, actors }: WrittenEvent): OpenName[] {
  const carried = evidence.flatMap((quote) => [
    ...carrying(quote, 'places'),
    ...carrying(quote, 'actors'),
  ]);
  const names = evidence.flatMap((quote) => {
    const text = textOfSource(work, quote.source) ?? '';
    const [place] = placesOfQuote(text, quote);
    if (!place) return [];
    const forces = actors.length === 0 ? unnamedForce(quote, place.start) : [];
    return [...forces, ...properNamesIn(text, place)]
      .sort((a, b) => a.start - b.start)
      .map(({ start, end }) => ({
        ...{ source: quote.source, start, end, text: text.slice(start, end) },
      }));
  });
  const once = new Map(names.toReversed().map((name) => [name.text, name]));
  return [...once.values()]
    .reverse()
    .filter(({ text }) => !carried.some((words) => words.includes(text)));
}
