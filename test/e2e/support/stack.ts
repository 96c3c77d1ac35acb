import { progress } from '@portolan/local/command-line/progress';
import { type Stack, startStack } from '@portolan/local/stack';
import { ensureWebApp } from '@portolan/local/web-build/ensure-web-app';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { type Look, openContext, theBrowser } from './browser.ts';

export type World = {
  readonly stack: Stack;
  readonly browser: Browser;
  /** A page in a browser of its own; everything is closed at the end of the world. */
  readonly open: (look?: Look) => Promise<Page>;
  readonly end: () => Promise<void>;
};

/** One stack in memory with the built web app, and pages that look at it: for a test file. */
export const startWorld = async (): Promise<World> => {
  await ensureWebApp(progress);
  const [stack, browser] = await Promise.all([startStack({ data: 'memory' }), theBrowser()]);
  const contexts: BrowserContext[] = [];
  return {
    stack,
    browser,
    open: async (look) => {
      const context = await openContext(browser, stack.origin, look);
      contexts.push(context);
      return context.newPage();
    },
    end: async () => {
      await Promise.all(contexts.map((context) => context.close()));
      await stack.stop();
    },
  };
};
