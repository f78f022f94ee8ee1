import type { WrittenSource } from '../../compile/written';
import { contextOf } from '../../domain/quoteContext';
import { overlaps, type TextSpan } from '../../domain/textSpan';
import type { Edit } from './history';
import type { Work } from './work';

/** Words that no record need quote: definitions and the like, or what is no part of the report. */
export type AsideType = 'general' | 'boilerplate';
const TYPES: readonly AsideType[] = ['general', 'boilerplate'];

/** Words set aside, where the document has them. */
interface AsideSpan extends TextSpan {
  readonly type: AsideType;
  /** Position in its list of the source. */
  readonly index: number;
  readonly reason: string;
}

/** What of a document is set aside; what its text does not have is left out. */
export const asideSpans = (source: WrittenSource | undefined, text: string): AsideSpan[] =>
  TYPES.flatMap((type) =>
    (source?.[type] ?? []).flatMap(({ exact, prefix = '', suffix = '', reason }, index) => {
      const at = text.indexOf(prefix + exact + suffix);
      const start = at + prefix.length;
      return at === -1 ? [] : [{ type, index, reason, start, end: start + exact.length }];
    }),
  );

/** A source with its text; `null` where the project has none of this id. */
function documentOf({ sources, texts }: Work, id: string) {
  const at = sources.findIndex((source) => source.id === id);
  const source = sources[at];
  return source ? { at, source, text: texts[source.file] ?? '' } : null;
}

/** Takes those of the spans out of the lists of a source; a list that none is in stays as it is. */
function without(source: WrittenSource, spans: readonly AsideSpan[]): WrittenSource {
  let rest = source;
  for (const type of TYPES) {
    const gone = new Set(spans.filter((span) => span.type === type).map(({ index }) => index));
    if (gone.size > 0)
      rest = { ...rest, [type]: rest[type]?.filter((_, index) => !gone.has(index)) };
  }
  return rest;
}

interface SetAside extends TextSpan {
  readonly type: AsideType;
  readonly reason: string;
}

/** The source with words of its text set aside, in text order; what lay within them goes. */
export function withAside(
  source: WrittenSource,
  text: string,
  { type, reason, ...span }: SetAside,
): WrittenSource {
  const inside = asideSpans(source, text).filter(
    ({ start, end }) => span.start <= start && end <= span.end,
  );
  const rest = without(source, inside);
  const quote = { exact: text.slice(span.start, span.end), ...contextOf(text, span), reason };
  const later = asideSpans(rest, text).find(
    (other) => other.type === type && other.start > span.start,
  );
  const list = rest[type] ?? [];
  return { ...rest, [type]: list.toSpliced(later?.index ?? list.length, 0, quote) };
}

/** Sets words of a document aside; `null` where there is no such document, or they are blank. */
export function setAside(work: Work, id: string, aside: SetAside): Edit | null {
  const found = documentOf(work, id);
  if (!found || found.text.slice(aside.start, aside.end).trim() === '') return null;
  const { at, source, text } = found;
  const after = withAside(source, text, aside);
  return { name: 'set_aside', changes: [{ list: 'sources', at, before: source, after }] };
}

/** Takes back all that is set aside in a stretch of a document; `null` where nothing is. */
export function takeBack(work: Work, id: string, span: TextSpan): Edit | null {
  const found = documentOf(work, id);
  if (!found) return null;
  const { at, source, text } = found;
  const there = asideSpans(source, text).filter((aside) => overlaps(aside, span));
  if (there.length === 0) return null;
  const after = without(source, there);
  return { name: 'taken_back', changes: [{ list: 'sources', at, before: source, after }] };
}
