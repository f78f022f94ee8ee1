import type { Page } from '@playwright/test';

export const IMAGE = '<img src=x onerror="window.__pwned=1">';
export const SCRIPT = '<script>window.__pwned=1</script>';
export const LINK = 'javascript:window.__pwned=1';
export const BREAKOUT = '"><svg onload="window.__pwned=1">';
/** Markup that would run where it is taken for any. */
export const ALL = [IMAGE, SCRIPT, LINK, BREAKOUT].join(' ');
/** In a file's name. */
export const NAME = `${IMAGE.replaceAll('"', '')}<b>`;

/** What has been made of the markup, and whether any of it ran. */
export const madeOf = (page: Page) =>
  page.evaluate(() => ({
    ran: '__pwned' in window,
    elements: document.querySelectorAll(
      'img[src="x"], [onerror], [onload], a[href^="javascript:" i], .evidence script, main script',
    ).length,
    scripts: [...document.scripts].filter(({ text }) => text.includes('__pwned')).length,
  }));
export const NOTHING = { ran: false, elements: 0, scripts: 0 };
