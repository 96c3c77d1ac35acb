import { installIfMissing } from './install.mjs';
import { runPinnedNode } from './run-pinned-node.mjs';

// node scripts/with-node.mjs FILE ARGS: runs a script of the repository with the pinned Node, packages installed.
await installIfMissing();
runPinnedNode(process.argv.slice(2));
