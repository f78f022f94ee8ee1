/** A moment in which a network that stumbled may be back, in milliseconds. */
const PAUSE_MS = 1_000;

let attempts = 0;

/** The address of the page's own file that an error names; `null` where it names none. */
export function fileNamedIn(error: unknown, origin: string): URL | null {
  const address = error instanceof Error && /https?:\/\/\S+?\.js/.exec(error.message)?.[0];
  const url = address ? new URL(address) : null;
  return url?.origin === origin ? url : null;
}

/**
 * Browsers remember a module that could not be fetched for as long as the page stands: asking again
 * takes another address. Error messages name it, but for those of one browser, where only a new page helps.
 */
async function loadAnew<Part>(load: () => Promise<Part>, error: unknown): Promise<Part> {
  const url = fileNamedIn(error, location.origin);
  if (!url) return load();
  attempts += 1;
  url.searchParams.set('again', String(attempts));
  return import(/* @vite-ignore */ url.href);
}

/**
 * Loads a part of the program that is fetched when needed, asking a second time where the first
 * fails. Rejects where that fails too; each further call asks anew.
 */
export const loadPatiently = <Part>(load: () => Promise<Part>): Promise<Part> =>
  load().catch(async (error: unknown) => {
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    return loadAnew(load, error);
  });

/** As `load`, but a call after one that failed asks anew: for parts whose absence is said at once. */
export function reloadable<Part>(load: () => Promise<Part>): () => Promise<Part> {
  let failure: { readonly error: unknown } | null = null;
  return async () => {
    try {
      const part = await (failure ? loadAnew(load, failure.error) : load());
      failure = null;
      return part;
    } catch (error) {
      failure = { error };
      throw error;
    }
  };
}
