import { type RefObject, useEffect } from 'react';
import type { TextSpan } from '../../domain/textSpan';
import { rangeOf } from './offsets';

/** What is marked in the text, from the bottom to the top; `text.css` says how each looks. */
const LAYERS = [
  ...(['open', 'general', 'boilerplate', 'quoted', 'told'] as const),
  ...(['record', 'within', 'chosen'] as const),
] as const;
type Layer = (typeof LAYERS)[number];

/** Whether the browser can mark words without changing the page. */
export const canHighlight = (): boolean =>
  typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight !== 'undefined';

/** Marks spans of the text that `root` shows (`key` goes with what it shows), while its component is there. */
export function useHighlights(
  root: RefObject<HTMLElement | null>,
  key: string,
  layer: Layer,
  spans: readonly TextSpan[],
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text has other nodes
  useEffect(() => {
    const { current } = root;
    if (!current || !canHighlight()) return;
    const name = `coding-${layer}`;
    const ranges = spans.flatMap((span) => rangeOf(current, span) ?? []);
    const highlight = new Highlight(...ranges);
    highlight.priority = LAYERS.indexOf(layer);
    CSS.highlights.set(name, highlight);
    return () => void CSS.highlights.delete(name);
  }, [root, key, layer, spans]);
}
