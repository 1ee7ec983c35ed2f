import type { Consortium } from '../consortia/schema.ts';

/** A department on the map of tiles, and the consortia that are there. */
export interface MapTile<Item> {
  department: Consortium['department'];
  /** Counted from 1, from the west and from the north. */
  column: number;
  row: number;
  consortia: Item[];
}

/**
 * Peru as tiles: the 24 departments and Callao, each about where it lies beside its neighbours.
 * A row of text is a row of the map; a dot is a place without a department.
 */
const layout = `
tumbes      .             .            loreto       .
piura       cajamarca     amazonas     .            .
lambayeque  la-libertad   san-martin   ucayali      .
.           ancash        huanuco      pasco        .
callao      lima          junin        .            madre-de-dios
.           ica           huancavelica cusco        .
.           .             ayacucho     apurimac     puno
.           .             .            arequipa     moquegua
.           .             .            .            tacna
`;

const places = layout
  .trim()
  .split('\n')
  .flatMap((line, row) => line.split(/\s+/).map((department, column) => ({ department, row, column })))
  .filter(({ department }) => department !== '.');

/** The tiles of the map with their consortia, row by row. */
export const mapTiles = <Item extends Pick<Consortium, 'department'>>(consortia: Item[]): MapTile<Item>[] =>
  places.map(({ department, row, column }) => ({
    department: department as Consortium['department'],
    column: column + 1,
    row: row + 1,
    consortia: consortia.filter((consortium) => consortium.department === department),
  }));
