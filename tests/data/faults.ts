import { expect } from 'vitest';
import type { CompileInput } from '../../src/compile/compile';
import { compileWith } from '../support';

/** A planted fault, and the issue that must name it: file, record, field, words of the reason. */
export type Fault = [
  string,
  (input: CompileInput) => void,
  [string, string | RegExp, RegExp, RegExp],
];

/** Compile refuses the project with the fault in it, and says where it lies. */
export function expectRefused([, plant, [file, record, field, reason]]: Fault): void {
  const { dataset, issues } = compileWith(plant);
  expect(dataset).toBeNull();
  expect(issues).toContainEqual(
    expect.objectContaining({
      file,
      record: typeof record === 'string' ? record : expect.stringMatching(record),
      field: expect.stringMatching(field),
      reason: expect.stringMatching(reason),
    }),
  );
}
