/** The records before and after one in a list; undefined at the ends, and where the list does not have it. */
export function neighbours<Item extends { id: string }>(
  items: Item[],
  id: string,
): { before: Item | undefined; after: Item | undefined } {
  const index = items.findIndex((item) => item.id === id);
  return index < 0
    ? { before: undefined, after: undefined }
    : { before: items[index - 1], after: items[index + 1] };
}
