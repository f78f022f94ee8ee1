import type { TextSpan } from '../../domain/textSpan';

/** A line of a text as it is shown, in a paragraph of its own. */
export interface Line {
  readonly start: number;
  readonly text: string;
}

/** The lines of a text that are not blank; each keeps its blanks, so that offsets hold. */
export const linesOf = (text: string): Line[] =>
  [...text.matchAll(/[^\n]+/g)].flatMap(({ 0: line, index }) =>
    line.trim() === '' ? [] : [{ start: index, text: line }],
  );

const paragraphsOf = (root: Element): HTMLElement[] =>
  [...root.children].filter((child): child is HTMLElement => child instanceof HTMLElement);
const startOf = (paragraph: HTMLElement): number => Number(paragraph.dataset.at ?? 0);
const textNodeOf = (paragraph: HTMLElement): Node => paragraph.firstChild ?? paragraph;

/** The offset in the text of a point in the page; `null` where that lies elsewhere. */
export function offsetAt(root: Element, node: Node, offset: number): number | null {
  if (!root.contains(node)) return null;
  if (node === root) {
    const paragraph = paragraphsOf(root)[offset];
    if (paragraph) return startOf(paragraph);
    const last = paragraphsOf(root).at(-1);
    return last ? startOf(last) + (last.textContent?.length ?? 0) : 0;
  }
  const paragraph = paragraphsOf(root).find((one) => one.contains(node));
  if (!paragraph) return null;
  const length = paragraph.textContent?.length ?? 0;
  if (node === paragraph) return startOf(paragraph) + (offset === 0 ? 0 : length);
  return startOf(paragraph) + Math.min(offset, length);
}

/** The point of the page at an offset of the text. */
function pointAt(paragraphs: readonly HTMLElement[], at: number): [Node, number] | null {
  const paragraph = paragraphs.findLast((one) => startOf(one) <= at) ?? paragraphs[0];
  if (!paragraph) return null;
  const length = paragraph.textContent?.length ?? 0;
  return [textNodeOf(paragraph), Math.min(Math.max(0, at - startOf(paragraph)), length)];
}

/** The part of the page that shows a span; `null` where nothing is shown. */
export function rangeOf(root: Element, { start, end }: TextSpan): Range | null {
  const paragraphs = paragraphsOf(root);
  const [from, to] = [pointAt(paragraphs, start), pointAt(paragraphs, end)];
  if (!from || !to) return null;
  const range = root.ownerDocument.createRange();
  range.setStart(...from);
  range.setEnd(...to);
  return range;
}

/** What the reader has selected of the text; `null` where that is nothing, or lies elsewhere too. */
export function selectedIn(root: Element): TextSpan | null {
  const selection = root.ownerDocument.getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  const start = offsetAt(root, startContainer, startOffset);
  // A third click selects up to the beginning of what follows the paragraph, maybe outside.
  const end = offsetAt(root, endContainer, endOffset);
  if (start === null) return null;
  const last = paragraphsOf(root).at(-1);
  const whole = last ? startOf(last) + (last.textContent?.length ?? 0) : 0;
  return { start, end: end ?? whole };
}
