import { faultReport } from '../src/validation/fault.ts';
import { wordFaults } from '../src/validation/words.ts';

const root = process.cwd();
let faults = wordFaults(root);
// The schemas are made from the vocabularies, so they are only loaded when those are sound.
if (faults.length === 0) {
  const { contentFaults } = await import('../src/validation/content.ts');
  faults = contentFaults(root);
}
if (faults.length > 0) {
  console.error(faultReport(faults));
  process.exitCode = 1;
} else {
  console.log('content: no fault');
}
