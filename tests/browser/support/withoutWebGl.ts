import type { Page } from '@playwright/test';

/** Makes the page's browser one that has no WebGL; call it before the page opens. */
export async function withoutWebGl(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const getContext = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      type: string,
      ...rest: unknown[]
    ) {
      return type.startsWith('webgl') ? null : getContext.call(this, type as '2d', ...(rest as []));
    } as typeof getContext;
  });
}
