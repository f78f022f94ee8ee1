import { describe, expect, it, vi } from 'vitest';
import { writeSlowly } from '../../../../src/events/panel/writeSlowly';

/** Pieces of which each seems to take `ms` of the page's time. */
function* slowParts(count: number, ms: number, taken: { clock: number }) {
  for (let part = 1; part <= count; part++) {
    taken.clock += ms;
    yield { content: `${part};`, share: part / count };
  }
}

/** `writeSlowly` on a clock of the test's own. */
async function write(
  count: number,
  ms: number,
  onShare: (share: number) => void,
  signal: AbortSignal,
) {
  const taken = { clock: 0 };
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => taken.clock);
  try {
    return await writeSlowly(slowParts(count, ms, taken), 'text/csv', signal, onShare);
  } finally {
    clock.mockRestore();
  }
}

describe('a file written between other work', () => {
  it('holds all pieces in order, and lets others work every few milliseconds', async () => {
    const shares: number[] = [];
    const never = new AbortController().signal;
    const blob = await write(10, 5, (share) => shares.push(share), never);
    expect(await blob?.text()).toBe('1;2;3;4;5;6;7;8;9;10;');
    expect(blob?.type).toBe('text/csv');
    expect(shares).toEqual([0.3, 0.6, 0.9]);
  });

  it('is given up where it is cancelled', async () => {
    const control = new AbortController();
    const shares: number[] = [];
    const blob = await write(
      10,
      20,
      (share) => {
        shares.push(share);
        if (share === 0.2) control.abort();
      },
      control.signal,
    );
    expect(blob).toBeNull();
    expect(shares).toEqual([0.1, 0.2]);
  });
});
