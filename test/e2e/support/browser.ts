import chromium from '@sparticuz/chromium';
import { type Browser, type BrowserContext, chromium as driver, type Page } from 'playwright-core';

export const sizes = {
  phone: { width: 360, height: 800 },
  desktop: { width: 1280, height: 800 },
} as const;
export type Size = keyof typeof sizes;

export type Look = {
  readonly size?: Size;
  readonly language?: 'en' | 'es';
  readonly scheme?: 'light' | 'dark';
};

/** The browser that comes inside a package; the flags it recommends are for other places. A process less to talk to makes it a tenth faster. */
const launch = async (): Promise<Browser> =>
  driver.launch({
    executablePath: await chromium.executablePath(),
    args: ['--no-sandbox', '--disable-gpu', '--in-process-gpu', '--headless=shell'],
  });

let launched: Promise<Browser> | undefined;

/** The browser of this process, which ends with it. Files run one after another share it: nothing is kept outside of contexts. */
export const theBrowser = (): Promise<Browser> => {
  launched ??= launch();
  return launched;
};

/** Milliseconds to wait for anything: long, so that a busy machine fails no test. */
export const patience = 60_000;

/** A browser of its own: no cookie and no storage of another. Motion is reduced so that nothing is caught in between. */
export const openContext = async (
  browser: Browser,
  origin: string,
  look: Look = {},
): Promise<BrowserContext> => {
  const context = await browser.newContext({
    baseURL: origin,
    viewport: sizes[look.size ?? 'desktop'],
    locale: look.language === 'es' ? 'es-US' : 'en-US',
    timezoneId: 'America/Denver',
    colorScheme: look.scheme ?? 'light',
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(patience);
  return context;
};

/** What the page complained of while it was open: errors on the console and errors nobody caught. */
export const complaintsOf = (page: Page): string[] => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${message.text()} ${message.location().url}`.trimEnd());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  return complaints;
};
