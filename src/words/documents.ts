import type { Dataset } from '../dataset/dataset';
import type { Lang } from '../domain/record';
import { useView } from '../store/useView';
import { countInWords } from '../ui/countInWords';

/** Values for a message on all documents: `count` chooses its form, `number` stands in it as a word. */
interface DocumentCount {
  readonly [value: string]: string | number;
  readonly count: number;
  readonly number: string;
}

/** How many documents a dataset rests on, for messages. */
export const documentsIn = ({ sources }: Pick<Dataset, 'sources'>, lang: Lang): DocumentCount => ({
  count: sources.size,
  number: countInWords(sources.size, lang),
});

/** How many documents there are in all, whatever of them was known on a day. */
export function useDocuments(): DocumentCount {
  const whole = useView((state) => state.whole);
  const lang = useView((state) => state.lang);
  return documentsIn(whole, lang);
}
