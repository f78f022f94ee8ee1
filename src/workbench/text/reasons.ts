import type { TextSpan } from '../../domain/textSpan';
import { offersIn } from '../documents/offers';
import type { AsideType } from '../work/aside';

/** Why words are set aside, as a few words can say it. */
export type Reason =
  | 'definition'
  | 'background'
  | 'headline'
  | 'caption'
  | 'links'
  | 'date'
  | 'byline';

/** The reasons for each way of setting aside, the most frequent first. */
export const REASONS: Readonly<Record<AsideType, readonly Reason[]>> = {
  general: ['definition', 'background'],
  boilerplate: ['links', 'headline', 'caption', 'date', 'byline'],
};

interface Read {
  readonly text: string;
  readonly source: { readonly title: string };
}

/** The likely reason for setting words of a document aside. */
export function guessReason(
  { text, source }: Read,
  words: TextSpan | null,
  type: AsideType,
): Reason {
  const usual = type === 'general' ? 'definition' : 'links';
  if (type === 'general' || !words) return usual;
  const offer = offersIn(text, source.title).find(
    ({ start, end }) => start < words.end && words.start < end,
  );
  return offer?.reason ?? usual;
}
