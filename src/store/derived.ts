import type { ViewState } from './viewStore';

/**
 * Remembers the last result while the same inputs (by identity) come back, so that a selector
 * returns a stable reference: zustand 5 loops on fresh ones.
 */
export function derived<Inputs extends [unknown, ...unknown[]], Result>(
  inputsOf: (state: ViewState) => Inputs,
  compute: (...inputs: Inputs) => Result,
): (state: ViewState) => Result {
  let last: { inputs: Inputs; result: Result } | undefined;
  return (state) => {
    const inputs = inputsOf(state);
    if (!last || inputs.some((input, index) => input !== last?.inputs[index]))
      last = { inputs, result: compute(...inputs) };
    return last.result;
  };
}
