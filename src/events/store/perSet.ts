import type { OwnColumns } from '../columns/ownColumns';

/**
 * Remembers the last result for each set while the same inputs (by identity) come back, and forgets
 * it with the set: `derived` remembers a single one.
 */
export function perSet<Inputs extends readonly unknown[], Result>(
  compute: (columns: OwnColumns, ...inputs: Inputs) => Result,
): (columns: OwnColumns, ...inputs: Inputs) => Result {
  const known = new WeakMap<OwnColumns, { readonly inputs: Inputs; readonly result: Result }>();
  return (columns, ...inputs) => {
    const last = known.get(columns);
    if (last && inputs.every((input, index) => input === last.inputs[index])) return last.result;
    const result = compute(columns, ...inputs);
    known.set(columns, { inputs, result });
    return result;
  };
}
