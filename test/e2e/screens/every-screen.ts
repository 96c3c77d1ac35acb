import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeViolations } from '../support/axe.ts';
import { complaintsOf, type Look, type Size, sizes } from '../support/browser.ts';
import { misfits } from '../support/layout.ts';
import { enterAs } from '../support/people.ts';
import { type DemoWorld, startDemoWorld } from './demo-world.ts';
import { settle } from './draw.ts';
import { screens } from './screens.ts';

/**
 * Tests of every screen in one language and one scheme. Each is brought about once, on a phone, and looked at there and after
 * the window has grown to a desk's; barriers are looked for at one of both. Languages are files of their own, so that they run
 * side by side, and what the one asks on a phone the other asks at a desk.
 */
export const testEveryScreen = (
  { language, scheme }: Required<Omit<Look, 'size'>>,
  barriersOn: Size,
): void => {
  let world: DemoWorld;
  const pages = new Map<string, Page>();
  beforeAll(async () => {
    world = await startDemoWorld();
    await world.speak(language);
  });
  afterAll(() => world?.end());

  const open = () => world.open({ size: 'phone', language, scheme });

  /** Somebody's page, for as long as the tests last: they sign in once. */
  const pageFor = async (email: string): Promise<Page> => {
    const known = pages.get(email);
    if (known) return known;
    const page = await open();
    await enterAs(world.stack, page, email);
    pages.set(email, page);
    return page;
  };

  const spoken = screens.filter(({ englishOnly }) => language === 'en' || englishOnly !== true);

  describe(`in ${language}, ${scheme}`, () => {
    test.each(spoken)('$name is accessible, fits and is quiet', async ({ as, show }) => {
      const page = as === null ? await open() : await pageFor(as);
      const complaints = complaintsOf(page);
      await page.setViewportSize(sizes.phone);
      await show(page, { ...world, language });
      for (const width of ['phone', 'desktop'] as const) {
        await page.setViewportSize(sizes[width]);
        await settle(page);
        if (width === barriersOn)
          expect(await axeViolations(page), `what axe finds on a ${width}`).toEqual([]);
        expect(await misfits(page), `what does not fit on a ${width}`).toEqual([]);
      }
      expect(complaints).toEqual([]);
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
      expect(await page.title()).toMatch(/\S/);
      page.removeAllListeners();
      if (as === null) await page.close();
    });
  });
};
