/** Records in the order that they give themselves. */
export const inOrder = <Item extends { order: number }>(items: Item[]): Item[] =>
  items.toSorted((a, b) => a.order - b.order);

/** A group of records with what they share. */
interface Group<Id, Item> {
  id: Id;
  items: Item[];
}

/**
 * Records grouped by what each names, in the order of the vocabulary; a group that nothing names is left out.
 *
 * @param ids the ids of the vocabulary
 * @param namesOf the ids that a record names: one that names several stands in several groups
 */
export const groupsOf = <Id extends string, Item>(
  ids: readonly Id[],
  items: Item[],
  namesOf: (item: Item) => readonly Id[],
): Group<Id, Item>[] =>
  ids
    .map((id) => ({ id, items: items.filter((item) => namesOf(item).includes(id)) }))
    .filter((group) => group.items.length > 0);
