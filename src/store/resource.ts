/** Something that is loaded only when it is needed. */
export type Resource<Value> =
  /** Not asked for yet, or on its way. */
  | { readonly status: 'pending' }
  | { readonly status: 'ready'; readonly value: Value }
  /** The last attempt failed; this stands until another one succeeds. */
  | { readonly status: 'failed' };

export const PENDING = { status: 'pending' } as const;
const FAILED = { status: 'failed' } as const;

/** What has arrived, else `null`. */
export const arrived = <Value>(resource: Resource<Value>): Value | null =>
  resource.status === 'ready' ? resource.value : null;

/**
 * Loads a resource once: every call shares one attempt, but a call after a failed one tries again.
 * `show` receives each outcome; the promise rejects where it failed.
 */
export function resourceLoader<Value>(
  load: () => Promise<Value>,
  show: (resource: Resource<Value>) => void,
): () => Promise<Value> {
  let attempt: Promise<Value> | null = null;
  return () => {
    attempt ??= load().then(
      (value) => {
        show({ status: 'ready', value });
        return value;
      },
      (reason: unknown) => {
        attempt = null;
        show(FAILED);
        throw reason;
      },
    );
    return attempt;
  };
}
