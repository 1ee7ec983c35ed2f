import { placesOf, sumPlacesOf } from '../worksheets/places.ts';
import type { Content } from './content.ts';
import { dangling } from './dangling.ts';
import type { Fault } from './fault.ts';
import { meant } from './meant.ts';
import type { Records } from './records.ts';

type Worksheet = Records['worksheets'][number];

const fileIn = (folder: string, { id }: { id: string }) => `content/${folder}/${id}.json`;

const fileOf = (worksheet: Worksheet) => fileIn('worksheets', worksheet);

/** Places of a worksheet that two of its parts have. */
export function placeFaults(folder: string, worksheet: Worksheet): Fault[] {
  const places = placesOf(worksheet);
  return places
    .filter((place, index) => places.indexOf(place) !== index)
    .map((place) => ({
      file: fileIn(folder, worksheet),
      field: 'blocks',
      found: `the place "${place}" twice`,
      expected: 'blocks with ids that are all different',
    }));
}

/** Values of the example that have no place on the sheet, or that name no fact. */
function exampleFaults(worksheet: Worksheet, { names }: Content): Fault[] {
  const file = fileOf(worksheet);
  const places = [...placesOf(worksheet), ...sumPlacesOf(worksheet)];
  return Object.entries(worksheet.example?.values ?? {}).flatMap(([place, value]) => {
    const field = `example.values.${place}`;
    const best = meant(place, places);
    const nowhere: Fault = {
      file,
      field,
      found: `the place "${place}"`,
      expected: 'a place of this worksheet: block, block.field or table.row.column',
      fix: best && `"${best}": …`,
    };
    return [
      ...(places.includes(place) ? [] : [nowhere]),
      ...dangling({
        file,
        field,
        ids: 'fact' in value ? [value.fact] : [],
        known: names.facts,
        kind: 'fact in content/facts',
      }),
    ];
  });
}

/** Records of a folder that claim the same place in their list. */
export const orderFaults = (folder: string, records: Array<{ id: string; order: number }>): Fault[] =>
  [...Map.groupBy(records, ({ order }) => order)].flatMap(([order, [first, ...others]]) =>
    others.map((record) => ({
      file: fileIn(folder, record),
      field: 'order',
      found: `${order}, which ${first && fileIn(folder, first)} has too`,
      expected: 'a number of its own',
    })),
  );

/** What is wrong within the worksheets and between them and all that they name. */
export const worksheetFaults = (content: Content): Fault[] => [
  ...content.records.worksheets.flatMap((worksheet) => [
    ...placeFaults('worksheets', worksheet),
    ...exampleFaults(worksheet, content),
  ]),
  ...orderFaults('worksheets', content.records.worksheets),
];
