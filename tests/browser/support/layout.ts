import type { Locator, Page } from '@playwright/test';

/** A named part of the page. */
export const region = (page: Page, name: string): Locator =>
  page.getByRole('region', { name, exact: true });

/** Where an element is drawn, in CSS pixels. */
export async function boxOf(target: Locator) {
  const box = await target.boundingBox();
  if (!box) throw new Error(`${target} is not drawn`);
  return box;
}

/** Waits until nothing of the page moves any more. */
export const settled = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame();
    await Promise.all(
      document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY)
        .map(({ finished }) => finished.catch(() => null)),
    );
    await frame();
  });

/**
 * Runs in the browser: what overlaps, sticks out of the page, or is a control whose middle is
 * covered. Only what lies over the map by design may: the sheet, and the button of the layers.
 */
export function faultsOfLayout(): string[] {
  const parts = ['header', 'layers', 'map', 'timeline', 'evidence'].flatMap((name) => {
    const part = document.querySelector(
      name === 'evidence' ? '.app-evidence > .sheet' : `.app-${name}`,
    );
    return part ? [{ name, box: part.getBoundingClientRect() }] : [];
  });
  const frame = document.querySelector<HTMLElement>('.app')?.dataset.frame ?? '';
  const height = document.querySelector<HTMLElement>('.sheet')?.dataset.height;
  const overlay: Record<string, string[]> = {
    sheet: ['layers map', 'map evidence', 'layers evidence'],
    columns: ['layers map'],
    desk: [],
  };
  const faults: string[] = [];
  if (parts.length < 5) faults.push('a part is missing');
  const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
  if (scrollWidth > clientWidth) faults.push(`${scrollWidth - clientWidth} px too wide`);
  if (scrollHeight > clientHeight) faults.push(`${scrollHeight - clientHeight} px too high`);
  for (const [index, { name, box }] of parts.entries()) {
    if (box.width < 40 || box.height < 24) faults.push(`${name} has no room`);
    if (box.left < -1 || box.right > clientWidth + 1 || box.bottom > clientHeight + 1)
      faults.push(`${name} sticks out`);
    for (const other of parts.slice(index + 1)) {
      const width = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const depth = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
      const pair = `${name} ${other.name}`;
      if (width > 1 && depth > 1 && !overlay[frame]?.includes(pair))
        faults.push(`${pair} overlap by ${Math.round(width)}×${Math.round(depth)}`);
    }
  }
  /** Whether a point of a control is inside all that clips it. */
  const inView = (control: Element, x: number, y: number): boolean => {
    if (x < 0 || y < 0 || x > clientWidth || y > clientHeight) return false;
    for (let up = control.parentElement; up; up = up.parentElement) {
      if (getComputedStyle(up).overflowY === 'visible') continue;
      const box = up.getBoundingClientRect();
      // On the very edge it is the neighbour that is hit.
      if (x < box.left || x > box.right - 1 || y < box.top || y > box.bottom - 1) return false;
    }
    return true;
  };
  let seen = 0;
  const controls = 'button, input, select, a[href], summary, [role="slider"], [role="separator"]';
  for (const control of document.querySelectorAll<HTMLElement>(controls)) {
    if (height === 'full' && control.closest('.app-map, .app-layers')) continue;
    // The towns, or the way back, stay over what scrolls below them.
    if (control.closest('.panel-body, .panel-way:not([data-peek]), .panel-foot')) {
      const top = document
        .querySelector('.panel-top > .towns, .panel-way[data-peek]')
        ?.getBoundingClientRect();
      const own = control.getBoundingClientRect();
      const head = document.querySelector('.panel-top')?.getBoundingClientRect();
      if (
        own.top <
        Math.max(top?.bottom ?? 0, control.closest('.panel-way') ? 0 : (head?.bottom ?? 0))
      )
        continue;
    }
    const { x, y, width, height: tall } = control.getBoundingClientRect();
    const [centreX, centreY] = [x + width / 2, y + tall / 2];
    if (width === 0 || !control.checkVisibility() || !inView(control, centreX, centreY)) continue;
    seen++;
    const top = document.elementFromPoint(centreX, centreY);
    const isOwn =
      top !== null && (control.contains(top) || top.closest('label')?.contains(control) === true);
    if (!isOwn)
      faults.push(
        `${control.outerHTML.slice(0, 90)} lies under ${top?.outerHTML.slice(0, 60) ?? 'nothing'}`,
      );
    // Links in running text are as high as their line.
    const target = (control.closest('label') ?? control).getBoundingClientRect();
    if (!control.matches('a, .link-button') && Math.min(target.width, target.height) < 23.5)
      faults.push(`${control.outerHTML.slice(0, 90)} is hard to hit`);
  }
  if (seen < 15) faults.push(`only ${seen} controls in view`);
  return faults;
}
