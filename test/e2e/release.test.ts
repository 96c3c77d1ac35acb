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

test('who leaves a page while a part of it is still coming gets where they are going', async () => {
  const page = await world.open();
  await page.goto('/');
  const asked = page.waitForRequest(part);
  await page.route(part, () => undefined);
  await page.getByRole('contentinfo').getByRole('link').first().click();
  await asked;
  await page.goto('/invitation');
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/invitation');
});
