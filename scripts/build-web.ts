import { progress } from '@portolan/local/command-line/progress';
import { ensureWebApp } from '@portolan/local/web-build/ensure-web-app';

// The same build, under the same stamp, that `npm start` and the browser tests make, so none of them makes it again.
await ensureWebApp(progress);
