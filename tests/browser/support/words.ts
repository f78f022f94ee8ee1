import type { Locator } from '@playwright/test';

/** Whether nothing lies over any line of the words, or how many lines are in sight before that. */
export const linesInSight = (words: Locator): Promise<number | 'all'> =>
  words.evaluate((quotation) => {
    const texts = document.createTreeWalker(quotation, NodeFilter.SHOW_TEXT);
    const boxes: DOMRect[] = [];
    while (texts.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(texts.currentNode);
      boxes.push(...[...range.getClientRects()].filter(({ width }) => width > 1));
    }
    boxes.sort((a, b) => a.bottom - b.bottom);
    // Marked words are boxes of their own: what stands at one height is one line.
    const lines: DOMRect[][] = [];
    for (const box of boxes) {
      const line = lines.at(-1);
      if (line?.[0] && box.top < (line[0].top + line[0].bottom) / 2) line.push(box);
      else lines.push([box]);
    }
    const hidden = lines.findIndex((line) =>
      line.some(({ left, right, top, bottom }) =>
        [top + 1, bottom - 1].some(
          (y) => !quotation.contains(document.elementFromPoint((left + right) / 2, y)),
        ),
      ),
    );
    return hidden === -1 ? 'all' : hidden;
  });
