import { listForms } from '@portolan/contract/form-routes';
import { cedarCreek } from '@portolan/local/demo/cedar-creek/organization';
import { renee } from '@portolan/local/demo/cedar-creek/people';
import type { Page } from 'playwright-core';
import { apiOf } from '../support/clinics.ts';
import type { Scene, Screen } from './screen.ts';

/** Opens the form of the demo clinic that patients are asked. */
const openForm = async (page: Page, { stack, language, organization }: Scene): Promise<void> => {
  const params = { organizationId: organization(cedarCreek.name) };
  const { items } = await apiOf(stack, renee)(listForms, { params, query: {} });
  const form = items.find(({ state, audiences }) => state === 'open' && audiences.includes('patients'));
  await page.goto(`/f/${form?.slug}?lang=${language}`);
  await page.locator('.send').waitFor();
};

/** With its faults it is looked at in its own test: a browser complains of the answer that brings them. */
export const publicFormScreens: readonly Screen[] = [
  { name: 'public-form', as: null, outsideApp: true, show: openForm },
];
