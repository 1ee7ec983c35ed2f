import { expect, test } from 'vitest';
import { sheetsOfPlaces } from './pdf-pages.ts';

const pdf = `%PDF-1.4
2 0 obj
<</Type /Page
/Parent 8 0 R>>
endobj
3 0 obj
<</Type /Page
/Parent 7 0 R>>
endobj
4 0 obj
<</Type /Page
/Parent 7 0 R>>
endobj
7 0 obj
<</Type /Pages
/Count 2
/Kids [4 0 R 3 0 R]
/Parent 8 0 R>>
endobj
8 0 obj
<</Type /Pages
/Count 3
/Kids [7 0 R 2 0 R]>>
endobj
9 0 obj
<</guide-start [4 0 R /XYZ 0 798.41998 0]
/guide-stages-trust [2 0 R /XYZ 19.5 12 0]
/guide [3 0 R /XYZ 0 1 0]>>
endobj
10 0 obj
<</Type /Catalog
/Pages 8 0 R
/Dests 9 0 R>>
endobj
`;

test('places are told by the sheet they stand on, in the order of the sheets', () => {
  expect([...sheetsOfPlaces(pdf)]).toEqual([
    ['guide-start', 1],
    ['guide-stages-trust', 3],
    ['guide', 2],
  ]);
});

test('a file without such a list is refused', () => {
  expect(() => sheetsOfPlaces(pdf.replace('/Dests 9 0 R', ''))).toThrow('no list of places');
});
