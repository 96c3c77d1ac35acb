import type { Page } from 'playwright-core';

/** From now on the list of a person's organizations stays as it is at the first look, as an index that lags does. */
export const withLaggingMemberships = async (page: Page): Promise<void> => {
  let memberships: unknown;
  await page.route('**/api/v1/me', async (route) => {
    if (route.request().method() !== 'GET') return route.continue();
    const response = await route.fetch();
    if (!response.ok()) return route.fulfill({ response });
    const me = await response.json();
    memberships ??= me.memberships;
    return route.fulfill({ response, json: { ...me, memberships } });
  });
};
