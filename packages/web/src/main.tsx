import './app/styles.ts';
import { reloadAfterRelease } from './app/reload-after-release.ts';
import { start } from './app/start.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
reloadAfterRelease(() => Date.now());
await start(root);
