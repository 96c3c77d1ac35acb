import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { complaintsOf, type Size, sizes } from '../support/browser.ts';
import { misfits } from '../support/layout.ts';
import type { Scene, Screen } from './screen.ts';

export type View = {
  readonly size: Size;
  readonly language: 'en' | 'es';
  readonly scheme: 'light' | 'dark';
};

export const views: readonly View[] = [
  { size: 'phone', language: 'en', scheme: 'light' },
  { size: 'desktop', language: 'en', scheme: 'light' },
  { size: 'desktop', language: 'es', scheme: 'dark' },
];

const tallest = 6000;

export const pictureName = (screen: Screen, { size, language, scheme }: View): string =>
  `${screen.name}-${sizes[size].width}-${language}-${scheme}.png`;

/** Everything that was on its way has come: no outline of coming content is left, fonts and pictures are there, colors have changed. */
export const settle = async (page: Page) => {
  await page.waitForFunction(() => document.querySelectorAll('[class*="Skeleton-root"]').length === 0);
  await page.waitForFunction(() => [...document.images].every((image) => image.complete));
  await page.evaluate(() => document.fonts.ready);
  await page.evaluate(
    () => new Promise((frame) => requestAnimationFrame(() => requestAnimationFrame(frame))),
  );
  await page.waitForFunction(() =>
    document.getAnimations().every(({ effect }) => effect?.getComputedTiming().endTime === Infinity),
  );
};

/** Draws one screen into the folder. Resolves with what is wrong with it: a line each, empty when all is well. */
export const draw = async (
  page: Page,
  screen: Screen,
  view: View,
  scene: Scene,
  folder: string,
): Promise<string[]> => {
  page.removeAllListeners();
  const complaints = complaintsOf(page);
  await screen.show(page, scene);
  if (screen.printed) await page.emulateMedia({ media: 'print' });
  await settle(page);
  const { width, height } = sizes[view.size];
  const wrong = await misfits(page);
  // As tall as its content, so that what is fixed to the window's edges stands where it should.
  const content = await page.evaluate(() => document.documentElement.scrollHeight);
  const tall = screen.windowOnly ? height : Math.min(tallest, Math.max(height, content));
  await page.setViewportSize({ width, height: tall });
  await page.screenshot({ path: join(folder, pictureName(screen, view)) });
  await page.setViewportSize({ width, height });
  if (screen.printed) await page.emulateMedia({ media: null });
  return [...wrong, ...complaints.map((complaint) => `console: ${complaint}`)];
};
