import type { BrowserContext, Page } from '@playwright/test';

/** Makes a page's or all pages' browser one that has no WebGL; call it before a page opens. */
export async function withoutWebGl(target: Page | BrowserContext): Promise<void> {
  await target.addInitScript(() => {
    const getContext = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      type: string,
      ...rest: unknown[]
    ) {
      return type.startsWith('webgl') ? null : getContext.call(this, type as '2d', ...(rest as []));
    } as typeof getContext;
    // As where there never was one: the page then does not fetch the map's program.
    for (const name of ['WebGLRenderingContext', 'WebGL2RenderingContext'])
      Reflect.deleteProperty(window, name);
  });
}

/** Makes all pages of a context wait for the ground of the map for ever: no map is drawn. */
export async function withoutGround(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const { fetch: original } = window;
    window.fetch = (input, init) =>
      /basemap\.json$/.test(String(input instanceof Request ? input.url : input))
        ? new Promise(() => undefined)
        : original(input, init);
  });
}
