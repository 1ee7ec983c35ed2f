// npm run reproduce: builds the last commit twice, in two folders, time zones and languages, without any picture that was
// kept, and says which files differ.
import { removeCopiesAtEnd } from '../src/bench/scratch.ts';
import { buildIn, copyOfCommit, lastCommit, surroundings } from '../src/reproduce/copies.ts';
import { differences } from '../src/reproduce/differences.ts';

const root = process.cwd();
removeCopiesAtEnd(root);
try {
  console.log(`Building ${lastCommit(root)} twice…`);
  const [one, other] = surroundings.map((each) => buildIn(copyOfCommit(root, each), each)) as [
    string,
    string,
  ];
  const found = differences(one, other);
  for (const line of found) console.error(line);
  console.log(found.length === 0 ? 'Equal to the byte.' : `${found.length} files differ.`);
  process.exitCode = found.length === 0 ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
