import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeViolations } from '../support/axe.ts';
import { complaintsOf, type Look, sizes } from '../support/browser.ts';
import { misfits } from '../support/layout.ts';
import { enterAs } from '../support/people.ts';
import { type DemoWorld, startDemoWorld } from './demo-world.ts';
import { settle } from './draw.ts';
import { screens } from './screens.ts';

type Way = Required<Pick<Look, 'size' | 'scheme'>>;

/**
 * Tests of every screen in one language. Each is brought about once, and then looked at in every way given: on a phone and on a
 * desk, in both schemes. Languages are files of their own, so that they run side by side.
 */
export const testEveryScreen = (
  language: Required<Look>['language'],
  ways: readonly [Way, ...Way[]],
): void => {
  let world: DemoWorld;
  const pages = new Map<string, Page>();
  beforeAll(async () => {
    world = await startDemoWorld();
    await world.speak(language);
  });
  afterAll(() => world?.end());

  const open = () => world.open({ ...ways[0], language });

  /** Somebody's page, for as long as the tests last: they sign in once. */
  const pageFor = async (email: string): Promise<Page> => {
    const known = pages.get(email);
    if (known) return known;
    const page = await open();
    await enterAs(world.stack, page, email);
    pages.set(email, page);
    return page;
  };

  const look = async (page: Page, { size, scheme }: Way): Promise<void> => {
    await page.setViewportSize(sizes[size]);
    await page.emulateMedia({ colorScheme: scheme });
    await settle(page);
  };

  const spoken = screens.filter(({ englishOnly }) => language === 'en' || englishOnly !== true);

  describe(`in ${language}`, () => {
    test.each(spoken)('$name is accessible, fits and is quiet', async ({ as, show }) => {
      const page = as === null ? await open() : await pageFor(as);
      const complaints = complaintsOf(page);
      await look(page, ways[0]);
      await show(page, { ...world, language });
      for (const way of ways) {
        await look(page, way);
        expect(await axeViolations(page), `axe, ${way.size}, ${way.scheme}`).toEqual([]);
        expect(await misfits(page), `what does not fit, ${way.size}, ${way.scheme}`).toEqual([]);
      }
      expect(complaints).toEqual([]);
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
      expect(await page.title()).toContain('Portolan');
      page.removeAllListeners();
      if (as === null) await page.close();
    });
  });
};
