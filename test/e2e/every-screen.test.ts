import { demoPassword } from '@portolan/local/demo/sign-ins';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DemoWorld, startDemoWorld } from './screens/demo-world.ts';
import { settle } from './screens/draw.ts';
import { screens } from './screens/screens.ts';
import { axeViolations } from './support/axe.ts';
import { complaintsOf, sizes } from './support/browser.ts';
import { misfits } from './support/layout.ts';
import { signInAs } from './support/people.ts';

const looks = [
  { size: 'phone', language: 'en', scheme: 'light' },
  { size: 'desktop', language: 'en', scheme: 'dark' },
  { size: 'phone', language: 'es', scheme: 'dark' },
  { size: 'desktop', language: 'es', scheme: 'light' },
] as const;

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
    await signInAs(page, email, look, demoPassword);
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
