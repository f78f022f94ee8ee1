import { expect, it } from 'vitest';
import { idFor } from '../../../src/workbench/work/naming';

it.each([
  ['2019-03-11', '2019-03-11-camp-closes'],
  ['2019-06/..', '2019-06-camp-closes'],
  // No beginning is known: the check reads the day of the report.
  ['[..2019-06]', '2019-03-camp-closes'],
  [undefined, '2019-03-camp-closes'],
])('the id of a record of %s begins where the check reads its beginning', (when, id) => {
  const parts = { when, published: '2019-03-12', words: 'The camp closes' };
  expect(idFor(parts, () => false)).toBe(id);
});
