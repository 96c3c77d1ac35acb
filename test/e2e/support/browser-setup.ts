import { progress } from '@portolan/local/command-line/progress';
import { ensureWebApp } from '@portolan/local/web-build/ensure-web-app';
import chromium from '@sparticuz/chromium';

/** Once for a run, before files begin side by side: two that unpacked the browser or built the app at once would spoil it. */
export const setup = async (): Promise<void> => {
  await Promise.all([ensureWebApp(progress), chromium.executablePath()]);
};
