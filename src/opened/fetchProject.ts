/** No archive of a project is larger. */
const MOST_BYTES = 2 ** 26;

/** What came of asking the host for a project's file. */
export type Fetched =
  | { readonly type: 'file'; readonly file: Blob }
  /** The host has no such file: its answer's number. */
  | { readonly type: 'refused'; readonly status: number }
  | { readonly type: 'too_large' }
  | { readonly type: 'no_answer' };

/** Fetches a project's ZIP archive, as new as the host has it. Never rejects. */
export async function fetchProject(url: URL): Promise<Fetched> {
  try {
    const answer = await fetch(url, { cache: 'no-cache' });
    if (!answer.ok) return { type: 'refused', status: answer.status };
    const parts = await partsOf(answer);
    return parts ? { type: 'file', file: new Blob(parts) } : { type: 'too_large' };
  } catch {
    return { type: 'no_answer' };
  }
}

/** `null` as soon as more has come than a project has. */
async function partsOf({ body }: Response): Promise<Uint8Array<ArrayBuffer>[] | null> {
  const reader = body?.getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  for (;;) {
    const piece = await reader?.read();
    if (!piece || piece.done) return parts;
    bytes += piece.value.length;
    if (bytes > MOST_BYTES) {
      await reader?.cancel();
      return null;
    }
    parts.push(piece.value);
  }
}
