// npm run takeaway: the copies of the site that open from a disk, one in each language. The build makes them; this names
// them with their sizes.
import { statSync } from 'node:fs';
import { formatSize } from '../src/site/format.ts';
import { languages } from '../src/site/languages.ts';
import { copyPath } from '../src/takeaway/names.ts';

for (const language of languages) {
  const file = `${process.env.OUT_DIR ?? 'dist'}/${copyPath(language)}`;
  console.log(`${file}  ${formatSize('en', statSync(file).size)}`);
}
