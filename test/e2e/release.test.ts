import { afterAll, beforeAll, expect, test } from 'vitest';
import { startWorld, type World } from './support/stack.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.end());

/** The part of the app that shows the terms. */
const part = '**/assets/terms-page*.js';

test('a page that misses a part since a new release is loaded again, once', async () => {
  const page = await world.open();
  await page.goto('/');
  await page.route(part, (route) => route.fulfill({ status: 404 }), { times: 1 });
  const loads: string[] = [];
  page.on('domcontentloaded', () => loads.push(page.url()));
  await page.getByRole('contentinfo').getByRole('link').first().click();
  await page.waitForEvent('domcontentloaded');
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(loads).toHaveLength(1);
});
