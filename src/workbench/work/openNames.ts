import type { WrittenEvent } from '../../compile/written';
import { placesOfQuote } from '../../domain/quotePlaces';
import { carrying, textOfSource } from './built';
import { properNamesIn } from './properNames';
import type { WordsAt } from './quoteEdits';
import type { Work } from './work';

/** A name in the words of a record, and where its document has it. */
interface OpenName extends WordsAt {
  readonly text: string;
}

/** The names in the quotations of a record that carry neither place nor actor yet, each once, in text order. */
export function openNames(work: Work, { evidence }: WrittenEvent): OpenName[] {
  const carried = evidence.flatMap((quote) => [
    ...carrying(quote, 'places'),
    ...carrying(quote, 'actors'),
  ]);
  const names = evidence.flatMap((quote) => {
    const text = textOfSource(work, quote.source) ?? '';
    const [place] = placesOfQuote(text, quote);
    if (!place) return [];
    return properNamesIn(text, place).map(({ start, end }) => ({
      ...{ source: quote.source, start, end, text: text.slice(start, end) },
    }));
  });
  const once = new Map(names.toReversed().map((name) => [name.text, name]));
  return [...once.values()]
    .reverse()
    .filter(({ text }) => !carried.some((words) => words.includes(text)));
}
