import type { Page } from '@playwright/test';
import { axeFaults } from './axe';

interface Looked {
  /** All that differs from what was looked at before; without it, the whole page. */
  readonly part?: string | undefined;
  /** Whether axe looks too, which takes far longer than all the rest. */
  readonly axe?: boolean;
  /** What can be pressed there, at least: fewer means that little was looked at. */
  readonly targets?: number;
}

/**
 * What is wrong with the page as it stands in any view, theme, language and width, one line each:
 * what axe finds, targets that are too small, what makes the page scroll sideways, ids that are
 * there twice.
 */
export async function pageFaults(page: Page, looked: Looked = {}): Promise<string[]> {
  const { part, axe = true, targets = 20 } = looked;
  return [
    ...(await page.evaluate(smallTargets, targets)),
    ...(await page.evaluate(tooWide)),
    ...(await page.evaluate(idsTwice)),
    ...(axe ? await axeFaults(page, part) : []),
  ];
}

/** Runs in the browser: what can be pressed, is in sight and is smaller than 24 by 24 pixels. */
function smallTargets(least: number): string[] {
  const controls = document.querySelectorAll<HTMLElement>(
    'button, input, select, textarea, summary, a[href], [role="slider"], [role="separator"]',
  );
  const seen = [...controls].filter((control) => {
    // A link in a sentence is as high as its line (2.5.8, inline). A mark lies where and when the
    // event was (essential), and the lists hold the same records.
    const isInline = getComputedStyle(control).display.startsWith('inline');
    const hasText = [...(control.parentElement?.childNodes ?? [])].some(
      (node) => node !== control && node.textContent?.trim(),
    );
    const isSentence = isInline && hasText && control.matches('a, .link-button');
    return (
      control.checkVisibility({ visibilityProperty: true, opacityProperty: false }) &&
      !isSentence &&
      !control.closest('.lanes-days, .app-skip')
    );
  });
  const small = seen.flatMap((control) => {
    const target = control.closest('label') ?? control;
    const { width, height } = target.getBoundingClientRect();
    return Math.min(width, height) < 23.9
      ? [`${control.outerHTML.slice(0, 100)}: ${width.toFixed(1)}×${height.toFixed(1)}`]
      : [];
  });
  return seen.length < least ? [...small, `only ${seen.length} targets seen`] : small;
}

/** Runs in the browser: what makes the page scroll sideways, or sticks out of the panel. */
function tooWide(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const faults = scrollWidth > clientWidth ? [`${scrollWidth - clientWidth} px too wide`] : [];
  const panel = document.querySelector('.evidence-panel');
  const edge = panel?.getBoundingClientRect().right ?? 0;
  // Wider than the panel is only what scrolls in a frame of its own, and rows cut by an ellipsis.
  for (const part of panel?.querySelectorAll<HTMLElement>('*') ?? []) {
    const beyond = part.getBoundingClientRect().right - edge;
    if (beyond > 1 && !part.closest('.table-scroll, .own-row, .visually-hidden, svg'))
      faults.push(`${part.outerHTML.slice(0, 80)} sticks out by ${Math.round(beyond)} px`);
  }
  return faults;
}

/** Runs in the browser: ids that more than one element has. */
function idsTwice(): string[] {
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  return ids
    .filter((id, index) => ids.indexOf(id) < index)
    .map((id) => `the id ${id} is there twice`);
}
