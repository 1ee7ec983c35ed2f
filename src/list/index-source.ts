/** The files of the index, got once each and kept. */
export interface IndexSource {
  /**
   * A file by its name without `.json`.
   *
   * @throws Error where it cannot be had; asking again tries again
   */
  get<Content>(name: string): Promise<Content>;
}

/**
 * @param folder where the files lie
 * @param embedded those that the page brought with it
 */
export function indexSource(folder: string, embedded: Record<string, unknown>): IndexSource {
  const files = new Map<string, Promise<unknown>>(
    Object.entries(embedded).map(([name, content]) => [name, Promise.resolve(content)]),
  );
  const load = async (name: string) => {
    const response = await fetch(`${folder}/${name}.json`);
    if (response.ok) return response.json();
    throw new Error(`${response.url}: ${response.status}`);
  };
  return {
    get<Content>(name: string) {
      let file = files.get(name);
      if (!file) {
        file = load(name);
        file.catch(() => files.delete(name));
        files.set(name, file);
      }
      return file as Promise<Content>;
    },
  };
}
