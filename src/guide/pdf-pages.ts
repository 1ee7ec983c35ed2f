/** Numbers of the objects named after a key of a PDF object: `/Kids [3 0 R 5 0 R]` → `['3', '5']`. */
const references = (list: string): string[] => [...list.matchAll(/(\d+) 0 R/g)].map(([, id = '']) => id);

/** Text of each object of a PDF, by its number. */
const objectsOf = (pdf: string): Map<string, string> =>
  new Map(
    [...pdf.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, id = '', text = '']) => [id, text]),
  );

/** Numbers of the page objects below an object of the page tree, in the order of the sheets. */
function sheetsBelow(id: string, objects: Map<string, string>): string[] {
  const kids = objects.get(id)?.match(/\/Kids \[([^\]]*)\]/)?.[1];
  return kids === undefined ? [id] : references(kids).flatMap((kid) => sheetsBelow(kid, objects));
}

/**
 * On which sheet each place of a page stands that other places link to.
 *
 * @param pdf what Chromium's printing gave, as latin1
 * @returns sheets from 1 by the id of the place; only places that a link leads to
 * @throws Error where the file has no such list: then Chromium writes it in another way
 */
export function sheetsOfPlaces(pdf: string): Map<string, number> {
  const objects = objectsOf(pdf);
  const catalog = [...objects.values()].find((text) => text.includes('/Type /Catalog'));
  const [root] = references(catalog?.match(/\/Pages \d+ 0 R/)?.[0] ?? '');
  const [list] = references(catalog?.match(/\/Dests \d+ 0 R/)?.[0] ?? '');
  if (!root || !list) throw new Error('The PDF has no list of places');
  const sheets = sheetsBelow(root, objects);
  const places = [...(objects.get(list) ?? '').matchAll(/\/(\S+) \[(\d+) 0 R \/XYZ/g)];
  return new Map(places.map(([, place = '', sheet = '']) => [place, sheets.indexOf(sheet) + 1]));
}
