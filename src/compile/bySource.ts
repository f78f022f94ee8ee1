/** What is of each document, by the id of its source, in the order of all. */
export function bySource<Item extends { readonly source: string }>(
  items: readonly Item[],
): ReadonlyMap<string, Item[]> {
  const grouped = new Map<string, Item[]>();
  for (const item of items) {
    const group = grouped.get(item.source) ?? [];
    grouped.set(item.source, group);
    group.push(item);
  }
  return grouped;
}
