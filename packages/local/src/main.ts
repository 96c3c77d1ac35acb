import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// Before anything is loaded: what is compiled now need not be compiled at the next start.
enableCompileCache(fileURLToPath(new URL('../../../node_modules/.cache/compiled', import.meta.url)));
const { run } = await import('./command-line/run.ts');
await run(process.argv.slice(2), process.env);
