import type { Stack } from '@portolan/local/stack';
import type { Page } from 'playwright-core';

/** What a screen may need to find its way: the stack with its mails, and ids of the demo data. */
export type Scene = {
  readonly stack: Stack;
  readonly language: 'en' | 'es';
  /** The organization of the demo data that goes by this name. */
  readonly organization: (name: string) => string;
};

/** One screen to be drawn. */
export type Screen = {
  readonly name: string;
  /** The address of the person of the demo data who looks at it; null for somebody who is not signed in. */
  readonly as: string | null;
  /** True for a tool of the local stack, which speaks English alone. */
  readonly englishOnly?: true;
  /** True for a page that is none of the web app's: it is brought about anew for each language. */
  readonly outsideApp?: true;
  /** True for what lies over the page and is as tall as the window: it is drawn as the window shows it. */
  readonly windowOnly?: true;
  /** True for a page as it is printed: it is drawn so. */
  readonly printed?: true;
  /** Leads to the screen; resolves when all of it is shown. */
  readonly show: (page: Page, scene: Scene) => Promise<void>;
};
