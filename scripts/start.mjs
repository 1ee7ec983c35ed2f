// npm start: installs what is missing, builds, serves the built site.
import { ensurePackages, runScript } from './packages.mjs';

ensurePackages();
runScript('build');
runScript('serve');
