import { bodyWithin } from '../archive/bodyWithin';

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
    const file = await bodyWithin(answer, MOST_BYTES);
    return file ? { type: 'file', file } : { type: 'too_large' };
  } catch {
    return { type: 'no_answer' };
  }
}
