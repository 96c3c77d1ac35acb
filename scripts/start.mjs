import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installIfMissing } from './install.mjs';
import { runPinnedNode } from './run-pinned-node.mjs';

const main = join(dirname(fileURLToPath(import.meta.url)), '..', 'packages', 'local', 'src', 'main.ts');

await installIfMissing();
runPinnedNode([main, ...process.argv.slice(2)]);
