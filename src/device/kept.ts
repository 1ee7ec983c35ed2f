/** The part of the browser's storage that is needed; `setItem` throws where there is no room. */
export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** How a state is written as text and read back. */
export interface StateForm<Data, Refusal extends string> {
  /** Under which the state is stored: `flash-evaluation`, `worksheet:baseline`; its file is named by the last part. */
  key: string;
  /** A state in which nothing is filled in. */
  empty: Data;
  /** Reads a text of any origin; never throws. A text of another tool is refused with that tool's name. */
  read(text: string): { data: Data } | { refused: Refusal; tool?: string };
  write(data: Data): string;
}

/** A text that could not be read and was kept for whoever can. */
export interface Aside {
  name: string;
  text: string;
}

/** A state as it was found. */
export interface FoundState<Data, Refusal extends string> {
  data: Data;
  /** Why what was stored could not be used, where that is so; it has been set aside. */
  refused?: Refusal;
}

/** A state that is kept on the device. */
export interface Kept<Data, Refusal extends string> {
  /** What is stored. A text that is refused is set aside, so that nothing is written over it. */
  read(): FoundState<Data, Refusal>;
  /**
   * Changes what is stored *now*, which another tab may have changed meanwhile, and stores it.
   *
   * @returns the new state, and whether it is stored
   */
  change(edit: (data: Data) => Data): { data: Data; isKept: boolean };
  /** Texts that were set aside, oldest first. */
  asides(): Aside[];
  dropAside(name: string): void;
}

const put = (store: Store, key: string, text: string): boolean => {
  try {
    store.setItem(key, text);
    return true;
  } catch {
    return false;
  }
};

/**
 * Keeps a state in a store, without ever losing one: neither another tab's nor one that cannot be read.
 *
 * @param now moment by which a text that is set aside is named
 */
export function kept<Data, Refusal extends string>(
  { key, empty, read, write }: StateForm<Data, Refusal>,
  store: Store,
  now: () => Date = () => new Date(),
): Kept<Data, Refusal> {
  const asidePrefix = `${key}:aside:`;
  /** The state while it cannot be stored: the store holds nothing, or a text that must not be lost. */
  let unstored: Data | undefined;

  const find = (): FoundState<Data, Refusal> => {
    if (unstored !== undefined) return { data: unstored };
    const text = store.getItem(key);
    if (text === null) return { data: empty };
    const found = read(text);
    if ('data' in found) return found;
    if (put(store, asidePrefix + now().toISOString(), text)) store.removeItem(key);
    else unstored = empty;
    return { data: empty, refused: found.refused };
  };

  return {
    read: find,
    change(edit) {
      const data = edit(find().data);
      const isKept = unstored === undefined && put(store, key, write(data));
      if (!isKept) unstored = data;
      return { data, isKept };
    },
    asides: () =>
      Array.from({ length: store.length }, (_, place) => store.key(place) ?? '')
        .filter((name) => name.startsWith(asidePrefix))
        .sort()
        .map((name) => ({ name, text: store.getItem(name) ?? '' })),
    dropAside: (name) => {
      if (name.startsWith(asidePrefix)) store.removeItem(name);
    },
  };
}
