import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeViolations } from '../support/axe.ts';
import { complaintsOf, sizes } from '../support/browser.ts';
import { misfits } from '../support/layout.ts';
import { enterAs } from '../support/people.ts';
import { type DemoWorld, startDemoWorld } from './demo-world.ts';
import { settle } from './draw.ts';
import { screens } from './screens.ts';

type Language = 'en' | 'es';
/** Barriers are looked for on the first of them. */
const widths = { en: ['phone', 'desktop'], es: ['desktop', 'phone'] } as const;

/** As another tab of the same browser chooses a language; and light in the one, dark in the other. */
const turnTo = async (page: Page, language: Language): Promise<void> => {
  await page.emulateMedia({ colorScheme: language === 'en' ? 'light' : 'dark' });
  await page.evaluate((newValue) => {
    const key = 'portolan.language';
    localStorage.setItem(key, newValue);
    dispatchEvent(new StorageEvent('storage', { key, newValue }));
  }, language);
  await page.locator(`html[lang=${language}]`).waitFor();
};

/** What is wrong with what is shown, on a phone and at a desk. */
const faultsOf = async (page: Page, language: Language): Promise<string[]> => {
  const [first, second] = widths[language];
  const faults: string[] = [];
  for (const width of [first, second]) {
    await page.setViewportSize(sizes[width]);
    await settle(page);
    const found = [...(width === first ? await axeViolations(page) : []), ...(await misfits(page))];
    faults.push(...found.map((fault) => `${language}, ${width}: ${JSON.stringify(fault)}`));
  }
  return faults;
};

/**
 * Tests of half of the screens. Each is brought about once, on a phone, in English and light, and looked at there; then at a desk;
 * then it turns Spanish and dark at both. Halves are files of their own, so that they run side by side.
 */
export const testEveryScreen = (half: 0 | 1): void => {
  let world: DemoWorld;
  const pages = new Map<string, Page>();
  beforeAll(async () => {
    world = await startDemoWorld();
    await world.speak('en');
  });
  afterAll(() => world?.end());

  const open = (language: Language = 'en') =>
    world.open({ size: 'phone', language, scheme: language === 'en' ? 'light' : 'dark' });

  /** Somebody's page, for as long as the tests last: they sign in once. */
  const pageFor = async (email: string): Promise<Page> => {
    const known = pages.get(email);
    if (known) return known;
    const page = await open();
    await enterAs(world.stack, page, email);
    pages.set(email, page);
    return page;
  };

  const look = async (page: Page, language: Language): Promise<void> => {
    expect(await faultsOf(page, language)).toEqual([]);
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    expect(await page.title()).toMatch(/\S/);
  };

  const ours = screens.filter((_, index) => index % 2 === half);

  test.each(ours)('$name is accessible, fits and is quiet', async ({ as, englishOnly, outsideApp, show }) => {
    const page = as === null ? await open() : await pageFor(as);
    const complaints = complaintsOf(page);
    await page.setViewportSize(sizes.phone);
    await show(page, { ...world, language: 'en' });
    await look(page, 'en');
    if (outsideApp) {
      const again = await open('es');
      await world.speak('es');
      await show(again, { ...world, language: 'es' });
      await look(again, 'es');
      await world.speak('en');
      await again.close();
    } else if (!englishOnly) {
      await turnTo(page, 'es');
      await look(page, 'es');
    }
    expect(complaints).toEqual([]);
    page.removeAllListeners();
    if (as === null) await page.close();
    else await turnTo(page, 'en');
  });
};
