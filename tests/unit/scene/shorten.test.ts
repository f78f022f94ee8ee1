import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shorten } from '../../../src/scene/shorten';

it('cuts at a word and says that it cut', () => {
  expect(shorten('UN soldiers Tuesday left a camp', 16)).toBe('UN soldiers…');
  expect(shorten('short', 16)).toBe('short');
  expect(shorten('left the camp, on Tuesday', 15)).toBe('left the camp…');
});

it('keeps only what the text says, and never more than asked for', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 4, max: 40 }), (text, most) => {
      const short = shorten(text, most);
      expect(short.length).toBeLessThanOrEqual(Math.max(most + 1, 0));
      expect(text.startsWith(short.replace(/…$/, ''))).toBe(true);
    }),
  );
});
