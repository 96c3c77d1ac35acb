import { cedarCreek } from '@portolan/local/demo/cedar-creek/organization';
import { george, renee } from '@portolan/local/demo/cedar-creek/people';
import type { Page } from 'playwright-core';
import { dataPage } from '../pages/data.ts';
import { membersPage } from '../pages/members.ts';
import type { Scene, Screen } from './screen.ts';

const clinic = cedarCreek.name;
const archive = (id: string, part: object) => ({
  id: `exp_01J8ZC4Q3W5V7X9Y2B4D6F8H${id}`,
  requestedBy: '3f0c2d52-6f3a-4a8e-9a57-0d1f6a6f2b11',
  bytes: null,
  expiresAt: null,
  ...part,
});
const archives = [
  archive('03', { state: 'running', progress: 62, requestedAt: '2026-11-20T17:02:00.000Z' }),
  archive('02', {
    state: 'ready',
    progress: 100,
    bytes: 284_311,
    requestedAt: '2026-11-18T15:40:00.000Z',
    expiresAt: '2026-11-25T15:41:00.000Z',
  }),
  archive('01', { state: 'expired', progress: 100, requestedAt: '2026-08-03T15:40:00.000Z' }),
];
const closing = {
  requestedBy: '3f0c2d52-6f3a-4a8e-9a57-0d1f6a6f2b11',
  requestedAt: '2026-11-20T17:02:00.000Z',
  erasesAt: '2026-12-20T17:02:00.000Z',
  begun: false,
  version: 1,
};

const answering = async (page: Page, address: RegExp, json: object, show: () => Promise<void>) => {
  await page.route(address, (route) => route.fulfill({ json }));
  await show();
  await page.unroute(address);
};

const open = (page: Page, { language, organization }: Scene) =>
  dataPage(page, language).open(organization(clinic));

export const dataScreens: readonly Screen[] = [
  {
    name: 'data',
    as: renee.email,
    show: (page, scene) =>
      answering(page, /\/exports$/, { items: archives }, async () => {
        await open(page, scene);
        await dataPage(page, scene.language).ready().waitFor();
      }),
  },
  {
    name: 'data-closing',
    as: renee.email,
    show: (page, scene) =>
      answering(page, /\/closing$/, { closing }, async () => {
        await open(page, scene);
        await dataPage(page, scene.language).callOff().waitFor();
      }),
  },
  {
    name: 'closing-banner',
    as: george.email,
    show: (page, { language, organization }) =>
      answering(page, /\/closing$/, { closing }, async () => {
        await membersPage(page, language).open(organization(clinic));
        await dataPage(page, language).banner().waitFor();
      }),
  },
];
