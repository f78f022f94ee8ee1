import type { CompileInput } from '../src/compile/compile';
import { SMALL_PROJECT } from './smallProject';

/** The small project as somebody has it who pasted its text: no address, and no line below the title. */
export const NO_ADDRESS: CompileInput = JSON.parse(
  JSON.stringify(SMALL_PROJECT, (key, value) =>
    key === 'tagline' || value === 'https://example.org/gazette' ? undefined : value,
  ),
);
