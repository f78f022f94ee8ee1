import { describe, expect, it } from 'vitest';
import type { SourceId } from '../../../src/domain/ids';
import { countOrigins } from '../../../src/domain/origins';
import type { Quote } from '../../../src/domain/record';

const quote = (source: string, stance: Quote['stance'] = 'supports'): Quote => ({
  source: source as SourceId,
  exact: 'words',
  start: 0,
  end: 5,
  supports: ['kind'],
  stance,
  words: [],
});

const originOf = (source: SourceId): string => (source.startsWith('afp') ? 'AFP' : source);

describe('countOrigins', () => {
  it('counts copies of one story once', () => {
    expect(countOrigins([quote('afp-1'), quote('afp-2')], originOf)).toBe(1);
    expect(countOrigins([quote('afp-1'), quote('bbc')], originOf)).toBe(2);
  });

  it('counts no witness that contradicts', () => {
    expect(countOrigins([quote('afp-1'), quote('bbc', 'contradicts')], originOf)).toBe(1);
  });
});
