import { bodyWithin } from '../../../archive/bodyWithin';
import type { PackFault } from '../../packs/fault';

/** What came of asking a host for a file. */
type Fetched =
  | { readonly type: 'file'; readonly file: Blob }
  | { readonly type: 'fault'; readonly fault: PackFault };

const fault = (code: PackFault['code'], detail?: string): Fetched => ({
  type: 'fault',
  fault: detail === undefined ? { code } : { code, detail },
});

/** The host is there, but does not say whether the file is. */
const isBusy = ({ status }: Response): boolean => status >= 500 || status === 429;

/**
 * Fetches a file of at most so many bytes; what comes beyond them is not waited for. Bytes are counted as they
 * arrive: a host that compresses names another length. Rejects only where `signal` gives it up.
 */
export async function fetchWithin(
  url: string,
  most: number,
  signal: AbortSignal,
  cache: RequestCache = 'default',
): Promise<Fetched> {
  try {
    const answer = await fetch(url, { signal, cache });
    if (!answer.ok) return fault(isBusy(answer) ? 'offline' : 'missing', String(answer.status));
    // Hosts that have a page for whatever they lack answer with it.
    if (/^text\/html\b/i.test(answer.headers.get('Content-Type') ?? '')) {
      await answer.body?.cancel();
      return fault('missing', 'text/html');
    }
    const file = await bodyWithin(answer, most);
    return file ? { type: 'file', file } : fault('cut', `> ${most}`);
  } catch (error) {
    if (signal.aborted) throw error;
    // No network, or a body that ended too early.
    return fault('offline');
  }
}
