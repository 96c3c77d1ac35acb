import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeViolations } from '../support/axe.ts';
import { complaintsOf, type Look, sizes } from '../support/browser.ts';
import { misfits } from '../support/layout.ts';
import { enterAs } from '../support/people.ts';
import { type DemoWorld, startDemoWorld } from './demo-world.ts';
import { settle } from './draw.ts';
import { screens } from './screens.ts';

/** Tests of every screen in one language, on a phone and on a desk, in one of both schemes each. Languages are files of their own, so that they run side by side. */
export const testEveryScreen = (looks: readonly Required<Look>[]): void => {
  let world: DemoWorld;
  beforeAll(async () => {
    world = await startDemoWorld();
  });
  afterAll(() => world?.end());

  describe.each(looks)('in $language at $size, $scheme', (look) => {
    const pages = new Map<string, Page>();
    beforeAll(() => world.speak(look.language));

    const pageFor = async (email: string | null): Promise<Page> => {
      if (email === null) return world.open(look);
      const known = pages.get(email);
      if (known) return known;
      const page = await world.open(look);
      await enterAs(world.stack, page, email);
      pages.set(email, page);
      return page;
    };

    const spoken = screens.filter((screen) => look.language === 'en' || screen.englishOnly !== true);

    test.each(spoken)('$name is accessible, fits and is quiet', async ({ as, show }) => {
      const page = await pageFor(as);
      const complaints = complaintsOf(page);
      await page.setViewportSize(sizes[look.size]);
      await show(page, { ...world, language: look.language });
      await settle(page);
      expect(await axeViolations(page)).toEqual([]);
      expect(await misfits(page)).toEqual([]);
      expect(complaints).toEqual([]);
      expect(await page.locator('html').getAttribute('lang')).toBe(look.language);
      expect(await page.title()).toContain('Portolan');
      page.removeAllListeners();
      if (as === null) await page.close();
    });
  });
};
