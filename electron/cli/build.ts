import { appRoot } from '../app-root.ts';
import { buildNode } from './node-build.ts';
import { buildPage } from './page-build.ts';

// `npm run build`: everything a package holds, into dist/.
const root = appRoot();
await buildPage(root);
await buildNode(root);
process.stdout.write('Built dist/renderer and dist/electron.\n');
