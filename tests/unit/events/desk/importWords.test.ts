import { describe, expect, it } from 'vitest';
import { refusalInWords } from '../../../../src/events/desk/importWords';
import { OWN } from '../../../../src/events/words/own';
import { messagesIn } from '../../../../src/ui/useMessages';

describe('a refusal in words', () => {
  it.each(['en', 'fr'] as const)('is whole sentences in %s, a detail by itself', (lang) => {
    const t = messagesIn(OWN, lang);
    const words = refusalInWords({ code: 'damaged_archive', detail: 'no directory' }, t);
    expect(words).not.toContain('. (');
    expect(words).toContain('no directory');
    expect(refusalInWords({ code: 'empty' }, t)).toBe(t('own.refused.empty'));
  });
});
