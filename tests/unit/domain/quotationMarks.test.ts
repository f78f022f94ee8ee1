import { expect, it } from 'vitest';
import { inQuotationMarks } from '../../../src/domain/quotationMarks';

it('adds no quotation mark to words that begin with one of their own', () => {
  expect(inQuotationMarks('on Sunday')).toBe('“on Sunday”');
  for (const words of ['“We left,” he said.', '"We left," he said.', '« Partis »'])
    expect(inQuotationMarks(words)).toBe(words);
  expect(inQuotationMarks('‘We left,’ he said.')).toBe('“‘We left,’ he said.”');
});
