import { listPanels } from '@portolan/contract/panel-routes';
import { cedarCreek } from '@portolan/local/demo/cedar-creek/organization';
import { renee } from '@portolan/local/demo/cedar-creek/people';
import { panelTexts } from '@portolan/messages/panel-texts';
import type { Page } from 'playwright-core';
import { panelPages } from '../pages/panels.ts';
import { apiOf } from '../support/clinics.ts';
import { feedbackLinkFor } from '../support/mails.ts';
import type { Scene, Screen } from './screen.ts';

const clinic = ({ organization }: Scene) => organization(cedarCreek.name);

/** The panel of new enrollees. */
const enrollees = async (scene: Scene) => {
  const params = { organizationId: clinic(scene) };
  const { items } = await apiOf(scene.stack, renee)(listPanels, { params });
  const found = items.find(({ kind }) => kind === 'new-enrollees');
  if (found === undefined) throw new Error('The demo data has no panel of new enrollees');
  return found;
};

/** A public page in the language of the scene, whatever language its letter speaks. */
const showPage = async (page: Page, { language }: Scene, link: string): Promise<void> => {
  await page.goto(`${link.replace(/\?.*$/, '')}?lang=${language}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
};

/** Somebody whose letter waits for a yes. */
const asked = 'ellen.yazzie@example.org';

export const panelScreens: readonly Screen[] = [
  {
    name: 'panels',
    as: renee.email,
    show: (page, scene) => panelPages(page, scene.language).open(clinic(scene)),
  },
  {
    name: 'panels-none',
    as: renee.email,
    show: async (page, scene) => {
      const address = /\/api\/.*\/panels$/;
      await page.route(address, (route) => route.fulfill({ json: { items: [] } }));
      await panelPages(page, scene.language).open(clinic(scene));
      await page.unroute(address);
    },
  },
  {
    name: 'panel-new',
    as: renee.email,
    show: async (page, scene) => {
      const panels = panelPages(page, scene.language);
      await panels.open(clinic(scene));
      await panels.button(panelTexts[scene.language].add).click();
      await panels.name('en').waitFor();
    },
  },
  {
    name: 'panel',
    as: renee.email,
    show: async (page, scene) => {
      const panels = panelPages(page, scene.language);
      await panels.openOne(clinic(scene), (await enrollees(scene)).id);
      await panels.members().getByText(asked).waitFor();
    },
  },
  {
    name: 'panel-page',
    as: null,
    outsideApp: true,
    show: async (page, scene) => showPage(page, scene, `/f/panels/${(await enrollees(scene)).slug}`),
  },
  {
    name: 'panel-joining',
    as: null,
    outsideApp: true,
    show: async (page, scene) => showPage(page, scene, await feedbackLinkFor(scene.stack, asked, 'joining')),
  },
  {
    name: 'panel-leaving',
    as: null,
    outsideApp: true,
    show: async (page, scene) => showPage(page, scene, await feedbackLinkFor(scene.stack, asked, 'leaving')),
  },
];
