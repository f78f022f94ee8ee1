import type { DataIssue } from './issue';

/** Each item whose id an earlier one has already. */
export function duplicateIds(file: string, items: readonly { id: string }[]): DataIssue[] {
  const seen = new Set<string>();
  return items.flatMap(({ id }, index) => {
    if (seen.size !== seen.add(id).size) return [];
    return [
      {
        ...{ file, record: id, index, field: 'id', reason: 'this id is used twice' },
        fix: 'give the newer one another id: a published id is never used again',
      },
    ];
  });
}
