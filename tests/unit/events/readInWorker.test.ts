import { afterEach, describe, expect, it, vi } from 'vitest';
import { readInWorker } from '../../../src/events/desk/readInWorker';

afterEach(() => vi.unstubAllGlobals());

const read = () =>
  readInWorker(new Blob(['a,b\n1,2']), { answers: {}, onProgress: () => undefined });

describe('a browser that starts no worker', () => {
  it('refuses the file where it has none', async () => {
    vi.stubGlobal('Worker', undefined);
    expect(await read().outcome).toMatchObject({ type: 'refused', refusal: { code: 'no_worker' } });
  });

  it('refuses the file, with the reason, where it throws', async () => {
    vi.stubGlobal(
      'Worker',
      class {
        constructor() {
          throw new DOMException('forbidden here', 'SecurityError');
        }
      },
    );
    const { outcome, cancel } = read();
    expect(await outcome).toEqual({
      type: 'refused',
      refusal: { code: 'no_worker', detail: 'forbidden here' },
    });
    expect(cancel).not.toThrow();
  });
});
