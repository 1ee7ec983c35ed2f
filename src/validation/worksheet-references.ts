import { placesOf, sumPlacesOf } from '../worksheets/places.ts';
import { addressesOf } from './addresses.ts';
import type { Content } from './content.ts';
import { dangling } from './dangling.ts';
import type { Fault } from './fault.ts';
import { meant } from './meant.ts';
import { missingPage } from './missing-page.ts';
import { orderFaults } from './order.ts';
import type { Records } from './records.ts';

type Worksheet = Records['worksheets'][number];

const fileIn = (folder: string, { id }: Worksheet) => `content/${folder}/${id}.json`;

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

/** A tool that goes on from a sheet and that is no page of the site. */
const toolFaults = (worksheet: Worksheet, addresses: ReadonlySet<string>): Fault[] =>
  worksheet.tool
    ? missingPage({ file: fileOf(worksheet), field: 'tool.path' }, worksheet.tool.path, addresses)
    : [];

/** What is wrong within the worksheets and between them and all that they name. */
export function worksheetFaults(content: Content): Fault[] {
  const addresses = addressesOf(content);
  return [
    ...content.records.worksheets.flatMap((worksheet) => [
      ...placeFaults('worksheets', worksheet),
      ...exampleFaults(worksheet, content),
      ...toolFaults(worksheet, addresses),
    ]),
    ...orderFaults(content.records.worksheets, fileOf),
  ];
}
