/** Year, month, day and words of an id; what is missing comes before all that is not. */
const partsOf = (id: string): string[] =>
  (/^(\d{4})?-?(?:(\d{2})(?=-|$))?-?(?:(\d{2})(?=-|$))?-?(.*)$/.exec(id) ?? [])
    .slice(1)
    .map((part) => part ?? '');

/** Negative where the record `a` stands before `b` in data/events.json: a month before its days. */
export function compareIds(a: string, b: string): number {
  const [partsA, partsB] = [partsOf(a), partsOf(b)];
  const at = partsA.findIndex((part, index) => part !== partsB[index]);
  if (at === -1) return 0;
  return (partsA[at] ?? '') < (partsB[at] ?? '') ? -1 : 1;
}

/** Where in the list a record of this id belongs. */
export function indexFor(ids: readonly string[], id: string): number {
  const index = ids.findIndex((other) => compareIds(other, id) > 0);
  return index === -1 ? ids.length : index;
}
