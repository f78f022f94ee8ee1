/** A moment in which a network that stumbled may be back, in milliseconds. */
const PAUSE_MS = 1_000;
/** A host that does not answer in this time is taken for one that cannot be reached. */
const ANSWER_WITHIN_MS = 5_000;

let attempts = 0;
let tellGone = (): void => undefined;

/** A part of the program that its host no longer has: only a new page brings the one that took its place. */
export class PartGoneError extends Error {}

/** Has this called whenever a part turns out to be gone, whoever asked for it. */
export function whenPartGone(tell: () => void): void {
  tellGone = tell;
}

/** The address of the page's own file that an error names; `null` where it names none. */
export function fileNamedIn(error: unknown, origin: string): URL | null {
  const address = error instanceof Error && /https?:\/\/\S+?\.js/.exec(error.message)?.[0];
  const url = address ? new URL(address) : null;
  return url?.origin === origin ? url : null;
}

/**
 * Whether a part that could not be loaded is gone, as after a deployment, and not only out of reach.
 * Of a browser whose errors name no file all that is known is whether the host answers: it remembers a
 * module that failed for as long as the page stands, so that there too only a new page helps.
 */
export async function isGone(error: unknown): Promise<boolean> {
  const file = fileNamedIn(error, location.origin);
  const signal = AbortSignal.timeout(ANSWER_WITHIN_MS);
  const asked = file ?? new URL(location.pathname, location.origin);
  const answer = await fetch(asked, { method: 'HEAD', cache: 'no-store', signal }).catch(
    () => null,
  );
  if (!answer) return false;
  const { ok, status, headers } = answer;
  if (!file) return ok;
  const isScript = /javascript/.test(headers.get('content-type') ?? '');
  return status === 404 || status === 410 || (ok && !isScript);
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
 * fails. Rejects where that fails too, with a `PartGoneError` where asking again is in vain; each
 * further call asks anew.
 */
export const loadPatiently = <Part>(load: () => Promise<Part>): Promise<Part> =>
  load().catch(async (first: unknown) => {
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    try {
      return await loadAnew(load, first);
    } catch (error) {
      if (!(await isGone(error))) throw error;
      tellGone();
      throw new PartGoneError('a part of the program is gone', { cause: error });
    }
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
