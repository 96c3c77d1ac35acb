import type { Announcement } from '@portolan/domain/publications/announcement';
import type { Resource } from '@portolan/domain/publications/resource';
import { cedarCreek } from '@portolan/local/demo/cedar-creek/organization';
import { renee } from '@portolan/local/demo/cedar-creek/people';
import { lanternRidge } from '@portolan/local/demo/lantern-ridge/organization';
import { devon } from '@portolan/local/demo/lantern-ridge/people';
import { programTexts } from '@portolan/messages/program-texts';
import type { Page } from 'playwright-core';
import { programPages } from '../pages/programs.ts';
import { publicationPages } from '../pages/publications.ts';
import { planPages } from '../pages/work-plan.ts';
import { titleOfElement } from './element-titles.ts';
import type { Scene, Screen } from './screen.ts';

const foundationId = 'org_01J8ZC4Q3W5V7X9Y2B4D6F8H0K';
const resources: readonly Resource[] = [
  {
    id: 'res_01J8ZC4Q3W5V7X9Y2B4D6F8H01',
    foundationId,
    elementId: 'minors',
    title: 'Teen access to portals, state by state',
    url: 'https://www.example.org/teens/access-by-state-2026.pdf',
    language: 'en',
    source: 'A law center',
    description: 'Which results and messages a minor of 12 to 18 may keep private, in a table of two pages.',
    version: 1,
  },
  {
    id: 'res_01J8ZC4Q3W5V7X9Y2B4D6F8H02',
    foundationId,
    elementId: 'minors',
    title: 'Cómo explicar el acceso de representante a las familias',
    url: 'https://recursos.example.org/representantes',
    language: 'es',
    source: '',
    description: '',
    version: 2,
  },
  {
    id: 'res_01J8ZC4Q3W5V7X9Y2B4D6F8H03',
    foundationId,
    elementId: null,
    title: 'Five small clinics and their portals',
    url: 'https://www.example.org/stories',
    language: 'en',
    source: 'Prairie Sky Health Center',
    description: 'Short films, six minutes each.',
    version: 1,
  },
];
const announcement = (part: Pick<Announcement, 'id' | 'title' | 'text' | 'language'>): Announcement => ({
  ...part,
  programId: 'prg_01J8ZC4Q3W5V7X9Y2B4D6F8H0K',
  publishedBy: '3f0c2d52-6f3a-4a8e-9a57-0d1f6a6f2b11',
  publishedByName: 'Devon Price',
  publishedAt: '2026-11-18T16:05:00.000Z',
  version: 1,
});
const announcements: readonly Announcement[] = [
  announcement({
    id: 'ann_01J8ZC4Q3W5V7X9Y2B4D6F8H02',
    title: 'Office hours on proxy access',
    text: 'Every Thursday in December at noon, Mountain Time:\nhttps://meet.example.org/portal-hours\n\nBring your questions about parents, guardians and teens.',
    language: 'en',
  }),
  announcement({
    id: 'ann_01J8ZC4Q3W5V7X9Y2B4D6F8H01',
    title: 'Carteles nuevos en español',
    text: 'Ya están en el banco de recursos.',
    language: 'es',
  }),
];

/** Answers one list with these items. */
const withItems = async (
  page: Page,
  address: RegExp,
  items: readonly unknown[],
  show: () => Promise<void>,
) => {
  await page.route(address, (route) => route.fulfill({ json: { items, nextCursor: null } }));
  await show();
  await page.unroute(address);
};
const bank = /\/organizations\/[^/]+\/resources(\?|$)/;
const received = /\/shared-resources(\?|$)/;
const told = /\/announcements(\?|$)/;

const openBank = (page: Page, { language, organization }: Scene) =>
  publicationPages(page, language).openResources(organization(lanternRidge.name));

export const publicationScreens: readonly Screen[] = [
  {
    name: 'resources',
    as: devon.email,
    show: (page, scene) =>
      withItems(page, bank, resources, async () => {
        await openBank(page, scene);
        await page.getByRole('link', { name: 'Five small clinics' }).waitFor();
        await page.getByRole('listitem').getByText(titleOfElement('minors', scene)).first().waitFor();
      }),
  },
  {
    name: 'resources-empty',
    as: devon.email,
    show: (page, scene) =>
      withItems(page, bank, [], async () => {
        await openBank(page, scene);
        await publicationPages(page, scene.language).emptyBank().waitFor();
      }),
  },
  {
    name: 'resource-add',
    as: devon.email,
    windowOnly: true,
    show: async (page, scene) => {
      await openBank(page, scene);
      const pages = publicationPages(page, scene.language);
      await pages.addLink().click();
      await pages.field('url').fill('www.example.org');
      await pages.save().click();
      await pages.wrongAddress().waitFor();
    },
  },
  {
    name: 'announcements',
    as: devon.email,
    show: (page, scene) =>
      withItems(page, told, announcements, async () => {
        const programs = programPages(page, scene.language);
        const [program] = lanternRidge.programs ?? [];
        await programs.open(scene.organization(lanternRidge.name));
        await programs.program(program?.name ?? '').click();
        await page.getByRole('link', { name: programTexts[scene.language].tabs.announcements }).click();
        await publicationPages(page, scene.language).announcement('Office hours').waitFor();
      }),
  },
  {
    name: 'element-resources',
    as: renee.email,
    show: (page, scene) =>
      withItems(page, received, resources, async () => {
        const plan = planPages(page, scene.language);
        await plan.overview({ organizationId: scene.organization(cedarCreek.name) });
        await plan.openElement(titleOfElement('minors', scene));
        await publicationPages(page, scene.language).onElement().waitFor();
      }),
  },
];
